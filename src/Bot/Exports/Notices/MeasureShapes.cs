using System.Collections.Immutable;
using RectifyBot.Bot.Exports.Papers;
using RectifyBot.Bot.Files.Word;
using RectifyBot.Understanding.Notices;

namespace RectifyBot.Bot.Exports.Notices;

/// <summary>The measures of one problem in the first of these shapes from which our reader takes the same measures: 一是…。二是…。, the same a paragraph each, ①, （1）, 1., bare paragraphs.</summary>
internal static class MeasureShapes
{
    private const int MostSpoken = 99;
    private const int MostCircled = 20;

    /// <summary>The paragraphs, the label 整改进展情况： before the first.</summary>
    /// <param name="above">The headings down to the problem's own.</param>
    /// <param name="status">A line that speaks of the whole problem; null where nothing is known.</param>
    public static ImmutableArray<ParagraphBlock> Of(ImmutableArray<string> texts, IReadOnlyList<string> above, string? status)
    {
        ImmutableArray<ParagraphBlock>? first = null;
        foreach (var shape in Shapes(texts))
        {
            first ??= shape;
            if (IsRead(texts, [.. above, .. shape.SelectMany(p => p.Lines()), .. status is null ? (string[])[] : [status]], status is not null))
            {
                return shape;
            }
        }

        return first ?? [];
    }

    private static bool IsRead(ImmutableArray<string> texts, IEnumerable<string> lines, bool hasStatus) =>
        ReadBack.Of(lines) is { } read && read.Measures.SequenceEqual(texts, StringComparer.Ordinal) && read.Status is not null == hasStatus;

    private static IEnumerable<ImmutableArray<ParagraphBlock>> Shapes(ImmutableArray<string> texts)
    {
        if (texts.IsEmpty)
        {
            yield break;
        }

        var label = PaperWords.Find("Label");
        if (texts.Length == 1)
        {
            yield return [ParagraphBlock.Of(label + MeasureStory.Ended(texts[0]))];
        }

        if (texts.Length <= MostSpoken)
        {
            yield return [new ParagraphBlock([new Piece(label), .. texts.SelectMany((text, at) => Pieces(Spoken(at), text))])];
        }

        foreach (var number in Numbers(texts.Length))
        {
            yield return [ParagraphBlock.Of(label), .. texts.Select((text, at) => new ParagraphBlock(Pieces(number(at), text)))];
        }
    }

    private static IEnumerable<Func<int, Piece>> Numbers(int count)
    {
        if (count <= MostSpoken)
        {
            yield return Spoken;
        }

        if (count <= MostCircled)
        {
            yield return at => new Piece(((char)('①' + at)).ToString());
        }

        yield return at => new Piece(HeadingNumber.Of(4, at + 1));
        yield return at => new Piece(HeadingNumber.Of(3, at + 1));
        yield return _ => new Piece("");
    }

    private static Piece Spoken(int at) => new(PaperWords.Fill("Ordinal", HeadingNumber.Spoken(at + 1)), IsLead: true);

    private static ImmutableArray<Piece> Pieces(Piece number, string text) => [number, new Piece(MeasureStory.Ended(text))];
}
