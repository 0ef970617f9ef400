using System.Collections.Immutable;
using RectifyBot.Bot.Files.Excel;
using RectifyBot.Bot.Words;

namespace RectifyBot.Bot.Exports.Tables;

/// <summary>Events as columns of a table, each with its number first.</summary>
internal static class EventSheet
{
    private static readonly (string Name, double Width, ColumnLook Look, Func<TraceEvent, Cell> Of)[] Facts =
    [
        ("At", 16.5, ColumnLook.Centred, e => Cell.Moment(e.At)),
        ("By", 10, ColumnLook.Centred, e => Cell.Text(e.By)),
        ("Office", 12, ColumnLook.Centred, e => Cell.Text(e.Office)),
        ("Channel", 10, ColumnLook.Centred, e => Cell.Text(e.Kind)),
        ("Words", 40, ColumnLook.Plain, e => Cell.Text(e.Words)),
        ("Hash", 22, ColumnLook.Context, e => Cell.Text(e.Hash)),
    ];

    /// <summary>The columns that tell an event, its number first.</summary>
    public static IEnumerable<Column> Columns(Phrases words) =>
        Facts.Select(f => new Column(words.Find("Column_" + f.Name), f.Width, f.Look)).Prepend(new Column(words.Find("Column_Event"), 10, ColumnLook.Centred));

    /// <summary>The cells for them; the number alone where the event is not at hand.</summary>
    public static IEnumerable<Cell> Cells(int sequence, TraceEvent? entry) =>
        (entry is null ? [] : Facts.Select(f => f.Of(entry))).Prepend(Cell.Number(sequence));

    /// <summary>Every event once, in the order of the chain.</summary>
    public static Sheet Of(ImmutableArray<TraceEvent> events, Phrases words) => new(
        words.Find("Trace_Events"), [.. Columns(words)], events.OrderBy(e => e.Sequence).Select(e => new Row([.. Cells(e.Sequence, e)])));
}
