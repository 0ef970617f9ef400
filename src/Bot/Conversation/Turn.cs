using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Bot.People;
using RectifyBot.Bot.Storage;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Conversation;

/// <summary>One turn with everything that is known when it begins: who speaks, of which ledger, when, in which language.</summary>
/// <param name="Now">With the organisation's offset.</param>
internal sealed record Turn(ITurnContext Context, AppDb Db, Place Place, Person Person, Rectification Ledger, DateTimeOffset Now, Phrases Words, CancellationToken Cancelled)
{
    public Actor Actor { get; } = Person.ToActor() with { Ledger = Ledger.Id, Channel = Place.Channel };

    /// <summary>Others read along.</summary>
    public bool IsGroup => Context.Activity.IsGroup();

    /// <summary>Whether the measure is its number and its office here and nothing else: a secret one, where others read along, or for an official whose it is not.</summary>
    public bool Hides(Measure measure) =>
        measure.Disclosure == Disclosure.Secret && (IsGroup || (Actor.Role == Role.Official && !Actor.Owns(measure)));

    /// <summary>The measure as it may be shown here.</summary>
    public Measure Shown(Measure measure) => Hides(measure) ? measure with { Text = Words.Secret } : measure;

    /// <summary>The measures that are the speaker's to report on and still open, the soonest due first: the likeliest to be meant where nothing says which.</summary>
    public IEnumerable<Measure> OwnOpen => Ledger.Measures.Where(m => m.IsOpen && Actor.Owns(m)).OrderBy(m => m.Deadline?.Day ?? DateOnly.MaxValue).ThenBy(m => m.Number);

    public DateOnly Today => DateOnly.FromDateTime(Now.DateTime);

    /// <summary>The ids of what the bot said in this turn.</summary>
    public List<string> Said { get; } = [];

    public Task<ResourceResponse> SayAsync(string text) => ShowAsync(Replies.Text(text, Words.Language));

    public async Task<ResourceResponse> ShowAsync(Activity message)
    {
        var sent = await Context.SendActivityAsync(message, Cancelled);
        if (sent.Id is { } id)
        {
            Said.Add(id);
        }

        return sent;
    }

    public Task RefuseAsync(Refusal refusal) => SayAsync(RefusalWords.Of(refusal, Words.Language));
}

/// <summary>Where a message was written, and by which user of the messenger.</summary>
internal sealed record Place(string Channel, string Conversation, string UserId)
{
    public static Place Of(Activity activity) =>
        new(activity.ChannelId ?? string.Empty, activity.Conversation?.Id ?? string.Empty, activity.From?.Id ?? string.Empty);
}

/// <summary>Messages as the bot sends them.</summary>
internal static class Replies
{
    /// <summary>Plain text: what people wrote is quoted in it, and must not turn into formatting.</summary>
    public static Activity Text(string text, Language language) => new()
    {
        Type = ActivityTypes.Message, Text = text, TextFormat = TextFormatTypes.Plain, Locale = language.Tag(),
    };

    public static Activity Card(System.Text.Json.Nodes.JsonObject card, string summary, Language language) => new()
    {
        Type = ActivityTypes.Message,
        Summary = summary,
        Locale = language.Tag(),
        Attachments = [Attachment.AdaptiveCard(Cards.CardJson.Element(card))],
    };
}
