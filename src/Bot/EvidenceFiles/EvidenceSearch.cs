using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using RectifyBot.Bot.Storage;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.EvidenceFiles;

/// <summary>A piece of evidence on its measure.</summary>
internal sealed record Piece(Measure Measure, Evidence Evidence);

/// <summary>Finds evidence by the words in it and in its name.</summary>
/// <remarks>A plain scan of the folded texts: an index of three-character pieces finds no word of two characters, and most Chinese words are such.</remarks>
internal static class EvidenceSearch
{
    private const int MostWords = 8;
    private static readonly char[] Breaks = [' ', '\t', '\n', '\r', '\u3000', ',', '，', '、', '。', ';', '；', '"', '“', '”', '「', '」', '《', '》'];

    /// <summary>The words of a query as texts are folded.</summary>
    public static ImmutableArray<string> WordsOf(string query) =>
        [.. query.Split(Breaks, StringSplitOptions.RemoveEmptyEntries).Select(EvidenceText.Fold).Where(w => w.Length > 0).Distinct(StringComparer.Ordinal).Take(MostWords)];

    /// <summary>The pieces that have all the words, in their texts or their names, in the order given.</summary>
    public static async Task<List<Piece>> FindAsync(AppDb db, IReadOnlyList<Piece> among, ImmutableArray<string> words, CancellationToken cancellationToken)
    {
        var left = among;
        foreach (var word in words)
        {
            var hashes = left.Select(p => p.Evidence.Sha256).Distinct(StringComparer.Ordinal).ToList();
            var having = (await db.Set<EvidenceTextRow>().Where(t => hashes.Contains(t.Sha256) && t.Folded.Contains(word)).Select(t => t.Sha256).ToListAsync(cancellationToken)).ToHashSet(StringComparer.Ordinal);
            left = left.Where(p => having.Contains(p.Evidence.Sha256) || EvidenceText.Fold(p.Evidence.FileName).Contains(word, StringComparison.Ordinal)).ToList();
        }

        return words.IsEmpty ? [] : [.. left];
    }

    /// <summary>The words around the first of these that stands in the text; null where they stand in the name only.</summary>
    public static async Task<string?> SnippetAsync(AppDb db, string sha256, ImmutableArray<string> words, int around, CancellationToken cancellationToken)
    {
        var text = await db.Set<EvidenceTextRow>().Where(t => t.Sha256 == sha256).Select(t => t.Text).SingleOrDefaultAsync(cancellationToken);
        return text is null ? null : words.Select(w => EvidenceText.Around(text, w, around)).FirstOrDefault(s => s is not null);
    }
}
