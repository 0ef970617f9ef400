using RectifyBot.Understanding.Messages.Content;

namespace RectifyBot.Understanding.Messages;

/// <summary>In which language a message is better answered.</summary>
internal static class Language
{
    private const int WordLength = 5;

    /// <summary>Chinese where its characters outweigh the Latin words; a text with neither is answered in Chinese.</summary>
    public static bool IsChinese(string text)
    {
        var (chinese, latin) = (0, 0);
        foreach (var c in text)
        {
            chinese += Gram.IsIdeograph(c) ? 1 : 0;
            latin += char.IsAsciiLetter(c) ? 1 : 0;
        }

        return chinese * WordLength >= latin;
    }
}
