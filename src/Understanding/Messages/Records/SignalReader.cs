using System.Buffers;
using RectifyBot.Understanding.Messages.Clauses;
using RectifyBot.Understanding.Messages.Tokens;
using RectifyBot.Understanding.Messages.Words;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Messages.Records;

/// <summary>Reads what a clause says of how far a measure is, each word as its mood has it.</summary>
internal sealed class SignalReader(Message message)
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("完齐全好上起");

    private readonly DoneReader done = new(message);

    public void Read(Clause clause, ClauseFacts facts)
    {
        var moods = message.Moods[clause];
        foreach (var token in clause.Of<WordToken>())
        {
            // 下周三拿初稿: beside a day to come, and with nothing told, a word is of the plan.
            var mood = token.Word is not Word.Ongoing && moods.At(token.Start) is Mood.Said && facts.Due.Count > 0 && !moods.HasPerfective ? Mood.Planned : moods.At(token.Start);
            if (Of(clause, token, mood) is { } signal)
            {
                facts.Add(signal, message.Span(token));
            }
        }

        ReadActions(clause, moods, facts);
    }

    private Signal? Of(Clause clause, WordToken token, Mood mood) =>
        (token.Word, mood) switch
        {
            (Word.LongTerm, Mood.Said or Mood.Planned) => Signal.LongTerm,
            (Word.Blocked, Mood.Supposed) => null,
            (Word.Blocked, _) when IsWhich(clause, token) => null,
            (Word.Blocked, _) => IsDenied(clause, token) || IsEmptyHeading(token) ? null : Signal.Blocked,
            (Word.NotBegun, not Mood.Supposed) => Signal.NotBegun,
            (Word.NotDone, not Mood.Supposed) => Signal.NotDone,
            (Word.Done, Mood.Said) => done.Of(clause, token),
            (Word.Done, Mood.Denied) => Signal.NotDone,
            (Word.Done or Word.Basically, Mood.Planned) => Signal.Plan,
            (Word.Basically, Mood.Said) => Signal.Basically,
            (Word.Basically, Mood.Denied) => Signal.NotDone,
            (Word.Partly, Mood.Said) => Signal.Partly,
            (Word.FollowUp, _) => Signal.FollowUp,
            (Word.Ongoing, Mood.Said or Mood.Missed or Mood.Denied) => Signal.Ongoing,
            (Word.Ongoing, Mood.Planned) => IsContinued(token) ? Signal.Ongoing : Signal.Plan,
            (Word.NotYet, not Mood.Supposed) => IsUnfinished(token, clause) ? Signal.NotDone : Signal.NotYet,
            (Word.Remaining, not Mood.Supposed) => IsRest(token, clause) ? Signal.Rest : null,
            (Word.Not, _) => IsUnfinished(token, clause) ? Signal.NotDone : Signal.NoAction,
            (Word.Plan, not Mood.Supposed) => MoodReader.LooksBack(message.Text, token.End) ? null : Signal.Plan,
            _ => null,
        };

    // 去年拖着的印刷费: what was held up then only says which.
    private bool IsWhich(Clause clause, WordToken blocked) =>
        blocked.End + 1 < clause.End && message.Text[blocked.End] == '的' && char.IsLetter(message.Text[blocked.End + 1]);

    // 没有受阻: the negation stands right before it.
    private bool IsDenied(Clause clause, WordToken blocked) =>
        clause.Of<WordToken>().Any(t => t.Word == Word.Not && t.End <= blocked.Start && (t.End == blocked.Start || message.Text.AsSpan(t.End, blocked.Start - t.End) is "有" or "被" or " "));

    // 没装完, 没到销号的时候: begun, and not at its end.
    private bool IsUnfinished(WordToken not, Clause clause)
    {
        var behind = message.Text.AsSpan(not.End, Math.Min(5, clause.End - not.End));
        return (behind.Length > 1 && behind[1..].IndexOfAny(Ends) >= 0) || message.Text.AsSpan(not.End, clause.End - not.End).Contains("销号", StringComparison.Ordinal);
    }

    // 还差, 只剩, 其余: not where that rest is itself said to be done.
    private bool IsRest(WordToken token, Clause clause) =>
        !(token.End < clause.End && message.Text[token.End] == '的') && (message.Text.AsSpan(token.Start, token.End - token.Start) is not "还有" || clause.HasAny(Word.Not, Word.NotYet)) && !clause.Has(Word.Done) && !clause.In(message.Text).Contains('尽') &&
        (!message.Moods[clause].HasPerfective || clause.Has(Word.Plan));

    // 存在困难: 无.
    private bool IsEmptyHeading(WordToken token)
    {
        var behind = message.Text.AsSpan(token.End).TrimStart();
        return behind.StartsWith(":", StringComparison.Ordinal) && behind[1..].TrimStart().StartsWithAny("无", "没有", "暂无");
    }

    private bool IsContinued(WordToken token) =>
        message.Text.AsSpan(token.Start, token.End - token.Start).StartsWith("继续", StringComparison.Ordinal);

    private void ReadActions(Clause clause, Moods moods, ClauseFacts facts)
    {
        var span = message.Span(clause.Start, clause.End);
        if (facts.Due.Count > 0)
        {
            facts.Add(Signal.Plan, facts.Due[0].Day.Span);
        }

        if (facts.Occurred.Count > 0 || facts.Quantities.Count > 0 || IsToldInChinese(clause, moods) || IsToldInEnglish(clause, moods))
        {
            facts.Add(Signal.Action, span);
        }

        if (UnderWay.Ends(clause.In(message.Text)) && moods.Last == Mood.Said)
        {
            facts.Add(Signal.Ongoing, span);
        }

        if (Finished.In(message.Text, clause) is { } end && moods.At(end) == Mood.Said)
        {
            facts.Add(clause.Has(Word.Remaining) ? Signal.Partly : Signal.AllOf, span);
        }
        else if (Finished.EndsClause(message.Text, clause) && moods.Last == Mood.Said)
        {
            facts.Add(Signal.Ended, span);
        }
    }

    private bool IsToldInChinese(Clause clause, Moods moods)
    {
        var mark = Perfective.FirstIn(message.Text, clause.Start, clause.End);
        return (mark >= 0 && moods.At(mark) == Mood.Said) || clause.Of<WordToken>().Any(t => t.Word == Word.Already && moods.At(t.End) == Mood.Said);
    }

    private bool IsToldInEnglish(Clause clause, Moods moods) =>
        moods.At(clause.Start) == Mood.Said && moods.Last == Mood.Said && Perfective.InEnglish(clause.In(message.Text));
}
