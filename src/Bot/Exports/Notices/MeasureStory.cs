using System.Collections.Immutable;
using RectifyBot.Bot.Exports.Papers;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Exports.Notices;

/// <summary>What the notice tells of one measure: its own text word for word, then what confirmed records add.</summary>
/// <param name="Text">In one line, without the mark that ends it.</param>
/// <param name="Sentences">The same in sentences, each with what it rests on.</param>
internal sealed record MeasureStory(string Text, ImmutableArray<Sourced> Sentences)
{
    private static readonly char[] Ends = ['。', '！', '？', '!', '?', '…'];

    // Marks that promise more: a sentence of a paper does not end in them.
    private static readonly char[] Opens = ['；', ';', '，', ',', '、', ' '];

    /// <summary>Of a measure. Without records it is exactly the measure's text.</summary>
    public static MeasureStory Of(Measure measure, ExportRequest request)
    {
        var text = OneLine(measure.Text).TrimEnd(Opens);
        var own = new Sourced(text, Event(request.Trail.TextSince(measure.Number)), PaperWords.Find("Source_Text"));
        var records = request.Trail.Of(measure.Number);
        var moves = request.Trail.Moves(measure.Number);
        if (records.IsEmpty && moves.IsEmpty)
        {
            return new MeasureStory(text, [own]);
        }

        ImmutableArray<int> events = [.. records.Select(r => r.Sequence)];
        var facts = RecordWords.Facts([.. records.Select(r => SharedReports.Without(r, request.Withheld))], text, request.DayOf);
        ImmutableArray<Sourced> added =
        [
            .. facts is null ? (Sourced[])[] : [new Sourced(facts, events, PaperWords.Find("Source_Records"))],
            .. State(measure, request) is { } state ? [new Sourced(state, [.. events.Concat(moves).Order()], PaperWords.Find("Source_Records"))] : (Sourced[])[],
        ];
        return added.IsEmpty
            ? new MeasureStory(text, [own])
            : new MeasureStory(Ended(text) + string.Concat(added.Select(s => s.Sentence)).TrimEnd('。'), [own, .. added]);
    }

    /// <summary>With the mark that ends a sentence, where it has none.</summary>
    public static string Ended(string text) => text.Length > 0 && Array.IndexOf(Ends, text[^1]) >= 0 ? text : text + PaperWords.Find("Sentence");

    private static string? State(Measure measure, ExportRequest request) =>
        !measure.IsOpen || request.Trail.Of(measure.Number).Any(r => r.Record.Progress is not null || r.Record.LongTerm)
            ? PaperWords.Fill("Record_State", PaperWords.Day(request.Today), RecordWords.State(measure))
            : null;

    // A line of a paper is a paragraph: what a person broke is joined, as a reader of notices joins it.
    private static string OneLine(string text) =>
        text.AsSpan().IndexOfAny('\n', '\r') < 0 ? text.Trim() : string.Concat(text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries));

    private static ImmutableArray<int> Event(int sequence) => sequence > 0 ? [sequence] : [];
}
