using Microsoft.Extensions.Options;
using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Bot.Hosting;
using RectifyBot.Bot.People;
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
    MessageDesk messages,
    PressDesk presses,
    FileDesk files,
    IOptions<BotOptions> options) : ActivityHandler
{
    protected override async Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var words = Phrases.Of(Languages.OfTag(turnContext.Activity.Locale));
        using var lease = await reads.RentAsync(cancellationToken);
        var db = lease.Db;
        var turn = await OpenAsync(db, turnContext, words, cancellationToken);
        await (turn is null ? welcome.AskWhoAsync(turnContext, words, said: null, cancellationToken) : turn.SayAsync(WelcomeDesk.Greeting(turn)));
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
            return await presses.AnswerInvokeAsync(turn, pressed);
        }

        await MeetAsync(db, turnContext, await welcome.IntroduceAsync(db, turnContext, pressed, cancellationToken), cancellationToken);
        return AdaptiveCardInvokeResponse.Message(WordsOf(pressed).Done);
    }

    private async Task PressAsync(AppDb db, ITurnContext context, Pressed pressed, CancellationToken cancellationToken)
    {
        var turn = pressed.Kind == Pressed.IAm ? null : await OpenAsync(db, context, WordsOf(pressed), cancellationToken);
        if (turn is not null)
        {
            await presses.AnswerAsync(turn, pressed);
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

        var turn = await OpenAsync(db, context, words, cancellationToken);
        if (turn is not null && !await welcome.ChangesPersonAsync(turn, text))
        {
            await messages.AnswerAsync(turn, text);
        }
        else
        {
            await MeetAsync(db, context, await welcome.IntroduceAsync(db, context, text, words, cancellationToken), cancellationToken);
        }
    }

    // What somebody had said before we knew them is answered now.
    private async Task MeetAsync(AppDb db, ITurnContext context, string? said, CancellationToken cancellationToken)
    {
        if (said is not null
            && await OpenAsync(db, context, Phrases.Of(Scripts.LanguageOf(said, context.Activity.Locale)), cancellationToken) is { } turn)
        {
            await messages.AnswerAsync(turn, said);
        }
    }

    private async Task<Turn?> OpenAsync(AppDb db, ITurnContext context, Phrases words, CancellationToken cancellationToken)
    {
        var place = Place.Of(context.Activity);
        var person = await Identities.FindAsync(db, place.Channel, place.UserId);
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
            return await files.TakeAsync(turn, sent, text.Length <= options.Value.LongestMessage ? text : string.Empty) && text.Length <= options.Value.LongestMessage;
        }

        await welcome.AskWhoAsync(context, words, said: null, cancellationToken);
        return false;
    }
}
