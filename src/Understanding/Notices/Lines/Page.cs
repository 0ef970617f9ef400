using RectifyBot.Understanding.Notices.Facts;

namespace RectifyBot.Understanding.Notices.Lines;

/// <summary>A notice's own writing, apart from the page around it.</summary>
/// <param name="Title">The heading of the whole notice, its lines joined; empty where there is none.</param>
/// <param name="Paragraphs">What follows, a paragraph or a heading each, wrapped lines joined.</param>
/// <param name="Signature">Who signed and when, at the end.</param>
/// <param name="Source">Where the page says that the text comes from (来源).</param>
/// <param name="PublishedOn">When the page says that it was published.</param>
internal sealed record Page(
    string Title, IReadOnlyList<string> Paragraphs, Signature Signature, string? Source, DateOnly? PublishedOn)
{
    /// <summary>Reads any text; a text with nothing in it gives a page with nothing in it.</summary>
    public static Page Of(string text)
    {
        var furniture = new Furniture();
        var lines = furniture.Sweep(RawLines.Of(SourceText.Clean(TableRows.Unfold(PastedTable.Fold(text)))));
        lines = OneLine.Unroll(lines);
        var title = NoticeTitle.Take(lines, out var body, out var day);
        day ??= title.Length > 0 && body.Count > 0 && DayScanner.IsOneDay(body[0].Text) ? DayScanner.First(body[0].Text) : null;
        var signature = Signature.Take(body, out body);
        return new Page(title, Wrapping.Join(body), signature, furniture.Source, furniture.PublishedOn ?? day);
    }
}

/// <summary>One line as it stands in the file, trimmed.</summary>
/// <param name="AfterBlank">Whether an empty line stands before it, or a bullet.</param>
internal readonly record struct RawLine(string Text, bool AfterBlank);

/// <summary>Cuts a text at its line ends.</summary>
internal static class RawLines
{
    public static List<RawLine> Of(string text)
    {
        var lines = new List<RawLine>();
        var blank = true;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var whole = line.Trim();
            var trimmed = WithoutMarker(whole);
            if (!trimmed.IsEmpty)
            {
                // A bullet begins a paragraph as an empty line does.
                lines.Add(new RawLine(trimmed.ToString(), blank || (trimmed.Length < whole.Length && whole[0] is not ('|' or '>'))));
            }

            blank = trimmed.IsEmpty;
        }

        return lines;
    }

    private static ReadOnlySpan<char> WithoutMarker(ReadOnlySpan<char> line)
    {
        var marks = line.IndexOfAnyExcept("#>-*•·|—●◆■◇□▪★☆√✓○");
        if (marks < 0)
        {
            return [];
        }

        // A single dash or dot may belong to the words behind it.
        return marks > 0 && (line[0] is '|' or '#' or > '■' || line[marks] == ' ' || line.StartsWith("——")) ? line[marks..].Trim() : line;
    }
}
