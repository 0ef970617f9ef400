using System.Diagnostics;
using RectifyBot.Understanding.Notices;

namespace RectifyBot.Understanding.Tests.Notices;

/// <summary>Texts that nobody wrote for a reader: no matter what repeats, the time grows with the size and no faster.</summary>
public class NoticeReaderLimitsTests
{
    private const int Size = 10_000;

    // Four times the text may take four times as long; a square would take sixteen times. The machine may be busy meanwhile.
    private const double Growth = 11;
    private const double Grain = 40;

    private const string Notice = "某镇党委关于巡察整改情况的通报\n现将整改情况公布如下。\n1.路灯不亮。\n整改情况：";

    private const string Feedback = "县委第一巡察组向某镇党委反馈巡察情况。巡察发现一些问题，主要是：";

    [Theory]
    [InlineData("一、")]
    [InlineData("（")]
    [InlineData("《")]
    [InlineData("“")]
    [InlineData("一是")]
    [InlineData("路灯不亮，")]
    [InlineData("整改\n")]
    [InlineData("整改情况：")]
    [InlineData("。责任人：")]
    [InlineData("针对“路灯”问题\n")]
    [InlineData("针对“")]
    [InlineData("一、甲\n（一）乙\n1.丙\n1.1 丁\n（1）戊\n①己\n")]
    [InlineData("问题1：")]
    [InlineData("| 问题 | 整改情况 |\n")]
    [InlineData("甲、")]
    [InlineData("在民生方面。有的不严。")]
    [InlineData("巡察组向某局反馈。")]
    [InlineData("2024年3月1日至")]
    [InlineData("一是存在问题，主要是：。\n")]
    [InlineData("存在等“")]
    [InlineData("<p")]
    [InlineData(" ")]
    public void What_repeats_takes_time_in_proportion_to_its_length(string piece)
    {
        foreach (var head in new[] { "", Notice, Feedback })
        {
            var (once, fourTimes) = (Milliseconds(head, piece, Size), Milliseconds(head, piece, 4 * Size));
            Assert.True(fourTimes <= Growth * Math.Max(once, Grain), $"{Size} characters took {once:F0} ms, four times as many {fourTimes:F0} ms.");
        }
    }

    // The best of two: another program may have had the processor in one of them.
    private static double Milliseconds(string head, string piece, int size)
    {
        var text = head + string.Concat(Enumerable.Repeat(piece, size / piece.Length));
        return Math.Min(Once(text), Once(text));
    }

    private static double Once(string text)
    {
        var watch = Stopwatch.StartNew();
        _ = NoticeReader.Read(text);
        return watch.Elapsed.TotalMilliseconds;
    }
}
