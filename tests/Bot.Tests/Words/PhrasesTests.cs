using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Resources;
using System.Text.RegularExpressions;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Messages;
using RectifyBot.Understanding.Orders;

namespace RectifyBot.Bot.Tests.Words;

public partial class PhrasesTests
{
    private static readonly ResourceManager Resources = new("RectifyBot.Bot.Words.Phrases", typeof(Phrases).Assembly);

    [Fact]
    public void Both_languages_have_the_same_sentences_with_the_same_placeholders()
    {
        var (chinese, english) = (All(CultureInfo.InvariantCulture), All(CultureInfo.GetCultureInfo("en")));

        Assert.Equal(chinese.Keys.Order(StringComparer.Ordinal), english.Keys.Order(StringComparer.Ordinal));
        Assert.All(chinese.Keys, key => Assert.True(Placeholders(chinese[key]) == Placeholders(english[key]) || key.StartsWith("Found_", StringComparison.Ordinal), key));
    }

    [Fact]
    public void Every_sentence_that_the_code_names_is_there()
    {
        var named = typeof(Phrases).GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(m => m is PropertyInfo { PropertyType.Name: "String" } || (m is MethodInfo { IsSpecialName: false } method && method.ReturnType == typeof(string)))
            .Select(m => m.Name).Except(["Find", "Days", "ProgressName", "StandingName", "RoleName", "StateOf", "DeadlineOf", "Urgency", "PersonName", "ToString"]);

        Assert.Empty(named.Where(n => Phrases.Of(Language.Chinese).Find(n) == n));
    }

    [Fact]
    public void Every_state_every_refusal_and_every_kind_of_query_has_its_words()
    {
        var names = Enum.GetNames<Progress>().Select(n => $"Progress_{n}")
            .Concat(Enum.GetNames<Standing>().Select(n => $"Standing_{n}"))
            .Concat(Enum.GetNames<Role>().Select(n => $"Role_{n}"))
            .Concat(Enum.GetNames<RefusalCode>().Select(n => $"Refusal_{n}"))
            .Concat(Enum.GetNames<QueryKind>().Except(["Summary", "History"]).SelectMany(n => new[] { $"Found_{n}", $"Found_{n}_None" }))
            .Concat(Enum.GetNames<PictureOf>().Select(n => $"Picture_{n}"))
            .Concat(Enum.GetNames<PictureForm>().Select(n => $"PictureForm_{n}"))
            .Concat(new[] { Intent.Question, Intent.Snooze }.Select(i => $"NotYet_{i}"));

        Assert.Empty(names.Where(n => Phrases.Of(Language.English).Find(n) == n));
    }

    [Fact]
    public void Days_are_said_in_the_readers_language()
    {
        Assert.Equal("3 days", Phrases.Of(Language.English).Days(3));
        Assert.Contains("3", Phrases.Of(Language.Chinese).Days(3), StringComparison.Ordinal);
        Assert.EndsWith("天", Phrases.Of(Language.Chinese).Days(40), StringComparison.Ordinal);
    }

    [Fact]
    public void A_refusal_tells_the_state_that_it_found() =>
        Assert.Equal("12.1 由河湖管理科负责，您不能替它报进展。", RefusalWords.Of(new Refusal(RefusalCode.NotYours, "河湖管理科", "12.1"), Language.Chinese));

    private static Dictionary<string, string> All(CultureInfo culture) =>
        Resources.GetResourceSet(culture, createIfNotExists: true, tryParents: false)!.Cast<DictionaryEntry>().ToDictionary(e => (string)e.Key, e => (string)e.Value!);

    private static string Placeholders(string sentence) => string.Join(' ', Placeholder().Matches(sentence).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{\w+\}", RegexOptions.NonBacktracking)]
    private static partial Regex Placeholder();
}
