using System.Globalization;

namespace RectifyBot.Bot.Files.Word;

/// <summary>Letters set in a symbol font (w:sym) that have a plain equivalent.</summary>
internal static class WordSymbols
{
    private const string Wingdings = "Wingdings";

    /// <summary>The plain sign; empty where there is none.</summary>
    public static string Plain(string? font, string? code)
    {
        if (!int.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var letter) || letter is < 0x20 or > 0xFFFF)
        {
            return string.Empty;
        }

        // Symbol fonts lie in the private area; any other letter is itself.
        if (letter is < 0xE000 or > 0xF8FF)
        {
            return char.IsSurrogate((char)letter) ? string.Empty : ((char)letter).ToString();
        }

        var at = letter & 0xFF;
        return font switch
        {
            Wingdings => OfWingdings(at),
            "Wingdings 2" => at switch { 0x52 => "☑", 0xA3 => "□", 0x50 => "✓", >= 0x6A and <= 0x73 => ((char)('①' + at - 0x6A)).ToString(), _ => string.Empty },
            "Symbol" => OfSymbol(at),
            _ => string.Empty,
        };
    }

    private static string OfWingdings(int at) => at switch
    {
        >= 0x81 and <= 0x8A => ((char)('①' + at - 0x81)).ToString(),
        >= 0x8C and <= 0x95 => ((char)('❶' + at - 0x8C)).ToString(),
        0x6C => "●",
        0x6E => "■",
        0x6F or 0xA8 or 0x71 => "□",
        0xFC => "✓",
        0xFB => "✗",
        0xFE => "☑",
        0xFD => "☒",
        0xE0 => "→",
        0xA4 => "◎",
        _ => string.Empty,
    };

    private static string OfSymbol(int at) => at switch
    {
        0xB1 => "±",
        0xB4 => "×",
        0xB8 => "÷",
        0xA3 => "≤",
        0xB3 => "≥",
        0xB0 => "°",
        0xB7 or 0xD7 => "·",
        0xB9 => "≠",
        0xBB => "≈",
        0xA5 => "∞",
        0xAE => "→",
        >= 0x28 and <= 0x3F and not 0x34 => ((char)at).ToString(),
        _ => string.Empty,
    };
}
