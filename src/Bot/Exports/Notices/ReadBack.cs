using RectifyBot.Bot.Files.Word;
using RectifyBot.Bot.Exports.Papers;
using RectifyBot.Understanding.Notices;

namespace RectifyBot.Bot.Exports.Notices;

/// <summary>Asks our own reader what it makes of a heading or a problem before it goes into a notice.</summary>
/// <remarks>Words are never changed to please it: another shape is tried instead, and where none is read back the first one stays.</remarks>
internal static class ReadBack
{
    private const string Organisation = "某某委员会";
    private const string Anything = "逐项清点并登记造册";

    /// <summary>A body that every reader understands, to try a heading with.</summary>
    public static string Body { get; } = PaperWords.Find("Label") + PaperWords.Fill("Ordinal", "一") + Anything + PaperWords.Find("Sentence");

    /// <summary>A heading that every reader understands, to try others with.</summary>
    public static string Problem(int level) => HeadingNumber.Of(level, 1) + string.Format(System.Globalization.CultureInfo.InvariantCulture, PaperWords.Series("Problem").First(), Anything);

    /// <summary>The one problem that is read out of these lines; null where it is none or several.</summary>
    public static NoticeProblem? Of(params IEnumerable<string> lines)
    {
        var body = lines.ToList();
        var notice = NoticeReader.Read(string.Join('\n', Around(body)));
        return notice.Problems is [var only] ? only : null;
    }

    // Of the length of the longest line, so that no line makes up most of the text: a reader would take it for a whole notice.
    private static IEnumerable<string> Around(List<string> body)
    {
        var filler = new string('整', body.Max(line => line.Length)) + PaperWords.Find("Sentence");
        return
        [
            Organisation + PaperWords.Find("About") + PaperWords.Find("Inspection") + PaperWords.Find("Notice_Kind"),
            HeadingNumber.Of(1, 1) + PaperWords.Find("Part_Overview"), filler, filler,
            HeadingNumber.Of(1, 2) + PaperWords.Fill("Part_Problems", PaperWords.Find("Inspection")),
            .. body,
            HeadingNumber.Of(1, 3) + PaperWords.Find("Part_Next"), filler,
        ];
    }
}
