using System.Globalization;

namespace RectifyBot.Ledger.Events;

/// <summary>Instants as the log writes them: UTC, to the millisecond, in a form that sorts as text.</summary>
internal static class Instants
{
    private const string Form = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    public static string Write(DateTimeOffset at) => at.UtcDateTime.ToString(Form, CultureInfo.InvariantCulture);

    /// <exception cref="FormatException">The text has another form.</exception>
    public static DateTimeOffset Read(string text) =>
        DateTimeOffset.ParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
}
