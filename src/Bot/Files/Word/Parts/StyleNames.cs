namespace RectifyBot.Bot.Files.Word.Parts;

/// <summary>The ids of the styles. All of the look lies in them; a paragraph only names its own.</summary>
internal static class StyleNames
{
    public const string Normal = "Normal", Body = "Body", Title = "Title", Addressee = "Addressee", Lead = "Lead", Signature = "Signature";

    public const string Attachment = "Attachment", AttachmentFirst = "AttachmentFirst", AttachmentNext = "AttachmentNext";

    public const string Contact = "Contact", PageNumberOdd = "PageNumberOdd", PageNumberEven = "PageNumberEven";

    public const string Table = "OfficialTable", TableHead = "TableHead", TableText = "TableText";

    /// <summary>Of a heading, level 1 to 4.</summary>
    public static string Heading(int level) => $"Heading{Math.Clamp(level, 1, 4)}";
}
