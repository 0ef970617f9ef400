using System.Collections.Immutable;
using System.Globalization;
using RectifyBot.Bot.Files.Excel;
using RectifyBot.Bot.Words;

namespace RectifyBot.Bot.Exports.Tables;

/// <summary>A row for each sentence and each event behind it. A sentence that rests on very many, such as a count of all measures, has one row that names them.</summary>
internal static class SourceSheet
{
    // So many rows for one sentence still read; more would bury the others.
    private const int RowsAtMost = 20;

    public static Sheet Of(TraceRequest request, Phrases words) => new(
        words.Find("Trace_Sheet"),
        [
            new Column(words.Find("Column_Place"), 10, ColumnLook.Centred),
            new Column(words.Find("Column_Sentence"), 44),
            new Column(words.Find("Column_Source"), 20, ColumnLook.Context),
            .. EventSheet.Columns(words),
        ],
        Rows(request, words))
    {
        Title = request.Title,
        FrozenColumns = 1,
    };

    private static IEnumerable<Row> Rows(TraceRequest request, Phrases words)
    {
        var events = request.Events.ToLookup(e => e.Sequence);
        return request.Rows.SelectMany(row => row.Events.Length is 0 or > RowsAtMost
            ? [Told(row, [Cell.Text(Spans(row.Events, words))])]
            : row.Events.Select(sequence => Told(row, EventSheet.Cells(sequence, events[sequence].FirstOrDefault()))));
    }

    private static Row Told(TraceRow row, IEnumerable<Cell> rest) =>
        new([Cell.Text(row.Place), Cell.Text(row.Sentence), Cell.Text(row.Source), .. rest]);

    // 2至5、7: whole stretches by their ends.
    private static string Spans(ImmutableArray<int> events, Phrases words)
    {
        var spans = new List<(int From, int To)>();
        foreach (var sequence in events.Distinct().Order())
        {
            if (spans.Count > 0 && spans[^1].To == sequence - 1)
            {
                spans[^1] = (spans[^1].From, sequence);
            }
            else
            {
                spans.Add((sequence, sequence));
            }
        }

        return string.Join(words.Find("Ledger_Listed"), spans.Select(span => span.From == span.To
            ? span.From.ToString(CultureInfo.InvariantCulture)
            : string.Format(CultureInfo.InvariantCulture, words.Find("Trace_Span"), span.From, span.To)));
    }
}
