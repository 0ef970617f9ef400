namespace RectifyBot.Understanding.Notices.Told;

/// <summary>A document in a measure's text.</summary>
/// <param name="Title">As written inside of 《》.</param>
/// <param name="Span">Where it stands, with its marks.</param>
/// <param name="Act">What is said to have been done with it.</param>
/// <param name="Verb">The word that says so; null where none does.</param>
/// <param name="Number">Its number (文号) where one stands behind it.</param>
public sealed record ToldDocument(string Title, Span Span, DocumentAct Act, string? Verb, string? Number);

/// <summary>What a text says was done with a document.</summary>
public enum DocumentAct
{
    /// <summary>Only named, or something else.</summary>
    Named,

    /// <summary>Drafted, and nothing said of its issue: 起草, 草拟.</summary>
    Drafted,

    /// <summary>Made: 制定, 建立.</summary>
    Made,

    /// <summary>Changed: 修订, 完善.</summary>
    Revised,

    /// <summary>Put in force: 印发, 出台.</summary>
    Issued,

    /// <summary>Read, taught, carried out: 学习, 传达, 落实.</summary>
    Followed,

    /// <summary>Passed on: 转发.</summary>
    Forwarded,
}
