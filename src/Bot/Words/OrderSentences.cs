using System.Globalization;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Orders;

namespace RectifyBot.Bot.Words;

/// <summary>What was understood of an order that nobody carries out here yet, and what to do instead.</summary>
internal static class OrderSentences
{
    private const int WordsShown = 120;

    /// <summary>One sentence for the order, and one for each thing in it that the ledger does not have.</summary>
    public static string Of(Order order, Rectification ledger, Phrases words) => string.Join("\n", Missing(order, ledger, words).Prepend(Understood(order, words)));

    private static string Understood(Order order, Phrases words) => order switch
    {
        ChaseOrder chase => Fill(words, "Order_Chase", Chased(chase, words)),
        RemindersOrder { Wish: { } wish } => Fill(words, "Order_RemindersSet", Quoted(wish.Value, words)),
        RemindersOrder => words.Find("Order_RemindersList"),
        PictureOrder picture => Fill(words, "Order_Picture", words.Find($"Picture_{picture.Of}"), picture.Form is { } form ? words.Open + words.Find($"PictureForm_{form}") + words.Close : string.Empty),
        _ => words.NotUnderstood,
    };

    private static string Chased(ChaseOrder chase, Phrases words)
    {
        var aimed = chase.Offices.Select(o => o.Name).Concat(chase.Items.Select(i => Item(i, words)));
        return string.Join(words.Comma, chase.Whom == ChaseWhom.Open && aimed.Any() ? aimed : aimed.Append(words.Find($"Chase_{chase.Whom}")));
    }

    private static IEnumerable<string> Missing(Order order, Rectification ledger, Phrases words) => order is not ChaseOrder chase ? [] :
        chase.Items.Select(i => NotHeld(i, ledger)).OfType<Refusal>().Select(r => RefusalWords.Of(r, words.Language))
            .Concat(chase.Offices.Where(o => !o.IsKnown).Select(o => Fill(words, "Order_UnknownOffice", o.Name))).Distinct(StringComparer.Ordinal);

    private static Refusal? NotHeld(OrderedItem item, Rectification ledger) => item switch
    {
        { Measure: { } measure } => measure >= 1 && ledger.Find(new MeasureNumber(item.Problem, measure)) is not null ? null : new Refusal(RefusalCode.MeasureNotFound, About: $"{item.Problem}.{measure}"),
        _ => ledger.FindProblem(item.Problem) is not null ? null : new Refusal(RefusalCode.ProblemNotFound, About: $"{item.Problem}"),
    };

    private static string Item(OrderedItem item, Phrases words) => item.Measure is { } measure ? $"{item.Problem}.{measure}" : Fill(words, "Order_Problem", item.Problem);

    private static string Quoted(string text, Phrases words) => Fill(words, "Order_Quoted", Texts.Short(text, WordsShown));

    private static string Fill(Phrases words, string name, params object?[] values) => string.Format(CultureInfo.InvariantCulture, words.Find(name), values);
}
