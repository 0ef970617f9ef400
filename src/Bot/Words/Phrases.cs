using System.Collections;
using System.Collections.Frozen;
using System.Globalization;
using System.Resources;
using System.Runtime.CompilerServices;
using Humanizer;

namespace RectifyBot.Bot.Words;

/// <summary>Everything that the bot says, in one language. The sentences themselves are in Phrases.resx (Chinese) and Phrases.en.resx.</summary>
public sealed partial class Phrases
{
    private static readonly Phrases Chinese = new(Language.Chinese);
    private static readonly Phrases English = new(Language.English);
    private readonly CultureInfo culture;
    private readonly FrozenDictionary<string, string> sentences;

    private Phrases(Language language)
    {
        Language = language;
        culture = CultureInfo.GetCultureInfo(language.Tag());
        sentences = Read(language == Language.English ? culture : CultureInfo.InvariantCulture);
    }

    /// <summary>Which language this is.</summary>
    public Language Language { get; }

    /// <summary>The phrases of a language.</summary>
    public static Phrases Of(Language language) => language == Language.English ? English : Chinese;

    /// <summary>A number of days in words, "3 天" or "3 days".</summary>
    public string Days(int days) => TimeSpan.FromDays(days).Humanize(maxUnit: TimeUnit.Day, culture: culture);

    /// <summary>The sentence of that name; the name itself where the resources have none, which a test forbids.</summary>
    public string Find(string name) => sentences.GetValueOrDefault(name, name);

    // Read once: the resource manager takes a lock at every look-up.
    private static FrozenDictionary<string, string> Read(CultureInfo culture) =>
        new ResourceManager("RectifyBot.Bot.Words.Phrases", typeof(Phrases).Assembly)
            .GetResourceSet(culture, createIfNotExists: true, tryParents: false)!.Cast<DictionaryEntry>()
            .ToFrozenDictionary(e => (string)e.Key, e => (string)e.Value!, StringComparer.Ordinal);

    private string Say([CallerMemberName] string name = "") => Find(name);

    private string Fill(object?[] values, [CallerMemberName] string name = "") => string.Format(CultureInfo.InvariantCulture, Find(name), values);
}
