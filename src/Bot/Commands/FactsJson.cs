using RectifyBot.Ledger;
using RectifyBot.Understanding.Figures;
using RectifyBot.Understanding.Notices;
using RectifyBot.Understanding.Notices.Told;

namespace RectifyBot.Bot.Commands;

/// <summary>The problems of a notice as parse --facts prints them: beside the measures' texts, in the same order, what each of them tells.</summary>
internal static class FactsJson
{
    public static IEnumerable<object> Problems(Notice notice)
    {
        var time = NoticeTime.Of(notice);
        return notice.Problems.Select(p => new
        {
            p.Number, p.Aspect, p.Group, p.Title, p.Status, p.Measures,
            Facts = p.Measures.Select(text => Of(MeasureReading.Of(text, p.Status, time))),
        });
    }

    private static object Of(MeasureReading read) => new
    {
        Dates = read.Dates.Select(d => new { d.Period.From, d.Period.To, Text = d.Span.In(read.Text), d.Span.Start, d.Span.Length, d.Why }),
        Documents = read.Documents.Select(d => new { d.Title, d.Span.Start, d.Span.Length, d.Verb, d.Number }),
        Quantities = read.Quantities.Select(q => new { Value = Plain(q.Quantity.Value), q.Quantity.Unit, Text = q.Span.In(read.Text), q.Span.Start, q.Span.Length }),
        Plans = read.Plans.Select(p => new { Word = p.Span.In(read.Text), p.Kind, p.Span.Start, p.Span.Length }),
        read.Progress,
        read.LongTerm,
        Tally = Tally(TallyReader.Read(read.Text)),
    };

    private static object Tally(TallyClaim tally) => new { tally.Rules, Recovered = tally.Recovered is { } yuan ? Plain(yuan) : (decimal?)null, tally.HeldToAccount };

    // 12000, not 12000.0: the zeros are those of 1.2万.
    private static decimal Plain(decimal value) => value / 1.0000000000000000000000000000m;
}
