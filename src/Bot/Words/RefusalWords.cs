using RectifyBot.Ledger;

namespace RectifyBot.Bot.Words;

/// <summary>What a refusal says to a person: one sentence for each code, more where the state found tells more.</summary>
internal static class RefusalWords
{
    public static string Of(Refusal refusal, Language language)
    {
        var words = Phrases.Of(language);
        var state = refusal.State ?? string.Empty;
        var about = refusal.About ?? string.Empty;
        var names = new[] { refusal.Who is null ? null : $"Refusal_{refusal.Code}_{state}_who", $"Refusal_{refusal.Code}_{state}", $"Refusal_{refusal.Code}" };
        var sentence = names.OfType<string>().Select(words.Find).First(s => !s.StartsWith("Refusal_", StringComparison.Ordinal));
        return sentence.Replace("{state}", state, StringComparison.Ordinal).Replace("{about}", about, StringComparison.Ordinal)
            .Replace("{who}", refusal.Who is { } who ? words.PersonName(who) : words.Find("Somebody"), StringComparison.Ordinal);
    }
}
