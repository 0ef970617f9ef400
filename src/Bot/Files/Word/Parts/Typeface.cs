using DocumentFormat.OpenXml.Wordprocessing;

namespace RectifyBot.Bot.Files.Word.Parts;

/// <summary>A typeface of official papers, and what a machine without it may take instead.</summary>
/// <remarks>
/// Figures and Latin letters are set in the typeface of the text around them. The standard names one typeface an element and none for figures
/// (only page numbers are 半角宋体); bodies differ, and many set them in Times New Roman. Ours keeps to the standard's letter for two reasons:
/// a figure is then half a character wide, so that lines of 28 stay full; and quotes “ ”, which Word takes for Latin letters, keep their Chinese form.
/// </remarks>
internal sealed record Typeface(string Name, string Instead)
{
    /// <summary>仿宋: the text, headings 3 and 4.</summary>
    public static Typeface FangSong { get; } = new("仿宋_GB2312", "仿宋");

    /// <summary>楷体: heading 2.</summary>
    public static Typeface Kai { get; } = new("楷体_GB2312", "楷体");

    /// <summary>黑体: heading 1.</summary>
    public static Typeface Hei { get; } = new("黑体", "SimHei");

    /// <summary>小标宋: the title.</summary>
    public static Typeface XiaoBiaoSong { get; } = new("方正小标宋简体", "宋体");

    /// <summary>宋体: page numbers.</summary>
    public static Typeface Song { get; } = new("宋体", "SimSun");

    /// <summary>All of them with their substitutes.</summary>
    public static Fonts Table() => new([.. new[] { FangSong, Kai, Hei, XiaoBiaoSong, Song }.Select(typeface => typeface.Entry())]);

    /// <summary>For every script of a run.</summary>
    public RunFonts Fonts() => new() { Hint = FontTypeHintValues.EastAsia, Ascii = Name, HighAnsi = Name, EastAsia = Name, ComplexScript = Name };

    private Font Entry() => new(new AltName { Val = Instead }, new FontCharSet { Val = "86" }) { Name = Name };
}
