using Microsoft.EntityFrameworkCore;
using RectifyBot.Bot.Notes;
using RectifyBot.Bot.Storage;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Events;
using RectifyBot.Ledger.Storage;

namespace RectifyBot.Bot.Conversation.Extensions;

/// <summary>Who is told of an extension: those who decide of the wish, the office and who asked of what became of it.</summary>
internal static class ExtensionNotes
{
    /// <summary>A later deadline was asked for.</summary>
    public static void Asked(Unit unit, Turn turn, Measure measure, ExtensionRequested asked, int sequence, RectificationPolicy policy) =>
        Deciders(unit, turn, sequence, policy, words => measure.Disclosure == Disclosure.Secret
            ? words.NoteExtensionAskedSecret(words.OfficeOf(measure), measure.Number.ToString())
            : words.NoteExtensionAsked(words.OfficeOf(measure), measure.Number.ToString(), words.DeadlineOf(measure), $"{asked.To:yyyy-MM-dd}", asked.Reason ?? string.Empty));

    /// <summary>Who asked does not ask any more.</summary>
    public static void Withdrawn(Unit unit, Turn turn, Measure measure, int sequence, RectificationPolicy policy) =>
        Deciders(unit, turn, sequence, policy, words => words.NoteExtensionWithdrawn(words.OfficeOf(measure), measure.Number.ToString()));

    /// <summary>It was granted or refused.</summary>
    /// <param name="before">The measure before the decision.</param>
    public static async Task DecidedAsync(Unit unit, Turn turn, Measure before, ExtensionSettled settled, int sequence)
    {
        string Text(Phrases words)
        {
            var (number, from, to) = (before.Number.ToString(), words.DeadlineOf(before), $"{before.Extension!.To:yyyy-MM-dd}");
            return before.Disclosure == Disclosure.Secret ? words.NoteExtensionSecret(number)
                : settled.Outcome == ExtensionOutcome.Granted ? words.NoteExtensionGranted(number, from, to)
                : words.NoteExtensionRefused(number, from, to, settled.Reason ?? words.NoReasonGiven);
        }

        if (before.Office is { } office)
        {
            NoteDesk.Add(unit, turn.Ledger.Id, sequence, NoteTo.TheOffice(office), turn.Actor, turn.Now, Text);
        }

        // A delegate, or the rectification office, may have asked for it.
        var asked = before.Extension!.Asked;
        var from = await unit.Db.Set<RecordRow>().AsNoTracking()
            .Where(r => r.Rectification == turn.Ledger.Id && r.Sequence == asked.Sequence).Select(r => r.Office).FirstOrDefaultAsync();
        if (from != before.Office)
        {
            NoteDesk.Add(unit, turn.Ledger.Id, sequence, NoteTo.One(asked.Person), turn.Actor, turn.Now, Text);
        }
    }

    private static void Deciders(Unit unit, Turn turn, int sequence, RectificationPolicy policy, Func<Phrases, string> text)
    {
        foreach (var role in policy.ExtensionDeciders.Order())
        {
            NoteDesk.Add(unit, turn.Ledger.Id, sequence, NoteTo.Everybody(role), turn.Actor, turn.Now, text);
        }
    }
}
