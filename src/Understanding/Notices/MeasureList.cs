using System.Collections.Immutable;
using RectifyBot.Understanding.Notices.Headings;
using RectifyBot.Understanding.Notices.Measures;

namespace RectifyBot.Understanding.Notices;

/// <summary>Reads measures that stand on their own, in whatever way they are listed.</summary>
public static class MeasureList
{
    /// <summary>The measures, verbatim after their numbers; empty for a text with nothing in it.</summary>
    public static ImmutableArray<string> Read(string text) =>
        MeasureTexts.Of([.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Line)]);

    private static BodyLine Line(string line) =>
        Enumerator.TryRead(line, 0, out var number) ? new BodyLine(line[number.Length..], null, number) : new BodyLine(line);
}
