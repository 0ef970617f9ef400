namespace RectifyBot.Bot.Files.Word.Layout;

/// <summary>The figures of GB/T 9704—2012 (党政机关公文格式), in Word's units: 1 mm is 56.69 twentieths of a point, 3号 is 16 pt.</summary>
internal static class Gb9704
{
    /// <summary>A4, in twentieths of a point.</summary>
    public const int PageWidth = 11906, PageHeight = 16838;

    /// <summary>天头 37 mm, 订口 28 mm; 35 mm and 26 mm are what the type area of 156 mm × 225 mm leaves (5.2.1).</summary>
    public const int Top = 2098, Bottom = 1984, Left = 1587, Right = 1474;

    /// <summary>The type area, in twentieths of a point.</summary>
    public const int TypeWidth = PageWidth - Left - Right, TypeHeight = PageHeight - Top - Bottom;

    /// <summary>22 lines of 28 characters fill it (5.2.3).</summary>
    public const int Lines = 22, Characters = 28;

    /// <summary>From line to line, in twentieths of a point: 28.95 pt, the most of which 22 fit.</summary>
    public const int LinePitch = TypeHeight / Lines;

    /// <summary>What a character of 16 pt gives up so that 28 fit into 156 mm, in twentieths of a point: 28 × 15.75 pt are 155.6 mm.</summary>
    /// <remarks>Said as spacing of the letters and not as a grid of them (linesAndChars), which programs other than Word set half as wide again.</remarks>
    public const int LetterSpacing = -5;

    /// <summary>The width of one 3号 character, in twentieths of a point, for readers that do not count in characters.</summary>
    public const int Character = 320;

    /// <summary>From the page's foot to that of the page number: its dash then lies 7 mm below the type area (7.5).</summary>
    public const int Footer = 1440;

    /// <summary>2号, 3号, 4号 and 5号 in half points.</summary>
    public const string Size2 = "44", Size3 = "32", Size4 = "28", Size5 = "21";

    /// <summary>From line to line of a title set in 2号, in twentieths of a point; the standard leaves it open.</summary>
    public const int TitlePitch = 700;

    /// <summary>How many 2号 characters a line of the title takes.</summary>
    public const int TitleCharacters = TypeWidth / 440;
}
