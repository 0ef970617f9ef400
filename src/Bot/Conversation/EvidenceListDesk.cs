using System.Collections.Immutable;
using Microsoft.Extensions.Options;
using RectifyBot.Bot.Channels.Ports;
using RectifyBot.Bot.EvidenceFiles;
using RectifyBot.Bot.Hosting;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Conversation;

/// <summary>Shows evidence to those who may see its measure, finds it by its words, and hands it out to them alone.</summary>
internal sealed class EvidenceListDesk(IFiles files, IOptions<BotOptions> options)
{
    private const int Around = 40;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    /// <summary>The evidence of these measures; of all that the person may see where none is named.</summary>
    public async Task ListAsync(Turn turn, IReadOnlyCollection<MeasureNumber> measures)
    {
        if (measures.Select(n => Refused(turn, n)).FirstOrDefault(r => r is not null) is { } refusal)
        {
            await turn.RefuseAsync(refusal);
            return;
        }

        var pieces = Visible(turn).Where(p => measures.Count == 0 || measures.Contains(p.Measure.Number)).ToList();
        var heading = pieces.Count == 0 ? turn.Words.EvidenceNone : turn.Words.EvidenceCount(pieces.Count);
        await ShowAsync(turn, heading, pieces, _ => Task.FromResult<string?>(null));
    }

    /// <summary>The evidence that has all these words in it, or in its name.</summary>
    public async Task SearchAsync(Turn turn, string query)
    {
        var visible = Visible(turn).Where(p => !p.Evidence.Removed).ToList();
        var waiting = await EvidenceTexts.SettleAsync(turn.Db, [.. visible.Select(p => p.Evidence.Sha256).Distinct(StringComparer.Ordinal)], Patience, turn.Cancelled);
        var words = EvidenceSearch.WordsOf(query);
        var found = await EvidenceSearch.FindAsync(turn.Db, visible, words, turn.Cancelled);
        var heading = found.Count == 0 ? turn.Words.EvidenceNotFoundBy(query) : turn.Words.EvidenceFoundBy(query, found.Count);
        heading += waiting == 0 ? string.Empty : "\n" + turn.Words.EvidenceStillRead(waiting);
        await ShowAsync(turn, heading, found, p => EvidenceSearch.SnippetAsync(turn.Db, p.Evidence.Sha256, words, Around, turn.Cancelled));
    }

    // An official sees what the own office leads or assists, and what it may speak for; the others read the whole ledger. Where others read along, nothing secret.
    private static bool MaySee(Turn turn, Measure measure) =>
        !turn.Hides(measure) && (turn.Actor.Role != Role.Official || turn.Actor.Owns(measure) || turn.Ledger.MaySpeakFor(turn.Actor, measure.Office));

    private static Refusal? Refused(Turn turn, MeasureNumber number) => turn.Ledger.Find(number) is not { } measure
        ? new Refusal(RefusalCode.MeasureNotFound, About: number.ToString())
        : MaySee(turn, measure) ? null
        : turn.IsGroup && measure.Disclosure == Disclosure.Secret ? new Refusal(RefusalCode.NotInGroup, About: number.ToString())
        : new Refusal(RefusalCode.EvidenceHidden, measure.Office, number.ToString());

    private static IEnumerable<Piece> Visible(Turn turn) =>
        turn.Ledger.Measures.Where(m => !m.Evidence.IsEmpty && MaySee(turn, m)).SelectMany(m => m.Evidence.Select(e => new Piece(m, e)));

    private async Task ShowAsync(Turn turn, string heading, List<Piece> pieces, Func<Piece, Task<string?>> snippet)
    {
        var shown = pieces.Take(options.Value.PageSize).ToImmutableArray();
        var lines = new List<string> { heading };
        foreach (var (i, piece) in shown.Index())
        {
            lines.Add(EvidenceLines.Of(i + 1, piece, turn.Words, turn.Now.Offset));
            if (await snippet(piece) is { } words)
            {
                lines.Add($"   「{words}」");
            }
        }

        lines.AddRange(pieces.Count > shown.Length ? [turn.Words.EvidenceMore(pieces.Count - shown.Length)] : []);
        var given = shown.Where(p => !p.Evidence.Removed).ToImmutableArray();
        lines.AddRange(turn.IsGroup && given.Length > 0 ? [turn.Words.EvidenceAlone] : []);
        var message = Replies.Text(string.Join('\n', lines), turn.Words.Language);
        message.Attachments = turn.IsGroup || given.IsEmpty ? null : await GiveAsync(turn, given); // who else reads in a group nobody here knows
        await turn.ShowAsync(message);
    }

    private async Task<List<Channels.BotFramework.Attachment>> GiveAsync(Turn turn, ImmutableArray<Piece> pieces)
    {
        var given = new List<Channels.BotFramework.Attachment>();
        foreach (var evidence in pieces.Select(p => p.Evidence).DistinctBy(e => e.Sha256))
        {
            var kept = new KeptFile(evidence.FileName, evidence.ContentType, evidence.Sha256, evidence.Size, turn.Words.Download);
            given.Add(await files.PointAsync(turn.Context.Activity, kept, turn.Cancelled));
        }

        return given;
    }
}
