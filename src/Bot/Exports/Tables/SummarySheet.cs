using RectifyBot.Bot.Files.Excel;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Exports.Tables;

/// <summary>The sums: of all, of each aspect, of each office. Aspects add up to all, and so do offices; of a problem whose measures are all secret not even the aspect is told.</summary>
internal static class SummarySheet
{
    private static readonly (string Name, double Width, Func<Figures, Cell> Of)[] Columns =
    [
        ("Problems", 9, f => Cell.Number(f.Problems)),
        ("Measures", 9, f => Cell.Number(f.Measures)),
        ("Secret", 10, f => Cell.Number(f.Secret)),
        ("Completed", 9, f => Cell.Number(f.Completed)),
        ("Closed", 9, f => Cell.Number(f.Closed)),
        ("Overdue", 8, f => Cell.Number(f.Overdue)),
        ("DueSoon", 10, f => Cell.Number(f.DueSoon)),
        ("LongTerms", 10, f => Cell.Number(f.LongTerm)),
        ("Blockeds", 8, f => Cell.Number(f.Blocked)),
        ("Rules", 15, f => Cell.Number(f.Tally.Rules)),
        ("Recovered", 15, f => Cell.Money(f.Tally.Recovered)),
        ("HeldToAccount", 11, f => Cell.Number(f.Tally.HeldToAccount)),
        ("Rate", 9, f => Cell.Share(f.Rate)),
    ];

    public static Sheet Of(LedgerSnapshot snapshot) => new(
        snapshot.Words.Find("Ledger_Summary"),
        [
            new Column(snapshot.Words.Find("Column_Kind"), 9, ColumnLook.Centred),
            new Column(snapshot.Words.Find("Column_Name"), 26),
            .. Columns.Select(c => new Column(snapshot.Words.Find("Column_" + c.Name), c.Width)),
        ],
        Rows(snapshot))
    { FrozenColumns = 2 };

    private static IEnumerable<Row> Rows(LedgerSnapshot snapshot)
    {
        var ledger = snapshot.Ledger;
        var all = Figures.Of(ledger.Measures, ledger.Problems.Length, snapshot);
        return [Row(snapshot, "All", ledger.Heading.Organisation, all, RowMeaning.Total), .. Aspects(snapshot), .. Offices(snapshot)];
    }

    private static IEnumerable<Row> Aspects(LedgerSnapshot snapshot)
    {
        var (ledger, words) = (snapshot.Ledger, snapshot.Words);
        var secret = words.Find("Ledger_Secret");
        var problems = ledger.Problems.ToLookup(p => IsSecret(ledger.MeasuresOf(p.Number)) ? secret : p.Aspect ?? words.Find("Ledger_NoAspect"));
        var aspects = ledger.Problems.ToDictionary(p => p.Number, p => p.Aspect ?? words.Find("Ledger_NoAspect"));
        var measures = ledger.Measures.ToLookup(m => m.Disclosure == Disclosure.Secret ? secret : aspects[m.Number.Problem]);
        var names = problems.Select(g => g.Key).Concat(measures.Select(g => g.Key)).Distinct(StringComparer.Ordinal).OrderBy(name => name == secret);
        return names.Select(name => Row(snapshot, "Aspect", name, Figures.Of([.. measures[name]], problems[name].Count(), snapshot)));
    }

    private static IEnumerable<Row> Offices(LedgerSnapshot snapshot) =>
        from held in snapshot.Ledger.Measures.GroupBy(m => m.Office ?? snapshot.Words.NoOffice, StringComparer.Ordinal)
        let problems = held.Select(m => m.Number.Problem).Distinct().Count()
        select Row(snapshot, "Office", held.Key, Figures.Of([.. held], problems, snapshot));

    private static bool IsSecret(ReadOnlySpan<Measure> measures)
    {
        foreach (var measure in measures)
        {
            if (measure.Disclosure != Disclosure.Secret)
            {
                return false;
            }
        }

        return measures.Length > 0;
    }

    private static Row Row(LedgerSnapshot snapshot, string kind, string name, Figures figures, RowMeaning meaning = RowMeaning.None) =>
        new([Cell.Text(snapshot.Words.Find("Ledger_Kind_" + kind)), Cell.Text(name), .. Columns.Select(c => c.Of(figures))], meaning);
}
