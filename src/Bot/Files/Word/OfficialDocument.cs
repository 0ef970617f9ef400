using System.Collections.Immutable;

namespace RectifyBot.Bot.Files.Word;

/// <summary>An official paper (公文) as content alone: what it says and in which part, nothing of how it looks.</summary>
/// <param name="Title">The title in phrases that are better not divided; lines are broken between them where that is possible.</param>
/// <param name="Creator">Whose paper it is, for the file's properties.</param>
/// <param name="Created">When it was made, for the file's properties: the caller's clock, so that the same content gives the same file.</param>
/// <param name="Blocks">From the addressee to the signature, in the order of the paper.</param>
public sealed record OfficialDocument(ImmutableArray<string> Title, string Creator, DateTimeOffset Created, ImmutableArray<Block> Blocks)
{
    /// <summary>The title in one line.</summary>
    public string FullTitle => string.Concat(Title);

    /// <summary>The words alone, a paragraph a line, cells divided by tabs: what a reader of plain text finds in the file.</summary>
    public string PlainText() => string.Join('\n', Blocks.SelectMany(block => block.Lines()).Prepend(FullTitle)) + "\n";
}

/// <summary>One part of an official paper.</summary>
public abstract record Block
{
    private protected Block()
    {
    }

    /// <summary>Its words, a paragraph a line.</summary>
    public abstract IEnumerable<string> Lines();
}

/// <summary>To whom it goes (主送), without the colon.</summary>
public sealed record AddresseeBlock(string Text) : Block
{
    /// <inheritdoc/>
    public override IEnumerable<string> Lines() => [Text + "："];
}

/// <summary>A heading with its number in the text, so that the words alone can be read back.</summary>
/// <param name="Level">1 to 4: 一、 （一） 1. （1）.</param>
public sealed record HeadingBlock(int Level, string Text) : Block
{
    /// <summary>A numbered heading.</summary>
    public static HeadingBlock Numbered(int level, int number, string text) => new(level, HeadingNumber.Of(level, number) + text);

    /// <inheritdoc/>
    public override IEnumerable<string> Lines() => [Text];
}

/// <summary>A paragraph of the text, in pieces where some of it is set apart.</summary>
public sealed record ParagraphBlock(ImmutableArray<Piece> Pieces) : Block
{
    /// <summary>A paragraph of one kind.</summary>
    public static ParagraphBlock Of(string text) => new([new Piece(text)]);

    /// <summary>A paragraph that begins with a lead such as 一是.</summary>
    public static ParagraphBlock Of(string lead, string text) => new([new Piece(lead, IsLead: true), new Piece(text)]);

    /// <inheritdoc/>
    public override IEnumerable<string> Lines() => [string.Concat(Pieces.Select(piece => piece.Text))];
}

/// <summary>Words of one kind within a paragraph.</summary>
/// <param name="IsLead">They open what follows (一是), and stand out.</param>
public readonly record struct Piece(string Text, bool IsLead = false);

/// <summary>A table with a head that returns on each page. A row with fewer cells than columns ends in empty ones.</summary>
public sealed record TableBlock(ImmutableArray<Column> Columns, ImmutableArray<ImmutableArray<string>> Rows) : Block
{
    /// <inheritdoc/>
    public override IEnumerable<string> Lines() =>
        Rows.Select(row => string.Join('\t', row)).Prepend(string.Join('\t', Columns.Select(column => column.Name)));
}

/// <summary>A column of a table.</summary>
/// <param name="Share">How wide it is beside the others; at least 1.</param>
public readonly record struct Column(string Name, int Share);

/// <summary>What is attached (附件说明), by name.</summary>
public sealed record AttachmentBlock(ImmutableArray<string> Names) : Block
{
    /// <summary>What stands before the names.</summary>
    public const string Label = "附件：";

    /// <inheritdoc/>
    public override IEnumerable<string> Lines() => Names.Select((name, at) => (at == 0 ? Label : "") + Number(at) + name);

    /// <summary>1. and so on, where there are several.</summary>
    internal string Number(int at) => Names.Length > 1 ? $"{at + 1}." : "";
}

/// <summary>Who issues the paper, and the day (成文日期).</summary>
public sealed record SignatureBlock(string Signer, DateOnly Day) : Block
{
    /// <summary>The day in digits without leading noughts, as the standard has it.</summary>
    public string Date => $"{Day.Year}年{Day.Month}月{Day.Day}日";

    /// <inheritdoc/>
    public override IEnumerable<string> Lines() => string.IsNullOrWhiteSpace(Signer) ? [Date] : [Signer, Date];
}

/// <summary>How to reach the issuing body, a line each.</summary>
public sealed record ContactBlock(ImmutableArray<string> Entries) : Block
{
    /// <inheritdoc/>
    public override IEnumerable<string> Lines() => Entries;
}
