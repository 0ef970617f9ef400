using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using RectifyBot.Bot.Files.Word.Layout;

namespace RectifyBot.Bot.Files.Word.Parts;

/// <summary>Each part of an official paper as Word's paragraphs, which name their style and carry no look of their own.</summary>
internal static class Blocks
{
    /// <summary>The title, broken into balanced lines.</summary>
    public static Paragraph Title(ImmutableArray<string> phrases) =>
        Paragraph(StyleNames.Title, string.Join('\n', TitleLines.Break([.. phrases.Select(SafeText.Line)], Gb9704.TitleCharacters)));

    /// <summary>One part.</summary>
    public static IEnumerable<OpenXmlElement> Of(Block block) => block switch
    {
        HeadingBlock heading => [Paragraph(StyleNames.Heading(heading.Level), heading.Text)],
        ParagraphBlock paragraph => [Paragraph(StyleNames.Body, [.. paragraph.Pieces.Select(p => SafeText.Run(p.Text, p.IsLead ? StyleNames.Lead : null))])],
        TableBlock { Columns.IsEmpty: false } table => [TableFrame.Of(table), Empty(StyleNames.TableText)],
        SignatureBlock signature => Signature(signature),
        AttachmentBlock { Names.IsEmpty: false } attachment => Attachment(attachment),
        ContactBlock contact => contact.Lines().Select(line => Paragraph(StyleNames.Contact, line)),
        AddresseeBlock => block.Lines().Select(line => Paragraph(StyleNames.Addressee, line)),
        _ => [],
    };

    private static IEnumerable<Paragraph> Attachment(AttachmentBlock block) =>
        block.Lines().Select((line, at) => Paragraph(AttachmentStyle(at, block.Names.Length), line)).Prepend(Empty(StyleNames.Body));

    private static string AttachmentStyle(int at, int count) =>
        count == 1 ? StyleNames.Attachment : at == 0 ? StyleNames.AttachmentFirst : StyleNames.AttachmentNext;

    // An empty line keeps with what follows, so that a signature never stands alone under it on a new page.
    private static IEnumerable<Paragraph> Signature(SignatureBlock block)
    {
        var lines = block.Lines().ToList();
        var indents = SignatureIndents.Of(lines.Count > 1 ? lines[0] : "", block.Date);
        yield return KeptWithNext(Empty(StyleNames.Signature));
        if (lines.Count > 1)
        {
            yield return KeptWithNext(Indented(Paragraph(StyleNames.Signature, lines[0]), indents.Signer));
        }

        yield return Indented(Paragraph(StyleNames.Signature, block.Date), indents.Date);
    }

    private static Paragraph Indented(Paragraph paragraph, int hundredths)
    {
        paragraph.ParagraphProperties!.Indentation = new Indentation
        {
            Right = (hundredths * Gb9704.Character / 100).ToString(System.Globalization.CultureInfo.InvariantCulture), RightChars = hundredths,
        };
        return paragraph;
    }

    private static Paragraph KeptWithNext(Paragraph paragraph)
    {
        paragraph.ParagraphProperties!.KeepNext = new KeepNext();
        return paragraph;
    }

    private static Paragraph Empty(string style) => new(new ParagraphProperties(new ParagraphStyleId { Val = style }));

    private static Paragraph Paragraph(string style, string text) => Paragraph(style, [SafeText.Run(text)]);

    private static Paragraph Paragraph(string style, IEnumerable<Run> runs)
    {
        var paragraph = Empty(style);
        paragraph.Append(runs);
        return paragraph;
    }
}
