using RectifyBot.Ledger.Questions;
using RectifyBot.Ledger.Storage;

namespace RectifyBot.Bench.Ledgers;

/// <summary>Answers held against each other: readers that do not say the same are not compared.</summary>
internal static class Answer
{
    public const string Open = "open of an office";
    public const string Overdue = "overdue";
    public const string Summary = "summary";
    public const string History = "history of one item";
    public const string Whole = "turn-cold";

    public const int PageSize = 10;
    public const int SoonDays = 7;

    /// <summary>A number that tells two answers apart.</summary>
    public static long Sum(object answer) => answer switch
    {
        MeasurePage page => page.Measures.Aggregate((long)page.Count, (sum, m) => Add(sum, m.Number.Problem, m.Number.Measure, m.Text.Length)),
        PlainPage page => page.Rows.Aggregate((long)page.Count, (sum, m) => Add(sum, m.Problem, m.Number, m.Text.Length)),
        LedgerFigures figures => figures.Offices.OrderBy(o => o.Office, StringComparer.Ordinal).Aggregate(
            (long)figures.Problems, (sum, o) => Add(Add(sum, o.Measures, o.Closed, o.Completed), o.Done, o.Overdue, o.DueSoon)),
        PlainFigures figures => figures.Rows.OrderBy(o => o.Office, StringComparer.Ordinal).Aggregate(
            figures.Problems, (sum, o) => Add(Add(sum, o.Figures[0], o.Figures[1], o.Figures[2]), o.Figures[3], o.Figures[4], o.Figures[5])),
        List<RecordRow> records => records.Aggregate(0L, (sum, r) => Add(sum, r.Sequence, r.Measure, r.Words.Length)),
        List<PlainRecord> records => records.Aggregate(0L, (sum, r) => Add(sum, r.Sequence, r.Measure, r.Words.Length)),
        Ledger.Rectification ledger => ledger.Measures.Aggregate(0L, (sum, m) => Add(sum, m.Number.Problem, m.Number.Measure, m.Text.Length)),
        _ => throw new ArgumentException("Nobody answers like this.", nameof(answer)),
    };

    private static long Add(long sum, long a, long b, long c) => unchecked((((((sum * 31) + a) * 31) + b) * 31) + c);
}
