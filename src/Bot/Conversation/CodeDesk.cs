using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Bot.Hosting;
using RectifyBot.Bot.People;
using RectifyBot.Bot.People.Codes;
using RectifyBot.Bot.Storage;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Conversation;

/// <summary>Takes an invitation code that somebody typed: in a personal chat it binds their account, in a group it is void from then on.</summary>
internal sealed class CodeDesk(Invitations invitations, CommitQueue writer, OrganisationClock clock)
{
    /// <summary>Answers it.</summary>
    /// <returns>What they had said before they were known, to be answered now; empty where there is nothing; null where nobody was bound.</returns>
    public async Task<string?> TakeAsync(AppDb db, ITurnContext context, TypedCode typed, CancellationToken cancellationToken)
    {
        var words = Phrases.Of(Scripts.LanguageOf(typed.Beside, context.Activity.Locale));
        var place = Place.Of(context.Activity);
        var bound = await RedeemAsync(context.Activity, place, typed);
        if (bound.Refusal is { } refusal)
        {
            await context.SendActivityAsync(Replies.Text(RefusalWords.Of(refusal, words.Language), words.Language), cancellationToken);
            return null;
        }

        var asked = await Question.FindAsync(db, place, clock.Now);
        await Question.ForgetAsync(writer, place);
        var text = PeopleSentences.Of(words, "Bound", PeopleSentences.Title(bound.Value, words));
        await context.SendActivityAsync(Replies.Text(text, words.Language), cancellationToken);
        return asked is { Kind: QuestionKind.WhoAreYou, Said: { Length: > 0 } said } && !Introductions.IsOne(said) ? said : string.Empty;
    }

    private async Task<Outcome<OfficialRow>> RedeemAsync(Activity activity, Place place, TypedCode typed)
    {
        if (activity.IsGroup())
        {
            await (typed.Code is { } seen ? invitations.VoidAsync(seen) : Task.CompletedTask);
            return new Refusal(RefusalCode.InvitationInvalid, "group");
        }

        // The page's users are whoever sits there.
        if (Identities.IsVouchedFor(place.Channel, place.UserId))
        {
            return new Refusal(RefusalCode.InvitationInvalid, "page");
        }

        return typed.Code is { } code
            ? await invitations.RedeemAsync(place.Channel, place.UserId, code)
            : new Refusal(RefusalCode.InvitationInvalid, "malformed");
    }
}
