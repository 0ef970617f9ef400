using System.Text.Json;
using RectifyBot.Tests;
using RectifyBot.Understanding.Secrecy;

namespace RectifyBot.Understanding.Tests.Secrecy;

/// <summary>Ordinary texts of the trade are no secrets: every labelled message and notice of this project.</summary>
public sealed class HouseTextsTests
{
    private static readonly SecrecyReader Reader = new(Enum.GetValues<SecrecyKind>(), []);

    [Fact]
    public void No_labelled_message_is_taken_for_one_that_may_not_be_kept()
    {
        var texts = Files("*.jsonl").SelectMany(File.ReadLines).Where(line => line.Length > 0).Select(Text).ToList();

        Assert.True(texts.Count > 1000);
        Assert.DoesNotContain(texts, text => Reader.Read(text) is not null);
    }

    [Fact]
    public void No_notice_is_either() => Assert.DoesNotContain(Files("*.txt"), path => (Reader.Read(File.ReadAllText(path)) ?? Reader.ReadName(path)) is not null);

    private static IEnumerable<string> Files(string pattern) =>
        Directory.EnumerateFiles(Repository.Path("tests", "Understanding.Tests", "Messages", "Sets"), pattern, SearchOption.AllDirectories);

    private static string Text(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.TryGetProperty("text", out var text) ? text.GetString()! : string.Empty;
    }
}
