using Microsoft.Extensions.Options;
using RectifyBot.Bot.Cards;
using RectifyBot.Bot.Channels.Ports;
using RectifyBot.Bot.EvidenceFiles;
using RectifyBot.Bot.Hosting;
using RectifyBot.Bot.Storage;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Decisions;
using RectifyBot.Ledger.Events;

namespace RectifyBot.Bot.Conversation;

/// <summary>Records evidence that its sender confirmed, and takes it off again: bytes first, then all events in one transaction.</summary>
internal sealed class EvidenceBook(IFiles files, EvidenceStore store, EvidenceTexts texts, CommitQueue writer, Asked asked, IOptions<BotOptions> options)
{
    /// <summary>The sender pressed the card's button, or typed 确认.</summary>
    public async Task<Settled> RecordAsync(Turn turn, Pressed pressed)
    {
        if (pressed.Text("author") != turn.Place.UserId)
        {
            return Asked.Refused(turn, new Refusal(RefusalCode.ProposalNotYours));
        }

        if (ClarifyDesk.Parse(pressed.Text("measure")) is not { } number)
        {
            return Asked.Refused(turn, new Refusal(RefusalCode.NothingToRecord));
        }

        var read = await ReadAsync(turn, pressed, number);
        if (read.Refusal is { } unfit)
        {
            return Asked.Refused(turn, unfit);
        }

        var written = await WriteAsync(turn, number, read.Value);
        if (written.Refusal is { } refusal)
        {
            return Asked.Refused(turn, refusal);
        }

        texts.Ring();
        var receipt = EvidenceReceipt.Make(written.Value, number, turn);
        return await asked.AnsweredAsync(turn, pressed, turn.Words.EvidenceRecorded(written.Value.Count, number.ToString())) with { Card = receipt };
    }

    /// <summary>撤下: the sender takes a file off its measure again. Its bytes stay, as the log does.</summary>
    public async Task<Settled> WithdrawAsync(Turn turn, Pressed pressed)
    {
        if (ClarifyDesk.Parse(pressed.Text("measure")) is not { } number || pressed.Text("sha256") is not { } sha256)
        {
            return Asked.Refused(turn, new Refusal(RefusalCode.EvidenceNotFound));
        }

        var gone = await writer.RunAsync(Durability.Full, unit => unit.Ledger.AppendAsync(
            turn.Ledger.Id, turn.Actor, ledger => AddEvidence.DecideWithdrawal(ledger!, turn.Actor, number, sha256, reason: null)));
        return gone.Refusal is { } refusal
            ? Asked.Refused(turn, refusal)
            : new Settled(turn.Words.EvidenceWithdrawn(number.ToString(), turn.Ledger.Find(number)?.Evidence.FirstOrDefault(e => e.Sha256 == sha256)?.FileName ?? sha256[..12], gone.Value!.Event.Sequence));
    }

    private async Task<Outcome<List<(EvidenceFile File, Evidence Evidence)>>> ReadAsync(Turn turn, Pressed pressed, MeasureNumber number)
    {
        if (EvidenceNotes.Check(turn, number) is { } refusal)
        {
            return refusal;
        }

        var fit = new List<(EvidenceFile, Evidence)>();
        foreach (var (i, id) in SentFiles.Of(pressed).Ids.Index())
        {
            var looked = await files.FindAsync(turn.Context.Activity, id, turn.Cancelled) is { } found
                ? EvidenceFile.Of(found, options.Value.Evidence, turn.Today)
                : new Refusal(RefusalCode.FileUnreadable, "gone");
            var day = SentFiles.DayOf(pressed.Text($"day{i}"));
            var unfit = looked.Refusal ?? (pressed.Text($"day{i}") is not null && day is null ? new Refusal(RefusalCode.EvidenceDay, "unreadable")
                : day > turn.Today ? new Refusal(RefusalCode.EvidenceDay, "future") : null);
            if (unfit is not null)
            {
                return unfit;
            }

            fit.Add((looked.Value, looked.Value.ToEvidence(day)));
        }

        return fit.Count == 0 ? new Refusal(RefusalCode.FileUnreadable, "gone") : fit;
    }

    private async Task<Outcome<List<SealedEvent>>> WriteAsync(Turn turn, MeasureNumber number, List<(EvidenceFile File, Evidence Evidence)> pieces)
    {
        var held = turn.Ledger.Find(number)!.Evidence.Select(e => e.Sha256).ToHashSet(StringComparer.Ordinal);
        foreach (var (file, _) in pieces.Where(p => !held.Contains(p.File.Sha256)))
        {
            await store.KeepAsync(file.Sha256, file.Bytes, turn.Cancelled);
        }

        return await writer.RunAsync(Durability.Full, unit => AppendAsync(unit, turn, number, pieces));
    }

    // All or nothing; what stands there already is left out, and only where that is all, it is refused.
    private async Task<Outcome<List<SealedEvent>>> AppendAsync(Unit unit, Turn turn, MeasureNumber number, List<(EvidenceFile File, Evidence Evidence)> pieces)
    {
        var recorded = new List<SealedEvent>();
        foreach (var (file, evidence) in pieces)
        {
            var appended = await unit.Ledger.AppendAsync(turn.Ledger.Id, turn.Actor, ledger => Decide(ledger!, turn.Actor, number, evidence));
            if (appended.Refusal is { Code: not RefusalCode.EvidenceHeld } refusal)
            {
                return refusal;
            }

            if (appended.Refusal is null)
            {
                recorded.Add(appended.Value!);
                await ExpectAsync(unit, file);
            }
        }

        return recorded.Count == 0 ? new Refusal(RefusalCode.EvidenceHeld, About: number.ToString()) : recorded;
    }

    private async Task ExpectAsync(Unit unit, EvidenceFile file)
    {
        // Somebody's removal may have taken the bytes since they were written; here nobody else writes.
        await store.KeepAsync(file.Sha256, file.Bytes, CancellationToken.None);
        if (file.Kind.HasText)
        {
            await EvidenceTexts.ExpectAsync(unit, file.Sha256);
        }
    }

    private Outcome<EventBody?> Decide(Rectification ledger, Actor by, MeasureNumber number, Evidence evidence)
    {
        var most = options.Value.Evidence.MostPerMeasure;
        var decided = AddEvidence.Decide(ledger, by, number, evidence);
        return decided.Refusal is null && ledger.Find(number)!.Proof.Count() >= most
            ? new Refusal(RefusalCode.EvidenceTooMany, most.ToString(System.Globalization.CultureInfo.InvariantCulture), number.ToString())
            : decided;
    }
}
