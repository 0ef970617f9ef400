using RectifyBot.Understanding.Dates;
using RectifyBot.Understanding.Messages.Tokens;
using RectifyBot.Understanding.Messages.Words;

namespace RectifyBot.Understanding.Messages.Clauses;

/// <summary>Follows the words of negation, plan and condition through a message and tells how each place is meant.</summary>
internal static class MoodReader
{
    public static Dictionary<Clause, Moods> Read(string text, IReadOnlyList<Clause> clauses)
    {
        var moods = new Dictionary<Clause, Moods>(ReferenceEqualityComparer.Instance);
        var carried = Mood.Said;
        foreach (var clause in clauses)
        {
            carried = clause.OpensSentence ? Mood.Said : carried;
            var read = Of(text, clause, carried);
            moods[clause] = read;
            carried = read.Last == Mood.Supposed || (read.Last == Mood.Planned && !TellsState(clause)) ? read.Last : Mood.Said;
        }

        return moods;
    }

    // 没跟上的发了提醒函: what is denied only says which ones.
    private static int? EndOfRelative(string text, int from, int clauseEnd)
    {
        var behind = text.AsSpan(from, Math.Min(10, Math.Max(0, clauseEnd - from)));
        var of = behind.IndexOf('的');
        return of >= 1 && from + of + 3 < clauseEnd ? from + of + 1 : null;
    }

    // 报告一到当月就能结清.
    private static int? Conditional(string text, Clause clause)
    {
        var said = clause.In(text);
        var at = said.IndexOf('一');
        return at >= 0 && said[at..].IndexOf('就') is >= 2 and <= 8 && at + 1 < said.Length && "到批下有完定出来拿".Contains(said[at + 1], StringComparison.Ordinal) ? clause.Start + at : null;
    }

    // 等人手凑齐了再下去跑: all of it is still to come.
    private static int? Awaited(string text, Clause clause)
    {
        var said = clause.In(text);
        var at = said.IndexOf('等');
        return at >= 0 && said[at..].IndexOf('再') > 1 ? clause.Start + at : null;
    }

    private static bool TellsState(Clause clause) => clause.Has(Word.LongTerm) || clause.Has(Word.Ongoing);

    private static Moods Of(string text, Clause clause, Mood carried)
    {
        var perfective = Perfective.In(text, clause.Start, clause.End) || clause.Has(Word.Already);
        // A plan goes on over a comma; what is told as done, or under way, ends it.
        var ends = perfective || clause.Has(Word.Ongoing) || clause.Has(Word.Not) || clause.Has(Word.NotYet) || clause.Has(Word.NotBegun) || clause.Has(Word.Turn) || clause.Has(Word.Done) ||
            clause.Of<DateToken>().Any(d => text[d.Start] is '上' or '昨' or '去');
        var turns = clause.Tokens is [WordToken { Word: Word.Turn } turn, ..] && turn.Start == clause.Start;
        var first = turns || (carried == Mood.Planned && ends) ? Mood.Said : carried;
        var changes = new List<(int From, Mood Mood)> { (clause.Start, first) };
        if (Conditional(text, clause) is { } condition)
        {
            changes.Add((condition, Mood.Supposed));
        }

        if (Awaited(text, clause) is { } awaited)
        {
            changes.Add((awaited, Mood.Planned));
        }

        foreach (var token in clause.Tokens)
        {
            if (token.Start >= changes[^1].From && Change(token, text, clause) is { } mood && !Stays(changes[^1].Mood, mood, token, text))
            {
                changes.Add((token.Start, mood));
                if (mood == Mood.Denied && EndOfRelative(text, token.End, clause.End) is { } end)
                {
                    changes.Add((end, Mood.Said));
                }
            }
        }

        return new Moods(Backwards(text, clause, changes), perfective);
    }

    // What is supposed stays so; nothing we can do before Jan 10 is no plan for that day.
    private static bool Stays(Mood before, Mood next, Token token, string text) => before switch
    {
        Mood.Supposed => next is Mood.Planned or Mood.Said,
        Mood.Missed => token is DateToken,
        Mood.Denied => token is DateToken && char.IsAsciiLetter(text[token.Start]),
        _ => false,
    };

    private static Mood? Change(Token token, string text, Clause clause) => token switch
    {
        WordToken { Word: Word.Not or Word.NotYet or Word.NotBegun or Word.NotDone } => Mood.Denied,
        WordToken { Word: Word.Plan } plan => LooksBack(text, plan.End) ? null : Mood.Planned,
        WordToken { Word: Word.If } given => IsName(text, given.End, clause.End) ? null : Mood.Supposed,
        WordToken { Word: Word.Missed } => Mood.Missed,
        WordToken { Word: Word.Already or Word.Ongoing or Word.Turn } => Mood.Said,
        DateToken d when d.Mention.Use.HasFlag(DateUse.Deadline) && !IsToldInEnglish(text, d, clause) && !Perfective.In(text, d.End, clause.End) && !IsAlready(clause, d.End) => Mood.Planned,
        _ => null,
    };

    // “假如我是患者”那个活动 has a name that supposes.
    private static bool IsName(string text, int from, int end) =>
        text.AsSpan(from, end - from) is var behind && (behind.Contains("那个", StringComparison.Ordinal) || behind.Contains("那项", StringComparison.Ordinal)) && !behind.ContainsAny('就', '能', '才');

    /// <summary>挪到上周五开的: put off, and over.</summary>
    public static bool LooksBack(string text, int planEnd) =>
        text[planEnd - 1] is '到' or '在' && planEnd < text.Length && text[planEnd] is '上' or '昨' && !text.AsSpan(planEnd).StartsWith("上会", StringComparison.Ordinal);

    // Renovated by June 17, but not: to be renovated by June 17.
    private static bool IsToldInEnglish(string text, DateToken date, Clause clause) =>
        char.IsAsciiLetter(text[date.Start]) && !clause.Has(Word.Plan) && Perfective.InEnglish(clause.In(text)) && !clause.In(text).Contains("must ", StringComparison.Ordinal);

    private static bool IsAlready(Clause clause, int after) =>
        clause.Tokens.Any(t => t is WordToken { Word: Word.Already } && t.Start >= after);

    // 10月15日没开成, 下周五拟开会: what stands before the first such word is meant like it, unless something was told as done there.
    private static List<(int From, Mood Mood)> Backwards(string text, Clause clause, List<(int From, Mood Mood)> changes)
    {
        if (changes.Count > 1 && changes[0].Mood == Mood.Said && changes[1].Mood is Mood.Denied or Mood.Planned or Mood.Missed && !IsWhich(text, clause, changes[1]) && !IsRelative(text, changes) && !IsTold(text, clause, changes[1].From))
        {
            changes[0] = (clause.Start, changes[1].Mood);
        }

        return changes;
    }

    // 上月打回没盖章的4张.
    private static bool IsRelative(string text, List<(int From, Mood Mood)> changes) =>
        changes.Count > 2 && changes[1].Mood == Mood.Denied && changes[2].Mood == Mood.Said && text[changes[2].From - 1] == '的';

    // 揪出来9台没检的: the denial only says which.
    private static bool IsWhich(string text, Clause clause, (int From, Mood Mood) change) =>
        change.Mood == Mood.Denied && clause.In(text).TrimEnd().EndsWith("的", StringComparison.Ordinal) && clause.End - change.From <= 5;

    private static bool IsTold(string text, Clause clause, int before) =>
        Perfective.In(text, clause.Start, before) || clause.Tokens.Any(t => t is WordToken { Word: Word.Already or Word.Done or Word.Basically or Word.Ongoing } && t.Start < before);
}
