using System.Collections.Immutable;
using System.Globalization;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Orders;

namespace RectifyBot.Bot.Words;

/// <summary>What was understood of an order, that nobody carries it out here yet, and what to do instead.</summary>
internal static class OrderSentences
{
    private const int WordsShown = 120;

    /// <summary>One sentence for the order, and one for each thing in it that the ledger does not have.</summary>
    public static string Of(Order order, Rectification ledger, Phrases words) => string.Join("\n", Missing(order, ledger, words).Prepend(Understood(order, words)));

    private static string Understood(Order order, Phrases words) => order switch
    {
        AssignOrder assign => Fill(words, "Order_Assign", string.Join(words.Find("Order_Semicolon"), assign.Parts.Select(p => Part(p, words)))),
        RemarkOrder remark => Fill(words, "Order_Remark", Items(remark.Items, words), remark.Text is { } text ? Quoted(text.Value, words) : words.Find("Order_NoText"), remark.By is { } by ? Fill(words, "Order_By", by.Value) : string.Empty),
        ChaseOrder chase => Fill(words, "Order_Chase", Chased(chase, words)),
        RemindersOrder { Wish: { } wish } => Fill(words, "Order_RemindersSet", Quoted(wish.Value, words)),
        RemindersOrder => words.Find("Order_RemindersList"),
        PictureOrder picture => Fill(words, "Order_Picture", words.Find($"Picture_{picture.Of}"), picture.Form is { } form ? words.Open + words.Find($"PictureForm_{form}") + words.Close : string.Empty),
        _ => words.NotUnderstood,
    };

    private static string Part(Assigned part, Phrases words)
    {
        var office = part.Office is { } lead ? Fill(words, "Order_Lead", lead.Name) : words.Find("Order_LeadStays");
        string?[] more =
        [
            part.Assisting.IsEmpty ? null : Fill(words, "Order_Assisting", string.Join(words.Comma, part.Assisting.Select(o => o.Name))),
            part.Deadline is { } deadline ? Fill(words, "Order_Due", Until(deadline.Value, words)) : null,
        ];
        return string.Join(words.Comma, more.OfType<string>().Prepend($"{Items(part.Items, words)} {office}"));
    }

    private static string Until(Deadline deadline, Phrases words) =>
        deadline.IsLongTerm ? words.LongTerm : deadline.Day is { } day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : words.Find("Deadline_AtOnce");

    private static string Chased(ChaseOrder chase, Phrases words)
    {
        var aimed = chase.Offices.Select(o => o.Name).Concat(chase.Items.Select(i => Item(i, words)));
        return string.Join(words.Comma, chase.Whom == ChaseWhom.Open && aimed.Any() ? aimed : aimed.Append(words.Find($"Chase_{chase.Whom}")));
    }

    private static IEnumerable<string> Missing(Order order, Rectification ledger, Phrases words)
    {
        var (items, offices) = order switch
        {
            AssignOrder assign => (assign.Parts.SelectMany(p => p.Items), assign.Parts.SelectMany(p => p.Assisting.Concat(p.Office is { } lead ? [lead] : []))),
            RemarkOrder remark => (remark.Items, []),
            ChaseOrder chase => (chase.Items, chase.Offices),
            _ => ((IEnumerable<OrderedItem>)[], (IEnumerable<OrderedOffice>)[]),
        };
        return items.Select(i => NotHeld(i, ledger)).OfType<Refusal>().Select(r => RefusalWords.Of(r, words.Language))
            .Concat(offices.Where(o => !o.IsKnown).Select(o => Fill(words, "Order_UnknownOffice", o.Name))).Distinct(StringComparer.Ordinal);
    }

    private static Refusal? NotHeld(OrderedItem item, Rectification ledger) => item switch
    {
        { Measure: { } measure } => measure >= 1 && ledger.Find(new MeasureNumber(item.Problem, measure)) is not null ? null : new Refusal(RefusalCode.MeasureNotFound, About: $"{item.Problem}.{measure}"),
        _ => ledger.FindProblem(item.Problem) is not null ? null : new Refusal(RefusalCode.ProblemNotFound, About: $"{item.Problem}"),
    };

    private static string Items(ImmutableArray<OrderedItem> items, Phrases words) =>
        items.IsEmpty ? words.Find("Order_NoItem") : string.Join(words.Comma, items.Select(i => Item(i, words)));

    private static string Item(OrderedItem item, Phrases words) => item.Measure is { } measure ? $"{item.Problem}.{measure}" : Fill(words, "Order_Problem", item.Problem);

    private static string Quoted(string text, Phrases words) => Fill(words, "Order_Quoted", Texts.Short(text, WordsShown));

    private static string Fill(Phrases words, string name, params object?[] values) => string.Format(CultureInfo.InvariantCulture, words.Find(name), values);
}
