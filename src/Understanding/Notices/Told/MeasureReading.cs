using System.Collections.Immutable;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Figures;
using RectifyBot.Understanding.Notices.Facts;

namespace RectifyBot.Understanding.Notices.Told;

/// <summary>Everything that a measure's text tells, each with its place in it.</summary>
public sealed record MeasureReading(
    string Text,
    ImmutableArray<ToldDate> Dates,
    ImmutableArray<ToldDocument> Documents,
    ImmutableArray<ToldQuantity> Quantities,
    ImmutableArray<ToldPlan> Plans,
    Progress Progress,
    bool LongTerm,
    TallyReading Tally)
{
    /// <summary>Reads a measure. Never fails; of a text beyond 20,000 characters, dates and figures are read up to there.</summary>
    public static MeasureReading Of(string text, ItemStatus? status, NoticeTime time)
    {
        var clauses = MeasureClauses.Of(text);
        var dates = DateFacts.In(text, clauses, time);
        var (progress, longTerm) = MeasureFacts.Of(text, status);
        return new MeasureReading(
            text, dates, DocumentFacts.In(text), QuantityFacts.In(text, dates.Select(date => date.Span)), PlanFacts.In(text, clauses), progress, longTerm, TallyReader.Read(text));
    }
}
