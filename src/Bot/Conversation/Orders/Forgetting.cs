using Microsoft.EntityFrameworkCore;
using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Bot.EvidenceFiles;
using RectifyBot.Bot.Notes;
using RectifyBot.Bot.People;
using RectifyBot.Bot.Storage;
using RectifyBot.Bot.Storage.Removal;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Storage;

namespace RectifyBot.Bot.Conversation.Orders;

/// <summary>Removes, beside the ledger's own copy, every trace of an event's texts from our tables: in the transaction of the removal, or not at all.</summary>
internal sealed class Forgetting(Transcripts transcripts, EvidenceStore evidence)
{
    /// <summary>What to look for; taken before the ledger lets go of it.</summary>
    /// <returns>A refusal where the grounds, which stay for ever, hold what is to go.</returns>
    public async Task<Outcome<Traces>> LookAsync(Unit unit, string rectification, Removing removing)
    {
        var row = await unit.Db.Set<EventRow>().AsNoTracking().SingleOrDefaultAsync(e => e.Rectification == rectification && e.Sequence == removing.Sequence);
        var traces = Traces.Of(rectification, removing.Sequence, row);
        return traces.AreInGrounds(removing.Grounds) ? new Refusal(RefusalCode.GroundsTellIt, About: $"{removing.Sequence}") : traces;
    }

    /// <summary>Removes them. What only looks like them goes too: better a line of a chat too many than one too few.</summary>
    public async Task ForgetAsync(Unit unit, Traces traces)
    {
        var found = await ForgetProposalsAsync(unit.Db, traces);
        await ForgetExamplesAsync(unit.Db, found);
        await ForgetQuestionsAsync(unit.Db, found);
        await ForgetNotesAsync(unit.Db, found);
        await transcripts.ForgetAsync(unit.Db, found);
    }

    /// <summary>Once that is committed: the bytes and the text of the file that the event brought, where no ledger has it as evidence still.</summary>
    public async Task ForgetFileAsync(Rectification ledger, Removing removing)
    {
        foreach (var file in ledger.Measures.SelectMany(m => m.Evidence).Where(e => e.By?.Sequence == removing.Sequence))
        {
            await evidence.ForgetAsync(file.Sha256);
        }
    }

    // A report's draft, and drafts of the same words that nobody confirmed. Their names and cards are traces too.
    private static async Task<Traces> ForgetProposalsAsync(AppDb db, Traces traces)
    {
        var rows = await db.Set<ProposalRow>().AsNoTracking().Where(p => p.Rectification == traces.Rectification).ToListAsync();
        var found = rows.FindAll(p => p.Recorded == traces.Sequence || traces.Names.Contains(p.Id) || traces.AreInJson(p.Draft));
        foreach (var row in found)
        {
            var state = row.State == ProposalState.Waiting ? ProposalState.Dropped : row.State;
            await db.Set<ProposalRow>().Where(p => p.Id == row.Id).ExecuteUpdateAsync(set => set.SetProperty(p => p.Draft, "{}").SetProperty(p => p.State, state));
        }

        return traces.With(found.Select(p => p.Id), found.Select(p => p.CardActivity).OfType<string>());
    }

    private static async Task ForgetExamplesAsync(AppDb db, Traces traces)
    {
        var rows = await db.Set<ExampleRow>().AsNoTracking().Where(e => e.Rectification == traces.Rectification).ToListAsync();
        var gone = rows.FindAll(e => traces.Names.Contains(e.Proposal) || traces.AreIn(e.Text) || traces.AreInJson(e.Read) || traces.AreInJson(e.Confirmed)).ConvertAll(e => e.Proposal);
        await db.Set<ExampleRow>().Where(e => gone.Contains(e.Proposal)).ExecuteDeleteAsync();
    }

    private static async Task ForgetQuestionsAsync(AppDb db, Traces traces)
    {
        foreach (var row in (await db.Set<PendingRow>().AsNoTracking().ToListAsync()).Where(q => traces.AreInJson(q.Question)))
        {
            await db.Set<PendingRow>().Where(q => q.Channel == row.Channel && q.Conversation == row.Conversation && q.UserId == row.UserId).ExecuteDeleteAsync();
        }
    }

    private static async Task ForgetNotesAsync(AppDb db, Traces traces)
    {
        var rows = await db.Set<NoteRow>().AsNoTracking().Where(n => n.Rectification == traces.Rectification).ToListAsync();
        var gone = rows.FindAll(n => n.Sequence == traces.Sequence || traces.AreIn(n.Chinese) || traces.AreIn(n.English)).ConvertAll(n => n.Id);
        await db.Set<NoteTold>().Where(t => gone.Contains(t.Note)).ExecuteDeleteAsync();
        await db.Set<NoteRow>().Where(n => gone.Contains(n.Id)).ExecuteDeleteAsync();
    }
}
