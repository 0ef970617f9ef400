using RectifyBot.Bot.Files.Text;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace RectifyBot.Bot.Files.Word.Parts;

/// <summary>Any text that somebody typed, as a run of Word.</summary>
internal static class SafeText
{
    /// <summary>In one line, for a property of the file.</summary>
    public static string Line(string text) => XmlText.Of(text).ReplaceLineEndings(" ").Replace('\t', ' ');

    /// <summary>A run of it in a character style, or in that of its paragraph; line ends become line breaks.</summary>
    public static W.Run Run(string text, string? style = null)
    {
        var run = new W.Run();
        if (style is not null)
        {
            run.RunProperties = new W.RunProperties(new W.RunStyle { Val = style });
        }

        var lines = XmlText.Of(text).ReplaceLineEndings("\n").Split('\n');
        for (var line = 0; line < lines.Length; line++)
        {
            if (line > 0)
            {
                run.Append(new W.Break());
            }

            AppendLine(run, lines[line]);
        }

        return run;
    }

    private static void AppendLine(W.Run run, string line)
    {
        var cells = line.Split('\t');
        for (var cell = 0; cell < cells.Length; cell++)
        {
            if (cell > 0)
            {
                run.Append(new W.TabChar());
            }

            if (cells[cell].Length > 0)
            {
                run.Append(new W.Text(cells[cell]) { Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve });
            }
        }
    }
}
