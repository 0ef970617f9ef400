using Microsoft.Extensions.Options;
using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Bot.Conversation.Reminders;
using RectifyBot.Bot.Hosting;
using RectifyBot.Bot.Notes;
using RectifyBot.Bot.People;
using RectifyBot.Bot.People.Codes;
using RectifyBot.Bot.Secrecy;
using RectifyBot.Bot.Storage;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger.Storage;

namespace RectifyBot.Bot.Conversation;

/// <summary>Where every turn begins: finds out who speaks and of which ledger, and hands the turn to the desk that it is for.</summary>
internal sealed class FrontDesk(
    ReadContexts reads,
    LedgerCache cache,
    OrganisationClock clock,
    WelcomeDesk welcome,
    CodeDesk codes,
    MessageDesk messages,
    PressDesk presses,
    FileDesk files,
    NoteTeller notes,
    Groups groups,
    Identities identities,
    RefusedDesk refused,
    DigestDesk digests,
    Acknowledgements acknowledgements,
    IOptions<BotOptions> options) : ActivityHandler
{
    /// <inheritdoc/>
    public override Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken) => RefusedMark.Of(turnContext.Activity) is { } mark
        ? refused.AnswerAsync(turnContext, mark, cancellationToken)
        : base.OnTurnAsync(turnContext, cancellationToken);

    protected override async Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var words = Phrases.Of(Languages.OfTag(turnContext.Activity.Locale));
        using var lease = await reads.RentAsync(cancellationToken);
        var db = lease.Db;
        var turn = await OpenAsync(db, turnContext, words, cancellationToken);
        await (turn is null ? welcome.AskWhoAsync(db, turnContext, words, said: null, cancellationToken) : CloseAsync(turn, turn.SayAsync(turn.IsGroup ? words.Help : WelcomeDesk.Greeting(turn))));
    }

    protected override async Task OnMessageActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        using var lease = await reads.RentAsync(cancellationToken);
        var db = lease.Db;
        if (Pressed.Read(turnContext.Activity.Value) is { } pressed)
        {
            await PressAsync(db, turnContext, pressed, cancellationToken);
            return;
        }

        if (!await groups.IsForUsAsync(db, turnContext.Activity))
        {
            return;
        }

        var text = Mentions.Without(turnContext.Activity);
        var sent = FilesOf(turnContext.Activity);
        if (sent.Count > 0 && await FilesAsync(db, turnContext, sent, text, cancellationToken))
        {
            return;
        }

        if (!string.IsNullOrWhiteSpace(text))
        {
            await TextAsync(db, turnContext, text, cancellationToken);
        }
        else if (sent.Count == 0)
        {
            var words = Phrases.Of(Languages.OfTag(turnContext.Activity.Locale));
            await turnContext.SendActivityAsync(Replies.Text(words.Help, words.Language), cancellationToken);
        }
    }

    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
    {
        using var lease = await reads.RentAsync(cancellationToken);
        var db = lease.Db;
        if (Pressed.Read(invokeValue.Action?.Data) is not { } pressed)
        {
            return AdaptiveCardInvokeResponse.Refused(400, "BadRequest", Phrases.Of(Languages.OfTag(turnContext.Activity.Locale)).UnknownButton);
        }

        var turn = pressed.Kind == Pressed.IAm ? null : await OpenAsync(db, turnContext, WordsOf(pressed), cancellationToken);
        if (turn is not null)
        {
            var answer = await presses.AnswerInvokeAsync(turn, pressed);
            await CloseAsync(turn, Task.CompletedTask);
            return answer;
        }

        await MeetAsync(db, turnContext, await welcome.IntroduceAsync(db, turnContext, pressed, cancellationToken), cancellationToken);
        return AdaptiveCardInvokeResponse.Message(WordsOf(pressed).Done);
    }

    private async Task PressAsync(AppDb db, ITurnContext context, Pressed pressed, CancellationToken cancellationToken)
    {
        var turn = pressed.Kind == Pressed.IAm ? null : await OpenAsync(db, context, WordsOf(pressed), cancellationToken);
        if (turn is not null)
        {
            await CloseAsync(turn, presses.AnswerAsync(turn, pressed));
        }
        else
        {
            await MeetAsync(db, context, await welcome.IntroduceAsync(db, context, pressed, cancellationToken), cancellationToken);
        }
    }

    private async Task TextAsync(AppDb db, ITurnContext context, string text, CancellationToken cancellationToken)
    {
        var words = Phrases.Of(Scripts.LanguageOf(text, context.Activity.Locale));
        if (text.Length > options.Value.LongestMessage)
        {
            await context.SendActivityAsync(Replies.Text(words.MessageTooLong(text.Length, options.Value.LongestMessage), words.Language), cancellationToken);
            return;
        }

        if (TypedCode.Read(text) is { } typed)
        {
            await MeetAsync(db, context, await codes.TakeAsync(db, context, typed, cancellationToken), cancellationToken, typed.Beside);
            return;
        }

        var turn = await OpenAsync(db, context, words, cancellationToken);
        if (turn is not null && !await welcome.ChangesPersonAsync(turn, text))
        {
            await CloseAsync(turn, messages.AnswerAsync(turn, text));
        }
        else
        {
            await MeetAsync(db, context, await welcome.IntroduceAsync(db, context, text, words, cancellationToken), cancellationToken);
        }
    }

    // What somebody had said before we knew them is answered now; who has said nothing yet is greeted.
    private async Task MeetAsync(AppDb db, ITurnContext context, string? said, CancellationToken cancellationToken, string greetedLike = "")
    {
        if (said is null)
        {
            return;
        }

        var words = Phrases.Of(Scripts.LanguageOf(said.Length > 0 ? said : greetedLike, context.Activity.Locale));
        var turn = await OpenAsync(db, context, words, cancellationToken);
        await (turn is null ? welcome.AskWhoAsync(db, context, words, said, cancellationToken)
            : CloseAsync(turn, said.Length > 0 ? messages.AnswerAsync(turn, said) : turn.SayAsync(WelcomeDesk.Greeting(turn))));
    }

    // What waits to be told to this person is told behind the answer; in a group, what was said there can be replied to.
    private async Task CloseAsync(Turn turn, Task answered)
    {
        await answered;
        if (turn.IsGroup)
        {
            await groups.RememberAsync(turn);
            await digests.RenewAsync(turn);
            return;
        }

        await notes.TellAsync(turn);
        await acknowledgements.TakeAsync(turn);
    }

    private async Task<Turn?> OpenAsync(AppDb db, ITurnContext context, Phrases words, CancellationToken cancellationToken)
    {
        var place = Place.Of(context.Activity);
        var person = (await identities.FindAsync(db, context.Activity)).Person;
        if (person is null || await new LedgerReader(db, cache).FindAsync(person.Rectification, cancellationToken) is not { } ledger)
        {
            return null;
        }

        return new Turn(context, db, place, person, ledger, clock.Now, words, cancellationToken);
    }

    private static Phrases WordsOf(Pressed pressed) => Phrases.Of(Languages.OfTag(pressed.Text("language")));

    // Messengers also attach what is no file: a card, or the message once more as HTML.
    private static List<Attachment> FilesOf(Activity activity) =>
        [.. activity.Attachments?.Where(a => a.ContentUrl is not null || a.ContentType?.EndsWith("file.download.info", StringComparison.Ordinal) == true) ?? []];

    /// <returns>Whether the words that came with the files were of them alone.</returns>
    private async Task<bool> FilesAsync(AppDb db, ITurnContext context, List<Attachment> sent, string text, CancellationToken cancellationToken)
    {
        var words = Phrases.Of(Scripts.LanguageOf(text, context.Activity.Locale));
        var turn = await OpenAsync(db, context, words, cancellationToken);
        if (turn is not null)
        {
            var fits = text.Length <= options.Value.LongestMessage;
            var taken = files.TakeAsync(turn, sent, fits ? text : string.Empty);
            await CloseAsync(turn, taken);
            return await taken && fits;
        }

        await welcome.AskWhoAsync(db, context, words, said: null, cancellationToken);
        return false;
    }
}
