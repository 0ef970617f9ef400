using DocumentFormat.OpenXml;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace RectifyBot.Bot.Files.Excel.Parts;

/// <summary>Fonts, colours, lines and number formats.</summary>
internal static class StylePart
{
    private const uint Days = 164;
    private const uint Moments = 165;
    private const uint Shares = 166;
    private const uint Thousands = 4;
    private const uint TitleFont = 1;
    private const uint BoldFont = 2;
    private const uint Lined = 1;
    private const uint HeadFill = 2;
    private const uint FirstMeaning = 3;

    public static void Write(OpenXmlWriter writer) => writer.WriteElement(new S.Stylesheet(
        new S.NumberingFormats(Format(Days, "yyyy\\-mm\\-dd"), Format(Moments, "yyyy\\-mm\\-dd\\ hh:mm"), Format(Shares, "0.0%")),
        new S.Fonts(Font(10), Font(16, bold: true), Font(10, bold: true)),
        new S.Fills([
            new S.Fill(new S.PatternFill { PatternType = S.PatternValues.None }),
            new S.Fill(new S.PatternFill { PatternType = S.PatternValues.Gray125 }),
            Fill("D9E1F2"), .. Enum.GetValues<RowMeaning>().Skip(1).Select(m => Fill(Colour(m)))]),
        new S.Borders(new S.Border(), Thin()),
        new S.CellStyleFormats(new S.CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }),
        new S.CellFormats([
            new S.CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0, FormatId = 0 },
            Fixed(TitleFont, 0, 0), Fixed(BoldFont, HeadFill, Lined), .. Look.All.Select(Of)]),
        new S.CellStyles(new S.CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 })));

    // Far enough apart to tell on paper and in a screen's corner, light enough to read black text on.
    private static string Colour(RowMeaning meaning) => meaning switch
    {
        RowMeaning.Overdue => "FFCCCC",
        RowMeaning.DueSoon => "FFF9C4",
        RowMeaning.Closed => "DDF0D5",
        RowMeaning.LongTerm => "DCEBF9",
        RowMeaning.Blocked => "FFDDAA",
        _ => "E7E6E6",
    };

    private static S.CellFormat Of((RowMeaning Meaning, CellKind Kind, ColumnLook Column) look) => new()
    {
        NumberFormatId = FormatOf(look.Kind),
        FontId = look.Meaning == RowMeaning.Total ? BoldFont : 0,
        FillId = look.Meaning == RowMeaning.None ? 0 : FirstMeaning + (uint)look.Meaning - 1,
        BorderId = Lined,
        FormatId = 0,
        // A text keeps the mark of a text, so that one like =1+1 does not turn into a formula when somebody edits it.
        QuotePrefix = look.Kind == CellKind.Text ? true : null,
        ApplyNumberFormat = true,
        ApplyFont = true,
        ApplyFill = true,
        ApplyBorder = true,
        ApplyAlignment = true,
        Alignment = new S.Alignment
        {
            Horizontal = Horizontal(look.Kind, look.Column == ColumnLook.Centred),
            Vertical = look.Column == ColumnLook.Context ? S.VerticalAlignmentValues.Top : S.VerticalAlignmentValues.Center,
            WrapText = look.Kind == CellKind.Text,
        },
    };

    private static S.CellFormat Fixed(uint font, uint fill, uint border) => new()
    {
        NumberFormatId = 0, FontId = font, FillId = fill, BorderId = border, FormatId = 0, QuotePrefix = true,
        ApplyFont = true, ApplyFill = true, ApplyBorder = true, ApplyAlignment = true,
        Alignment = new S.Alignment { Horizontal = S.HorizontalAlignmentValues.Center, Vertical = S.VerticalAlignmentValues.Center, WrapText = true },
    };

    private static uint FormatOf(CellKind kind) => kind switch
    {
        CellKind.Money => Thousands,
        CellKind.Share => Shares,
        CellKind.Day => Days,
        CellKind.Moment => Moments,
        _ => 0,
    };

    private static S.HorizontalAlignmentValues Horizontal(CellKind kind, bool centred) =>
        centred ? S.HorizontalAlignmentValues.Center : kind is not (CellKind.Number or CellKind.Money or CellKind.Share) ? S.HorizontalAlignmentValues.Left : S.HorizontalAlignmentValues.Right;

    private static S.NumberingFormat Format(uint id, string code) => new() { NumberFormatId = id, FormatCode = code };

    private static S.Font Font(double size, bool bold = false)
    {
        var font = new S.Font(new S.FontSize { Val = size }, new S.FontName { Val = "宋体" }, new S.FontCharSet { Val = 134 });
        if (bold)
        {
            font.PrependChild(new S.Bold());
        }

        return font;
    }

    private static S.Fill Fill(string colour) =>
        new(new S.PatternFill(new S.ForegroundColor { Rgb = "FF" + colour }) { PatternType = S.PatternValues.Solid });

    private static S.Border Thin() => new(
        Side<S.LeftBorder>(), Side<S.RightBorder>(), Side<S.TopBorder>(), Side<S.BottomBorder>());

    private static T Side<T>()
        where T : S.BorderPropertiesType, new() =>
        new() { Style = S.BorderStyleValues.Thin, Color = new S.Color { Rgb = "FFA6A6A6" } };
}
