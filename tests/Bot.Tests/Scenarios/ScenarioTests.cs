using RectifyBot.Tests;

namespace RectifyBot.Bot.Tests.Scenarios;

public class ScenarioTests
{
    public static TheoryData<string> Files() =>
        [.. Directory.GetFiles(Repository.Path("tests", "Scenarios"), "*.chat").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    [SkippableTheory]
    [MemberData(nameof(Files))]
    public async Task The_conversation_goes_as_written(string name)
    {
        var scenario = Scenario.Read(Repository.Path("tests", "Scenarios", name + ".chat"));
        Skip.If(scenario.NeedsSeed && Repository.Shared is null, "The seed notice is not here: its conversation was not checked.");

        await scenario.RunAsync();
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("README.zh-CN.md")]
    public async Task The_conversation_of_the_README_goes_as_written(string readme)
    {
        var lines = File.ReadAllLines(Repository.Path(readme));
        var from = Array.IndexOf(lines, "```chat") + 1;

        await new Scenario(lines[from..Array.IndexOf(lines, "```", from)]).RunAsync();
    }
}
