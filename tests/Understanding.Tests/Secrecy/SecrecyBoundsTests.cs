using CsCheck;
using RectifyBot.Understanding.Secrecy;

namespace RectifyBot.Understanding.Tests.Secrecy;

/// <summary>Whatever comes, the reader answers, and soon.</summary>
public sealed class SecrecyBoundsTests
{
    private static readonly SecrecyReader Reader = new(Enum.GetValues<SecrecyKind>(), ["青松行动", "pine", "aa", "1 1 1 1 2"]);

    [Fact]
    public void Any_text_is_read() => Gen.String.Sample(text => Reader.Read(text) is null or >= SecrecyKind.StateSecret);

    [Theory]
    [InlineData("1")]
    [InlineData("1 ")]
    [InlineData("6222 ")]
    [InlineData("11010519491231002")]
    [InlineData("★")]
    [InlineData("密★")]
    [InlineData("密*")]
    [InlineData("密")]
    [InlineData("机 密 ")]
    [InlineData("机密 的")]
    [InlineData("密级：")]
    [InlineData("内部资料 的")]
    [InlineData("[")]
    [InlineData("000001 密")]
    [InlineData("\n")]
    [InlineData("密\n")]
    [InlineData("secret s")]
    [InlineData("青 ")]
    [InlineData("青松行")]
    [InlineData("pinepine")]
    [InlineData("a")]
    [InlineData("\ud83c")]
    public async Task A_hundred_thousand_characters_of_anything_are_read_in_one_go(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));

        // No bar of speed (bench/ has those): what grows with the square of the length would not come back before this.
        await Task.Run(() => Reader.Read(text)).WaitAsync(TimeSpan.FromMinutes(1));
    }
}
