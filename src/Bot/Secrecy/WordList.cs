using System.Text;

namespace RectifyBot.Bot.Secrecy;

/// <summary>The operator's words, from the settings and from the file that they name.</summary>
internal static class WordList
{
    private const long LargestFile = 1024 * 1024;
    private const int LongestWord = 100;

    /// <summary>The words; those of a file that cannot be read are missing, which <see cref="Failures"/> says at start.</summary>
    public static IReadOnlyList<string> Of(SecrecyOptions options) => [.. options.Words, .. FromFile(options.WordList).Words];

    /// <summary>What is wrong with the words, each with its setting.</summary>
    public static IEnumerable<string> Failures(SecrecyOptions options, string section)
    {
        var (words, failure) = FromFile(options.WordList);
        if (failure is not null)
        {
            yield return $"{section}:WordList: '{options.WordList}' {failure}";
        }

        if (options.Words.Any(string.IsNullOrWhiteSpace))
        {
            yield return $"{section}:Words: one of them is blank; remove it.";
        }

        if (words.Concat(options.Words).Any(word => word.Length > LongestWord))
        {
            yield return $"{section}: a word of the list is longer than {LongestWord} characters.";
        }
    }

    private static (IReadOnlyList<string> Words, string? Failure) FromFile(string? path)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            return ([], null);
        }

        try
        {
            var file = new FileInfo(path);
            return !file.Exists ? ([], "is not there; give the path of a text file in UTF-8, a word a line.")
                : file.Length > LargestFile ? ([], "is larger than 1 MB.")
                : (Words(new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(File.ReadAllBytes(path))), null);
        }
        catch (ArgumentException)
        {
            return ([], "is not text in UTF-8.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return ([], "cannot be read; this program's user needs the right to.");
        }
    }

    private static List<string> Words(string text) => text.TrimStart('\uFEFF').Split('\n')
        .Select(line => line.Split('#')[0].Trim()).Where(word => word.Length > 0).ToList();
}
