using RectifyBot.Understanding.Dates;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Messages.Tokens;

/// <summary>从25号办到今天: two days with a verb and 到 between them are one stretch of days.</summary>
internal static class DateSpans
{
    private const int Near = 5;

    public static List<Token> Join(string text, List<Token> tokens)
    {
        var joined = new List<Token>(tokens.Count);
        foreach (var token in tokens)
        {
            if (token is DateToken last && joined is [.., DateToken first] && IsThrough(text, first, last) && DateMention.Through(first.Mention, last.Mention) is { } through)
            {
                joined[^1] = new DateToken(first.Start, last.End, through);
            }
            else
            {
                joined.Add(token);
            }
        }

        return joined;
    }

    private static bool IsThrough(string text, DateToken first, DateToken last) =>
        last.Start - first.End is > 0 and <= Near && text.AsSpan(first.End, last.Start - first.End).TrimEnd() is var between && between.EndsWithAny("到", "至") &&
        !between.ContainsAny(",。;延推改拖缓调、");
}
