using RectifyBot.Understanding.Messages;

namespace RectifyBot.Bot.Words;

/// <summary>What a model read and a message does not say, in a sentence. Only the fields are named: what stood in them is not the sender's, and nobody vouches for it.</summary>
internal static class StruckWords
{
    /// <summary>The sentence, or null where nothing of a card's fields was struck.</summary>
    public static string? Of(IEnumerable<Struck> struck, Phrases words)
    {
        var fields = struck.Select(s => Field(s.Field, words)).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return fields.Count == 0 ? null : words.NotInMessage(string.Join(words.Comma, fields));
    }

    private static string? Field(StruckField field, Phrases words) => field switch
    {
        StruckField.Measure => words.FieldMeasure,
        StruckField.Status => words.FieldStatus,
        StruckField.Occurred => words.FieldOccurred,
        StruckField.Due => words.FieldDue,
        StruckField.Document => words.FieldDocuments,
        StruckField.Quantity => words.FieldQuantities,
        StruckField.Blocked => words.FieldBlocked,
        _ => null,
    };
}
