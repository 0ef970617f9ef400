using System.Collections.Immutable;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Notices.Facts;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Notices.Told;

/// <summary>Everything that a measure's text tells, each with its place in it.</summary>
public sealed record MeasureReading(
    string Text,
    ImmutableArray<ToldDate> Dates,
    ImmutableArray<ToldDocument> Documents,
    ImmutableArray<ToldQuantity> Quantities,
    ImmutableArray<ToldPlan> Plans,
    Progress Progress,
    bool LongTerm)
{
    /// <summary>Its clauses, of the part that was read.</summary>
    internal IReadOnlyList<MeasureClause> Clauses { get; private init; } = [];

    /// <summary>Reads a measure. Never fails; of a text beyond 20,000 characters the rest tells nothing but its progress.</summary>
    public static MeasureReading Of(string text, ItemStatus? status, NoticeTime time)
    {
        var read = text.Length > NormalText.Limit ? text[..NormalText.Limit] : text;
        var clauses = MeasureClauses.Of(read);
        var dates = DateFacts.In(read, clauses, time);
        var (progress, longTerm) = MeasureFacts.Of(text, status);
        return new MeasureReading(
            text, dates, DocumentFacts.In(read), QuantityFacts.In(read, dates.Select(date => date.Span)), PlanFacts.In(read, clauses), progress, longTerm) { Clauses = clauses };
    }
}
