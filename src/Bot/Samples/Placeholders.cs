using System.Globalization;
using System.Text;

namespace RectifyBot.Bot.Samples;

/// <summary>Days in the sample are written relative to the day of the first start, so that it never grows old: {{-30}}, {{-30 full}}, {{-30 third}}, {{+7 iso}}.</summary>
internal static class Placeholders
{
    /// <summary>The text with every placeholder turned into a day; anything else in braces stays as it is.</summary>
    public static string Fill(string template, DateOnly today)
    {
        var text = new StringBuilder(template.Length);
        var from = 0;
        for (var open = template.IndexOf("{{", StringComparison.Ordinal); open >= 0; open = template.IndexOf("{{", from, StringComparison.Ordinal))
        {
            var close = template.IndexOf("}}", open, StringComparison.Ordinal);
            if (close < 0)
            {
                break;
            }

            text.Append(template, from, open - from).Append(Day(template[(open + 2)..close], today) ?? template[open..(close + 2)]);
            from = close + 2;
        }

        return text.Append(template, from, template.Length - from).ToString();
    }

    private static string? Day(string placeholder, DateOnly today)
    {
        var parts = placeholder.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length is 0 or > 2 || !int.TryParse(parts[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var offset))
        {
            return null;
        }

        var day = today.AddDays(offset);
        return parts.ElementAtOrDefault(1) switch
        {
            null => day.ToString("M'月'd'日'", CultureInfo.InvariantCulture),
            "full" => day.ToString("yyyy'年'M'月'd'日'", CultureInfo.InvariantCulture),
            "iso" => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            "third" => day.ToString("M'月'", CultureInfo.InvariantCulture) + (day.Day <= 10 ? "上旬" : day.Day <= 20 ? "中旬" : "下旬"),
            _ => null,
        };
    }
}
