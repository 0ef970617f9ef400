using Microsoft.Extensions.Options;
using RectifyBot.Bot.Cards;
using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Bot.Channels.DemoPage;
using RectifyBot.Bot.Channels.Ports;
using RectifyBot.Bot.Hosting;
using RectifyBot.Bot.People;
using RectifyBot.Bot.Storage;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Conversation;

/// <summary>Greets whom it knows and asks the others who they are. In the demo anybody on this machine may say who they are; elsewhere nobody can.</summary>
internal sealed class WelcomeDesk(DemoDirectory directory, Identities identities, CommitQueue writer, OrganisationClock clock, IOptions<DemoOptions> demo)
{
    private const int ChoicesShown = 24;

    public static string Greeting(Turn turn)
    {
        var own = turn.Ledger.Measures.Where(m => turn.Actor.Office is null || m.Office == turn.Actor.Office).ToList();
        return turn.Words.Greeting(
            turn.Person.Name ?? turn.Actor.Office ?? turn.Words.RoleName(turn.Actor.Role),
            turn.Ledger.Heading.Organisation,
            own.Count(m => m.IsOpen),
            own.Count(m => m.IsOverdue(turn.Today))) + "\n" + turn.Words.Help + (turn.Actor.Role == Role.Coordinator ? "\n" + turn.Words.HelpCoordinator + "\n" + PeopleSentences.Of(turn.Words, "HelpCoordinator") : string.Empty)
            + (turn.Person.Readable > 1 ? "\n" + PeopleSentences.Of(turn.Words, "Several", turn.Person.Readable, Ledgers(turn)) : string.Empty);
    }

    private static string Ledgers(Turn turn) => $"{turn.Ledger.Heading.Organisation} {turn.Ledger.Heading.Round}".Trim();

    /// <summary>Whether somebody known says to be somebody else of the directory. On our own page the picker decides that.</summary>
    public async Task<bool> ChangesPersonAsync(Turn turn, string text) =>
        demo.Value.Enabled && turn.Person.Official is null && Introductions.IsOne(text) && !Identities.IsVouchedFor(turn.Place.Channel, turn.Place.UserId)
        && Named(await directory.PeopleAsync(turn.Cancelled), Introductions.NameIn(text), turn.Words).Count > 0;

    /// <summary>Asks, and keeps what was said so that it is answered once that is known.</summary>
    public async Task AskWhoAsync(AppDb db, ITurnContext context, Phrases words, string? said, CancellationToken cancellationToken)
    {
        if (await IsTurnedAwayAsync(db, context, words, cancellationToken))
        {
            return;
        }

        await AskAsync(context, words, await PeopleAsync(cancellationToken), said, cancellationToken);
    }

    private async Task AskAsync(ITurnContext context, Phrases words, IReadOnlyList<DemoPerson> people, string? said, CancellationToken cancellationToken)
    {
        if (people.Count == 0)
        {
            await context.SendActivityAsync(Replies.Text(words.NotBound, words.Language), cancellationToken);
            return;
        }

        await new Question(QuestionKind.WhoAreYou, said ?? string.Empty, context.Activity.Id, []).KeepAsync(writer, Place.Of(context.Activity), clock.Now);
        var several = people.Select(p => p.Organisation).Distinct(StringComparer.Ordinal).Count() > 1;
        var answers = people.Take(ChoicesShown).Select(p => (Title(p, several, words), "person", p.Id));
        var card = ChoiceCard.Make(words.WhoAreYou, Pressed.IAm, answers, words, CardJson.DialectOf(context.Activity.ChannelId));
        await context.SendActivityAsync(Replies.Card(card, words.WhoAreYou, words.Language), cancellationToken);
    }

    /// <summary>Somebody unknown wrote: takes it as who they are, or asks. Gives what they had said before, to be answered now; else null.</summary>
    public async Task<string?> IntroduceAsync(AppDb db, ITurnContext context, string text, Phrases words, CancellationToken cancellationToken)
    {
        if (await IsTurnedAwayAsync(db, context, words, cancellationToken))
        {
            return null;
        }

        var people = await PeopleAsync(cancellationToken);
        var named = Named(people, Introductions.NameIn(text), words);
        if (named is [var one])
        {
            return await BindAsync(db, context, one, words, cancellationToken);
        }

        // An office of that name may stand in several ledgers.
        await (named.Count > 1 ? AskAsync(context, words, named, said: null, cancellationToken) : AskAsync(context, words, people, text, cancellationToken));
        return null;
    }

    /// <summary>The same, by a button.</summary>
    public async Task<string?> IntroduceAsync(AppDb db, ITurnContext context, Pressed pressed, CancellationToken cancellationToken)
    {
        var words = Phrases.Of(Languages.OfTag(pressed.Text("language")));
        if (await IsTurnedAwayAsync(db, context, words, cancellationToken))
        {
            return null;
        }

        var people = await PeopleAsync(cancellationToken);
        if (pressed.Kind == Pressed.IAm && people.FirstOrDefault(p => p.Id == pressed.Text("person")) is { } person)
        {
            return await BindAsync(db, context, person, words, cancellationToken);
        }

        await AskAsync(context, words, people, said: null, cancellationToken);
        return null;
    }

    // Whom the directory knows cannot say to be somebody else, even where strangers may.
    private async Task<bool> IsTurnedAwayAsync(AppDb db, ITurnContext context, Phrases words, CancellationToken cancellationToken)
    {
        var text = await identities.FindAsync(db, context.Activity) switch
        {
            { Why: Nobody.Left } => PeopleSentences.Of(words, "Left"),
            { Why: Nobody.NoLedger } => PeopleSentences.Of(words, "NoLedger"),
            { Person: { Official: not null, Name: { } name } } => PeopleSentences.Of(words, "Already", name),
            _ => null,
        };
        await (text is null ? Task.CompletedTask : context.SendActivityAsync(Replies.Text(text, words.Language), cancellationToken));
        return text is not null;
    }

    private async ValueTask<IReadOnlyList<DemoPerson>> PeopleAsync(CancellationToken cancellationToken) =>
        demo.Value.Enabled ? await directory.PeopleAsync(cancellationToken) : [];

    private static List<DemoPerson> Named(IEnumerable<DemoPerson> people, string name, Phrases words) =>
        people.Where(p => p.Name == name || p.Role.Equals(name, StringComparison.OrdinalIgnoreCase) || words.Find($"Role_{RoleKey(p)}") == name).ToList();

    private async Task<string?> BindAsync(AppDb db, ITurnContext context, DemoPerson person, Phrases words, CancellationToken cancellationToken)
    {
        var place = Place.Of(context.Activity);
        var asked = await Question.FindAsync(db, place, clock.Now);
        await identities.BindAsync(place.Channel, place.UserId, Person.Parse(person.Id)!);
        await Question.ForgetAsync(writer, place);
        await context.SendActivityAsync(Replies.Text(words.YouAre(Title(person, several: false, words), person.Organisation), words.Language), cancellationToken);
        return asked is { Kind: QuestionKind.WhoAreYou, Said: { Length: > 0 } said } ? said : null;
    }

    private static string Title(DemoPerson person, bool several, Phrases words)
    {
        var name = person.Office ?? words.Find($"Role_{RoleKey(person)}");
        return several ? $"{person.Organisation} {name}" : name;
    }

    private static string RoleKey(DemoPerson person) => char.ToUpperInvariant(person.Role[0]) + person.Role[1..];
}
