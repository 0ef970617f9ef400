using RectifyBot.Understanding.Notices.Headings;

namespace RectifyBot.Understanding.Notices.Measures;

/// <summary>Cuts a text at numbers that follow each other: 一是…二是…, ①…②…, 1.…2.…. Only the next expected number opens a measure.</summary>
internal sealed class Sequence
{
    private readonly string text;
    private readonly List<Opening> openings = [];
    private Shape shape;
    private int expected;
    private int inner;

    private Sequence(string text) => this.text = text;

    private enum Shape { None, Spoken, Place, Sign, Number, Bracket, ChineseBracket }

    /// <summary>The pieces, or null where the text is not numbered.</summary>
    public static List<string>? Split(string text)
    {
        var sequence = new Sequence(text);
        sequence.Scan();
        return sequence.Pieces();
    }

    /// <summary>The pieces of a text whose own number was read already.</summary>
    public static List<string> Continue(string text, Enumerator number)
    {
        var sequence = new Sequence(text) { shape = ShapeOf(number.Mark), expected = number.Value + 1 };
        sequence.openings.Add(new Opening(0, 0, number.Value, sequence.shape));
        sequence.Scan();
        return sequence.Pieces() ?? [text];
    }

    private void Scan()
    {
        var quotes = new Quotes();
        for (var at = 0; at < text.Length; at++)
        {
            var free = quotes.Outside || text[at - 1] is '。' or '；' or ';';
            quotes.Pass(text[at]);
            if (free && Candidate(at) is { } opening && Accept(opening))
            {
                at += opening.Length - 1;
            }
        }
    }

    private Opening? Candidate(int at)
    {
        if (Ordinal.TryRead(text, at, out var spoken))
        {
            return new Opening(at, spoken.Length, spoken.Value, Shape.Spoken);
        }

        if (Ordinal.TryReadPlace(text, at, out var place))
        {
            return new Opening(at, place.Length, place.Value, Shape.Place);
        }

        if (!MayCount(at) || !Enumerator.TryRead(text, at, out var number))
        {
            return null;
        }

        return ShapeOf(number.Mark) is not Shape.None and var known ? new Opening(at, number.Length, number.Value, known) : null;
    }

    private static Shape ShapeOf(Mark mark) => mark switch
    {
        Mark.Circled => Shape.Sign,
        Mark.Arabic => Shape.Number,
        Mark.ParenArabic => Shape.Bracket,
        Mark.ParenChinese => Shape.ChineseBracket,
        _ => Shape.None,
    };

    private bool MayCount(int at) => at == 0 || text[at] is >= '①' and <= '⑳' || text[at - 1] is '\n' or '。' or '；' or ';' or '：' or ':' or ' ';

    private bool Accept(Opening opening)
    {
        if (openings.Count == 0)
        {
            return Begin(opening);
        }

        if (opening.Shape != shape)
        {
            return false;
        }

        if (opening.Value == 1)
        {
            return StartsParagraph(opening.At) ? Open(opening) : BeginInner();
        }

        return !BelongsInside(opening) && opening.Value == expected && Open(opening);
    }

    // The first numbers may have been lost: what stands before 二是 is then the first measure.
    private bool Begin(Opening opening)
    {
        // 一方面 in the middle of a text divides a sentence, not the text.
        if (opening.Shape == Shape.Place && opening.At > 0)
        {
            return false;
        }

        var lost = opening is { Shape: Shape.Spoken, Value: 2 } && opening.At > 0;
        if (opening.Value != 1 && !lost && !(opening.Shape == Shape.Spoken && opening.At == 0))
        {
            return false;
        }

        shape = opening.Shape;
        if (lost)
        {
            openings.Add(new Opening(0, 0, 1, shape));
        }

        return Open(opening);
    }

    private bool Open(Opening opening)
    {
        openings.Add(opening);
        (expected, inner) = (opening.Value + 1, 0);
        return true;
    }

    // A second 一是 inside a measure counts for itself.
    private bool BeginInner()
    {
        inner = 2;
        return false;
    }

    // Inside a measure its own numbers are divided by commas or semicolons; after a full stop the outer ones go on, where both would fit.
    private bool BelongsInside(Opening opening)
    {
        if (inner == 0 || opening.Value != inner)
        {
            return false;
        }

        var afterStop = opening.At > 0 && text[opening.At - 1] is '。' or '\n';
        if (opening.Value == expected && afterStop)
        {
            return false;
        }

        inner++;
        return true;
    }

    private bool StartsParagraph(int at) => at == 0 || text[at - 1] == '\n';

    private List<string>? Pieces()
    {
        var alone = openings.Count == 1 && openings[0].At > 0;
        if (openings.Count == 0 || alone)
        {
            return null;
        }

        var pieces = new List<string>(openings.Count);
        for (var i = 0; i < openings.Count; i++)
        {
            var end = i + 1 < openings.Count ? openings[i + 1].At : text.Length;
            pieces.Add(text[(openings[i].At + openings[i].Length)..end]);
        }

        return pieces;
    }

    private readonly record struct Opening(int At, int Length, int Value, Shape Shape);
}
