using RectifyBot.Understanding.Messages.Clauses;
using RectifyBot.Understanding.Messages.Tokens;
using RectifyBot.Understanding.Messages.Words;

namespace RectifyBot.Understanding.Messages.Records;

/// <summary>全部装上, 都发完了, 均收齐: 全 with a verb that tells its end says that all of it is done.</summary>
internal static class Finished
{
    private const string Ends = "完齐毕好上清掉妥";
    private const string NotBehind = "成善整全备备善美工";

    /// <summary>发放完了, 装好了 at the end of a clause.</summary>
    public static bool EndsClause(string text, Clause clause)
    {
        var said = clause.In(text).TrimEnd();
        return said.Length > 2 && said[^1] == '了' && said[^2] is '完' or '好' or '齐' or '毕' && !clause.Has(Word.Not) && !clause.Has(Word.NotYet);
    }

    /// <summary>Where the verb's end stands, or null.</summary>
    public static int? In(string text, Clause clause)
    {
        if (!clause.Has(Word.All))
        {
            return null;
        }

        // 已全部收回.
        if (clause.Of<WordToken>().LastOrDefault(t => t.Word == Word.All) is { } all && clause.End - all.End is >= 2 and <= 4 && IsAlready(text, all.Start))
        {
            return all.End;
        }

        for (var at = clause.End - 1; at > clause.Start + 1; at--)
        {
            var isLast = at + 1 >= clause.End || text[at + 1] is '了' or ' ';
            if (isLast && Ends.Contains(text[at], StringComparison.Ordinal) && !(at + 1 < clause.End && NotBehind.Contains(text[at + 1], StringComparison.Ordinal)))
            {
                return at;
            }
        }

        return null;
    }

    private static bool IsAlready(string text, int before) => text.AsSpan(0, before).EndsWith("已", StringComparison.Ordinal);
}
