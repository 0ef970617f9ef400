using Microsoft.EntityFrameworkCore;
using RectifyBot.Bot.Storage;
using RectifyBot.Bot.Words;

namespace RectifyBot.Bot.Conversation;

/// <summary>The reports that wait for their authors, by a compiled query: every report turn asks.</summary>
internal static class Proposals
{
    private static readonly Func<AppDb, string, Task<ProposalRow?>> ById = EF.CompileAsyncQuery(
        (AppDb db, string id) => db.Set<ProposalRow>().AsNoTracking().SingleOrDefault(p => p.Id == id));

    /// <summary>The proposal of that name, or null.</summary>
    public static Task<ProposalRow?> FindAsync(AppDb db, string id) => ById(db, id);

    /// <summary>What is said of a proposal whose author answered it before.</summary>
    public static string AnsweredBefore(ProposalRow row, Phrases words) =>
        row is { State: ProposalState.Confirmed, Recorded: { } sequence } ? words.AlreadyRecorded(sequence) : words.AlreadyDropped;
}
