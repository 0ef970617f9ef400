using RectifyBot.Bot.EvidenceFiles;

namespace RectifyBot.Bot.Tests.EvidenceFiles;

/// <summary>Wrong settings are said at start, each with its name and what is allowed.</summary>
public class EvidenceOptionsTests
{
    [Fact]
    public void The_defaults_are_right() => Assert.Empty(new EvidenceOptions().Failures("E"));

    [Theory]
    [InlineData(10, 50, "pdf", "E:MostBytes: '10' must lie between 1024 and 104857600 bytes.")]
    [InlineData(2048, 0, "pdf", "E:MostPerMeasure: '0' must lie between 1 and 500.")]
    [InlineData(2048, 1, "pdf, exe", "E:Types: 'exe' is no kind of file known here.")]
    [InlineData(2048, 1, " ", "E:Types: '' is no kind of file known here.")]
    public void What_is_wrong_is_told(int bytes, int pieces, string types, string told) =>
        Assert.StartsWith(told, Assert.Single(new EvidenceOptions { MostBytes = bytes, MostPerMeasure = pieces, Types = types }.Failures("E")), StringComparison.Ordinal);
}
