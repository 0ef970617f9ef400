using System.Collections.Immutable;

namespace RectifyBot.Ledger.Calendar;

/// <summary>One year's holidays as an authority set them: which days are off, which weekend days are worked in exchange.</summary>
/// <param name="Year">The calendar year.</param>
/// <param name="Source">The notice that sets them, title and number, in its own language.</param>
/// <param name="DaysOff">Days off, weekends among them where the notice counts them.</param>
/// <param name="WorkingDays">Saturdays and Sundays that are worked.</param>
public sealed record PublishedYear(int Year, string Source, ImmutableArray<DateOnly> DaysOff, ImmutableArray<DateOnly> WorkingDays)
{
    /// <summary>Reads the form that <c>china.txt</c> explains in its first lines.</summary>
    /// <exception cref="FormatException">A line is none of year, off and work, or a day lies outside its year; the message gives the line.</exception>
    public static ImmutableArray<PublishedYear> Read(TextReader text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return CalendarFile.Read(text);
    }
}
