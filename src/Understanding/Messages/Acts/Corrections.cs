using RectifyBot.Understanding.Messages.Tokens;
using RectifyBot.Understanding.Messages.Words;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Messages.Acts;

/// <summary>更正, 说错了, 上一条撤回: takes back what was said before. Work that was itself put right (账目已更正) is none.</summary>
internal static class Corrections
{
    public static bool Is(Message message)
    {
        var hits = message.Hits;
        if (hits.Has(Word.Correct))
        {
            return true;
        }

        return message.Clauses.Any(c => WithdrawsThat(message, c) || AsksToPutRight(c.In(message.Text))) || TakesBackOwn(message) || GoesBack(message) || Opens(message) || Retraction.Is(message);
    }

    // 昨天那条说错了; of an application that is returned only where something is taken back.
    private static bool GoesBack(Message message) => message.Hits.Has(Word.CorrectBack) && message.Hits.Has(Word.Back) &&
        (!IsReturn(message.Hits) || message.Text.HasAny(CorrectPhrases.TakesBack));

    // 周二报充装站的那条作废; 刚报的人数算错了, 撤掉.
    private static bool WithdrawsThat(Message message, Clauses.Clause clause)
    {
        var said = clause.In(message.Text).Trim();
        return (message.Hits.HasIn(Word.ThatOne, clause.Start, clause.End) && (said.Contains('报') || said.Length <= 8) && said.EndsWithAny(CorrectPhrases.Void)) ||
            (Array.IndexOf(CorrectPhrases.Void, said.ToString()) >= 0 && message.Text.HasAny(CorrectPhrases.Sent));
    }

    // 请按26更正.
    private static bool AsksToPutRight(ReadOnlySpan<char> clause) =>
        clause.TrimStart().StartsWithAny(CorrectPhrases.Asks) && clause.TrimEnd().EndsWithAny(CorrectPhrases.PutRight);

    // 收回我今早说的那句, typo in my 10-2 message.
    private static bool TakesBackOwn(Message message) => (message.Hits.Has(Word.CorrectBack) && message.Text.IndexOf("my ", StringComparison.Ordinal) is >= 0 and var mine &&
        message.Text[mine..Math.Min(message.Text.Length, mine + 24)].HasAny(CorrectPhrases.OwnWords)) || message.Hits.Of(Word.CorrectBack).Any(c =>
        message.Text.AsSpan(c.Start, Math.Min(14, message.Text.Length - c.Start)) is var said && said.StartsWithAny(CorrectPhrases.TakesBackOwn) &&
        said.IndexOf('我') is >= 0 and var own && said[own..].ContainsAny("说报发填写"));

    private static bool IsReturn(Hits hits) => hits.Has(Word.Return);

    // 更正 at the very beginning speaks of a message; elsewhere it is work.
    private static bool Opens(Message message)
    {
        var first = message.Clauses[0];
        var opening = first.In(message.Text).TrimStart();
        return opening.StartsWithAny(CorrectPhrases.Openings) && !opening.StartsWithAny(CorrectPhrases.NotOpenings) && first.Of<QuantityToken>().All(q => q.Start - first.Start > 8);
    }
}
