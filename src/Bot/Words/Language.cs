namespace RectifyBot.Bot.Words;

/// <summary>In which language somebody is answered.</summary>
public enum Language
{
    /// <summary>简体中文, the first language of everything here.</summary>
    Chinese,

    /// <summary>English, whole.</summary>
    English,
}

/// <summary>Languages as protocols name them.</summary>
public static class Languages
{
    /// <summary>The language of a BCP 47 tag; Chinese where it says nothing.</summary>
    public static Language OfTag(string? tag) =>
        tag is not null && tag.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? Language.English : Language.Chinese;

    /// <summary>zh-CN or en.</summary>
    public static string Tag(this Language language) => language == Language.English ? "en" : "zh-CN";
}
