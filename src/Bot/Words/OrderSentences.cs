using System.Globalization;
using RectifyBot.Understanding.Orders;

namespace RectifyBot.Bot.Words;

/// <summary>What was understood of an order that nobody carries out here yet, and what to do instead.</summary>
internal static class OrderSentences
{
    private const int WordsShown = 120;

    /// <summary>One sentence for the order.</summary>
    public static string Of(Order order, Phrases words) => order switch
    {
        RemindersOrder { Wish: { } wish } => Fill(words, "Order_RemindersSet", Quoted(wish.Value, words)),
        PictureOrder picture => Fill(words, "Order_Picture", words.Find($"Picture_{picture.Of}"), picture.Form is { } form ? words.Open + words.Find($"PictureForm_{form}") + words.Close : string.Empty),
        _ => words.NotUnderstood,
    };

    private static string Quoted(string text, Phrases words) => Fill(words, "Order_Quoted", Texts.Short(text, WordsShown));

    private static string Fill(Phrases words, string name, params object?[] values) => string.Format(CultureInfo.InvariantCulture, words.Find(name), values);
}
