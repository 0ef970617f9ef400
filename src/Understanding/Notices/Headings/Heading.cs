namespace RectifyBot.Understanding.Notices.Headings;

/// <summary>A numbered line of the notice with what stands under it.</summary>
internal sealed class Heading(Enumerator number, string text, Heading? parent)
{
    /// <summary>Its number and level.</summary>
    public Enumerator Number { get; } = number;

    /// <summary>What follows the number on its line, up to a label.</summary>
    public string Text { get; } = text;

    /// <summary>The heading above; null for the notice itself.</summary>
    public Heading? Parent { get; } = parent;

    /// <summary>The headings under it, in order.</summary>
    public List<Heading> Children { get; } = [];

    /// <summary>The paragraphs under it, before its first child, in order.</summary>
    public List<BodyLine> Body { get; } = [];

    /// <summary>Whether a label such as 整改情况： stands under it: then it is a problem.</summary>
    public bool IsLabelled { get; private set; }

    /// <summary>The last numbered item among its paragraphs.</summary>
    public Enumerator LastItem { get; private set; }

    /// <summary>Puts a paragraph under it.</summary>
    public void Add(BodyLine line)
    {
        Body.Add(line);
        IsLabelled |= line.Label is not null;
        LastItem = line.Item.Length > 0 ? line.Item : LastItem;
    }
}

/// <summary>A paragraph that is no heading.</summary>
/// <param name="Text">Without its label and its number.</param>
/// <param name="Label">What announced it, if anything.</param>
/// <param name="Item">The number before it; of length 0 where there is none.</param>
internal readonly record struct BodyLine(string Text, LabelKind? Label = null, Enumerator Item = default);
