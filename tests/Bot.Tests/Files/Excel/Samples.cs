using RectifyBot.Bot.Files.Excel;

namespace RectifyBot.Bot.Tests.Files.Excel;

/// <summary>A workbook in which everything occurs that a workbook can have.</summary>
internal static class Samples
{
    public static Workbook Whole { get; } = Book.Of(
        Book.Sheet("台账", ["序号", "措施", "时限", "金额", "比例"], [.. Enum.GetValues<RowMeaning>().Select((meaning, at) => new Row(
            [Cell.Text($"1.{at + 1}"), Cell.Text($"措施{meaning}"), Cell.Day(new DateOnly(2026, 4, 1).AddDays(at)), Cell.Money(1000 * at), Cell.Share(at / 10m)], meaning))])
            with { Title = "整改台账", FrozenColumns = 1 },
        Book.Sheet("说明", ["词", "意思"], Book.Row(Cell.Text("超期"), Cell.Text("过了时限，还没有销号"))) with { Filter = false });
}
