using RectifyBot.Understanding.Notices.Headings;

namespace RectifyBot.Understanding.Notices.Problems;

/// <summary>Drops what is told of a problem before it is told what was done: a finding's particulars are no measures.</summary>
internal static class Details
{
    /// <summary>The paragraphs that may hold measures or a status; all of them where no label says where the measures begin.</summary>
    public static IEnumerable<BodyLine> Drop(List<BodyLine> body)
    {
        var begin = body.FindIndex(line => line.Label is LabelKind.Content);
        return begin < 0 || !Tells(body.Skip(begin)) ? body : body.Take(begin).Where(IsStatus).Concat(body.Skip(begin));
    }

    private static bool Tells(IEnumerable<BodyLine> body) =>
        body.Any(line => line.Label is not LabelKind.Metadata && line.Text.Trim().Length > 0 && StatusWords.Read(line.Text) is null);

    private static bool IsStatus(BodyLine line) => line.Label is not null || StatusWords.Read(line.Text) is not null;
}
