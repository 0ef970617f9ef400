using System.Text.RegularExpressions;
using RectifyBot.Bot.Words;
using RectifyBot.Tests;

namespace RectifyBot.Bot.Tests.Words;

/// <summary>The sentences of orders are called by name; here each name in the code is looked for.</summary>
public partial class CarriedSentencesTests
{
    [Fact]
    public void Every_name_in_the_code_has_its_sentence()
    {
        var names = Directory.EnumerateFiles(Repository.Path("src", "Bot"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(path => Name().Matches(File.ReadAllText(path)).Select(m => m.Groups["n"].Value)).Distinct().ToList();

        Assert.True(names.Count > 60, $"{names.Count}");
        Assert.Empty(names.Where(n => Phrases.Of(Language.English).Find(n) == n));
    }

    [GeneratedRegex("\"(?<n>(?:Do|Order|Nudge|Digest|Rung)_[A-Za-z_]+[a-z])\"", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Name();
}
