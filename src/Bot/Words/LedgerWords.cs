using System.Globalization;
using RectifyBot.Bot.Commands;
using RectifyBot.Bot.Storage;
using RectifyBot.Ledger.Storage;

namespace RectifyBot.Bot.Words;

/// <summary>The ledger as a terminal shows it, a line each.</summary>
internal static class LedgerWords
{
    private const int TextShown = 36;

    public static string Row(LedgerRow row, Language language)
    {
        var words = Phrases.Of(language);
        string?[] parts =
        [
            $"{row.Problem}.{row.Measure}",
            Texts.Short(row.Text, TextShown),
            row.Office ?? words.NoOffice,
            words.ProgressName(row.Progress),
            words.StandingName(row.Standing),
            row.Deadline,
            row.Overdue ? "!" : null,
        ];
        return string.Join("  ", parts.OfType<string>());
    }

    public static string Chain(ChainReport chain, Language language)
    {
        var words = Phrases.Of(language);
        return chain.Ok
            ? string.Format(CultureInfo.InvariantCulture, words.Find("Chain_Ok"), chain.Organisation, chain.Count, chain.Head)
            : string.Format(CultureInfo.InvariantCulture, words.Find("Chain_Broken"), chain.Organisation, chain.FirstBreak, chain.Head);
    }

    public static string Heads(KnownHeads heads, Language language)
    {
        var words = Phrases.Of(language);
        return heads.Damaged > 0 ? string.Format(CultureInfo.InvariantCulture, words.Find("Heads_Damaged"), heads.Damaged)
            : heads.Count == 0 ? words.Find("Heads_None")
            : string.Format(CultureInfo.InvariantCulture, words.Find("Heads_Ok"), heads.Count);
    }
}
