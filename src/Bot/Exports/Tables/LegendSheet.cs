using System.Globalization;
using RectifyBot.Bot.Files.Excel;
using RectifyBot.Bot.Words;

namespace RectifyBot.Bot.Exports.Tables;

/// <summary>Whose ledger it is, of which day, and what colours and terms mean.</summary>
internal static class LegendSheet
{
    private static readonly RowMeaning[] Colours = [RowMeaning.Closed, RowMeaning.Overdue, RowMeaning.Blocked, RowMeaning.DueSoon, RowMeaning.LongTerm];

    private static readonly string[] Terms = ["Order", "Progress", "Standing", "AtOnce", "DaysLeft", "Rate", "Reports", "Secret", "Evidence"];

    public static Sheet Of(LedgerSnapshot snapshot) => new(
        snapshot.Words.Find("Ledger_Legend"),
        [new Column(snapshot.Words.Find("Column_Term"), 28), new Column(snapshot.Words.Find("Column_Meaning"), 80)],
        [
            .. Facts(snapshot).Select(fact => new Row([Cell.Text(snapshot.Words.Find("Legend_" + fact.Name)), fact.Cell])),
            .. Colours.Select(meaning => Explained(snapshot, $"Color_{meaning}", meaning)),
            .. Terms.Select(term => Explained(snapshot, term, RowMeaning.None)),
        ])
    { Filter = false };

    private static IEnumerable<(string Name, Cell Cell)> Facts(LedgerSnapshot snapshot)
    {
        var heading = snapshot.Ledger.Heading;
        yield return ("Organisation", Cell.Text(heading.Organisation));
        yield return ("Round", Cell.Text(heading.Round));
        yield return ("Day", Cell.Day(snapshot.Day));
        yield return ("Taken", Cell.Moment(snapshot.Taken));
        yield return ("Events", Cell.Text(Filled(snapshot.Words, "Legend_Event", snapshot.Ledger.Version)));
    }

    private static Row Explained(LedgerSnapshot snapshot, string name, RowMeaning meaning) => new(
        [Cell.Text(snapshot.Words.Find("Legend_" + name)), Cell.Text(Filled(snapshot.Words, $"Legend_{name}_Meaning", snapshot.DueSoonDays))],
        meaning);

    private static string Filled(Phrases words, string name, int number) => string.Format(CultureInfo.InvariantCulture, words.Find(name), number);
}
