using RectifyBot.Understanding.Messages.Words;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Messages.Acts;

/// <summary>Whether it is asked who told the ledger something, what, or when.</summary>
internal static class WhoTold
{
    private static readonly string[] Days = ["哪天", "哪些人", "哪几个人", "什么时间", "哪一天", "哪位", "哪个办", "哪个所", "何时", "什么时候"];

    /// <summary>上个月是谁在系统里报的, what did they report.</summary>
    public static bool IsAsked(Message message) => AsksInEnglish(message.Text) || Tellers(message).Any(end =>
        message.Text.AsSpan(end, Math.Min(12, message.Text.Length - end)) is var behind && behind.IndexOfAny("报填登批签交") is >= 0 and var told && !behind[..told].ContainsAny(",。?;\n"));

    private static IEnumerable<int> Tellers(Message message) => message.Hits.Of(Word.Who).Select(w => w.End)
        .Concat(Days.Select(d => message.Text.IndexOf(d, StringComparison.Ordinal) is >= 0 and var at ? at + d.Length : -1).Where(at => at >= 0));

    private static bool AsksInEnglish(string text) =>
        text.AsSpan().StartsWithAny("what ", "which ", "who ", "when ") && text.HasAny(" report ", " report?", " reported", "did report");
}
