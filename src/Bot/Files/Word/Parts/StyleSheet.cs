using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using RectifyBot.Bot.Files.Word.Layout;

namespace RectifyBot.Bot.Files.Word.Parts;

/// <summary>The styles of an official paper after GB/T 9704—2012: title 2号小标宋, text 3号仿宋, headings 黑体, 楷体 and 仿宋.</summary>
internal static class StyleSheet
{
    /// <summary>Built anew for each file.</summary>
    public static Styles Build() => new(
        Defaults(), Normal(), Body(), Title(), Heading(1, Typeface.Hei), Heading(2, Typeface.Kai), Heading(3, Typeface.FangSong, isBold: true), Heading(4, Typeface.FangSong),
        Addressee(), Signature(), Contact(), PageNumber(StyleNames.PageNumberOdd, isOdd: true), PageNumber(StyleNames.PageNumberEven, isOdd: false),
        Attachment(StyleNames.Attachment, "Attachment", 5, 3), Attachment(StyleNames.AttachmentFirst, "Attachment First", 6, 4), Attachment(StyleNames.AttachmentNext, "Attachment Next", 6, 1),
        Lead(), TableText(StyleNames.TableText, "Table Text", Typeface.FangSong), TableText(StyleNames.TableHead, "Table Head", Typeface.Hei), TableFrame.Style());

    private static DocDefaults Defaults() => new(
        new RunPropertiesDefault(new RunPropertiesBaseStyle(
            Typeface.FangSong.Fonts(),
            new Spacing { Val = Gb9704.LetterSpacing },
            new FontSize { Val = Gb9704.Size3 },
            new FontSizeComplexScript { Val = Gb9704.Size3 },
            Languages())),
        new ParagraphPropertiesDefault());

    // As Word in China writes it: said to be Chinese, figures would be broken between any two digits at a line's end.
    private static Languages Languages() => new() { Val = "en-US", EastAsia = "zh-CN" };

    private static Style Normal()
    {
        var style = Paragraph(StyleNames.Normal, "Normal", null, new StyleParagraphProperties(
            new WidowControl(), new Kinsoku(), new WordWrap(), new OverflowPunctuation(), new AutoSpaceDE { Val = false }, new AutoSpaceDN { Val = false },
            Pitch(Gb9704.LinePitch), new Justification { Val = JustificationValues.Both }));
        style.Default = true;
        return style;
    }

    private static Style Body() => Paragraph(
        StyleNames.Body, "Body Text", StyleNames.Normal,
        new StyleParagraphProperties(new Indentation { FirstLine = Characters(2), FirstLineChars = 200 }));

    private static Style Title() => Paragraph(
        StyleNames.Title, "Title", StyleNames.Normal,
        new StyleParagraphProperties(
            new KeepNext(), new KeepLines(), new SnapToGrid { Val = false }, Pitch(Gb9704.TitlePitch, after: Gb9704.LinePitch), new Justification { Val = JustificationValues.Center }),
        Typeface.XiaoBiaoSong.Fonts(), new Spacing { Val = 0 }, new FontSize { Val = Gb9704.Size2 }, new FontSizeComplexScript { Val = Gb9704.Size2 });

    private static Style Heading(int level, Typeface typeface, bool isBold = false)
    {
        OpenXmlElement[] run = isBold ? [typeface.Fonts(), new Bold(), new BoldComplexScript()] : [typeface.Fonts()];
        var style = Paragraph(
            StyleNames.Heading(level), $"heading {level}", StyleNames.Body, new StyleParagraphProperties(new KeepNext(), new OutlineLevel { Val = level - 1 }), run);
        style.InsertAfter(new NextParagraphStyle { Val = StyleNames.Body }, style.BasedOn);
        return style;
    }

    private static Style Addressee() => Paragraph(
        StyleNames.Addressee, "Addressee", StyleNames.Normal, new StyleParagraphProperties(new KeepNext()));

    // 正文下空一行左空二字; a second line stands under the first character of the name (7.3.4).
    private static Style Attachment(string id, string name, int left, int hanging) => Paragraph(
        id, name, StyleNames.Normal, new StyleParagraphProperties(
            new KeepLines(), new Indentation { Left = Characters(left), LeftChars = left * 100, Hanging = Characters(hanging), HangingChars = hanging * 100 }));

    private static Style Signature() => Paragraph(
        StyleNames.Signature, "Signature", StyleNames.Normal,
        new StyleParagraphProperties(new KeepLines(), new Justification { Val = JustificationValues.Right }));

    private static Style Contact() => Paragraph(
        StyleNames.Contact, "Contact", StyleNames.Body, new StyleParagraphProperties(new KeepLines()));

    // 4号半角宋体, 单页码居右空一字, 双页码居左空一字 (7.5).
    private static Style PageNumber(string id, bool isOdd)
    {
        var indentation = isOdd ? new Indentation { Right = Characters(1), RightChars = 100 } : new Indentation { Left = Characters(1), LeftChars = 100 };
        return Paragraph(
            id, isOdd ? "Page Number Odd" : "Page Number Even", StyleNames.Normal,
            new StyleParagraphProperties(
                new SnapToGrid { Val = false }, Pitch(280), indentation, new Justification { Val = isOdd ? JustificationValues.Right : JustificationValues.Left }),
            Typeface.Song.Fonts(), new FontSize { Val = Gb9704.Size4 }, new FontSizeComplexScript { Val = Gb9704.Size4 });
    }

    private static Style Lead() => new(
        new StyleName { Val = "Lead" }, new UIPriority { Val = 10 }, new PrimaryStyle(), new StyleRunProperties(new Bold(), new BoldComplexScript()))
    {
        Type = StyleValues.Character, StyleId = StyleNames.Lead, CustomStyle = true,
    };

    private static Style TableText(string id, string name, Typeface typeface) => Paragraph(
        id, name, StyleNames.Normal,
        new StyleParagraphProperties(
            new SnapToGrid { Val = false }, new SpacingBetweenLines { Line = "300", LineRule = LineSpacingRuleValues.Exact },
            new Justification { Val = typeface == Typeface.Hei ? JustificationValues.Center : JustificationValues.Left }),
        typeface.Fonts(), new FontSize { Val = Gb9704.Size5 }, new FontSizeComplexScript { Val = Gb9704.Size5 });

    private static Style Paragraph(string id, string name, string? basedOn, StyleParagraphProperties paragraph, params OpenXmlElement[] run)
    {
        var style = new Style { Type = StyleValues.Paragraph, StyleId = id, CustomStyle = IsBuiltIn(name) ? null : true };
        style.Append(new StyleName { Val = name });
        if (basedOn is not null)
        {
            style.Append(new BasedOn { Val = basedOn });
        }

        style.Append(new UIPriority { Val = 1 }, new PrimaryStyle(), paragraph);
        if (run.Length > 0)
        {
            style.Append(new StyleRunProperties(run));
        }

        return style;
    }

    private static bool IsBuiltIn(string name) => name is "Normal" or "Body Text" or "Title" or "Signature" || name.StartsWith("heading", StringComparison.Ordinal);

    // Exact, so that 22 lines fill the page in whatever font a machine has.
    private static SpacingBetweenLines Pitch(int line, int after = 0) =>
        new() { Before = "0", After = Text(after), Line = Text(line), LineRule = LineSpacingRuleValues.Exact };

    private static string Characters(int count) => Text(count * Gb9704.Character);

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
