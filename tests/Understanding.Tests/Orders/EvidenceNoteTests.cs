using RectifyBot.Understanding.Orders;
using RectifyBot.Understanding.Tests.Messages;

namespace RectifyBot.Understanding.Tests.Orders;

public sealed class EvidenceNoteTests
{
    [Theory]
    [InlineData("3-2的会议纪要，9月16日拍的", "3.2", "2025-09-16")]
    [InlineData("冲锋舟入库的照片，昨天拍的", "3.2", "2025-09-16")]
    [InlineData("3-1、3-2现场照片", "3.1,3.2", null)]
    [InlineData("photos for 3.2, taken on Sep 16", "3.2", "2025-09-16")]
    [InlineData("上周五的签到表", "", "2025-09-12")]
    [InlineData("3-1下周的通知", "3.1", null)]
    [InlineData("看一下", "", null)]
    [InlineData("", "", null)]
    public void Words_sent_with_a_file(string text, string items, string? day)
    {
        var note = EvidenceNote.Read(Bodies.Say($" {text} ", "防汛办"), Bodies.WaterIndex);

        Assert.Equal((items, day, text), (string.Join(',', note.Items.Select(i => $"{i.Problem}.{i.Measure}")), note.Day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), note.Note));
    }
}
