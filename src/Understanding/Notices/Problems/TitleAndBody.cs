using RectifyBot.Understanding.Notices.Headings;

namespace RectifyBot.Understanding.Notices.Problems;

/// <summary>Cuts a heading's line into its title and what is reported behind it: 落实不力。一是…</summary>
internal readonly record struct TitleAndBody(string Title, string? Inline)
{
    /// <summary>Both parts; no inline part where the line is a title only.</summary>
    public static TitleAndBody Of(Heading heading)
    {
        var text = heading.Text;
        var end = End(text);
        _ = StatusLine.TakeMark(text[..end], out var title);
        var inline = text[end..].TrimStart('。', '，', ',', '；', ';', ':', '：', ' ');
        return new TitleAndBody(HeadingTitle.Strip(title), inline.Length == 0 ? null : inline);
    }

    /// <summary>The status in brackets behind the title.</summary>
    public static ItemStatus? MarkOf(Heading heading) => StatusLine.TakeMark(heading.Text[..End(heading.Text)], out _);

    private static int End(string text)
    {
        var wrapper = Wrapper.End(text);
        if (wrapper > 0)
        {
            return wrapper + MarkLength(text.AsSpan(wrapper));
        }

        var spoken = FirstOrdinal(text);
        var stop = Quotes.IndexOutside(text, "。！？");
        var end = stop < 0 ? text.Length : stop;
        return spoken > 0 && spoken < end ? spoken : end;
    }

    // …问题（已完成）
    private static int MarkLength(ReadOnlySpan<char> text)
    {
        var close = text.IsEmpty || text[0] is not ('（' or '(' or '【') ? -1 : text.IndexOfAny("）)】");
        return close < 0 ? 0 : close + 1;
    }

    private static int FirstOrdinal(string text)
    {
        for (var at = text.IndexOf("一是", StringComparison.Ordinal); at > 0; at = text.IndexOf("一是", at + 1, StringComparison.Ordinal))
        {
            if (Ordinal.IsAt(text, at))
            {
                return at;
            }
        }

        return -1;
    }
}
