using System.Text.Json.Nodes;
using RectifyBot.Bot.Cards;
using RectifyBot.Bot.Hosting;
using RectifyBot.Bot.People;
using RectifyBot.Bot.People.Codes;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Orders.Directory;

namespace RectifyBot.Bot.Conversation;

/// <summary>The directory from the chat, for the coordinator of the ledger alone: entering, inviting, listing, handing over. What changes more than a code is confirmed first.</summary>
internal sealed class DirectoryDesk(OfficialDirectory directory, Handover handover, Asked asked, OrganisationClock clock)
{
    private const int ListedAtOnce = 60;

    /// <summary>Whether the words were such an order; then it was answered.</summary>
    public async Task<bool> TakesAsync(Turn turn, string text)
    {
        if (turn.Actor.Role != Role.Coordinator || DirectoryOrder.Read(text) is not { } order)
        {
            return false;
        }

        await (turn.IsGroup ? turn.SayAsync(PeopleSentences.Of(turn.Words, "Alone")) : order switch
        {
            PeopleOrder => ListAsync(turn),
            InviteOrder invite => InviteAsync(turn, invite.Whom),
            RegisterOrder register => ProposeAsync(turn, register),
            HandoverOrder move => ProposeAsync(turn, move),
            _ => Task.CompletedTask,
        });
        return true;
    }

    /// <summary>Does what the card showed.</summary>
    public async Task<Settled> ConfirmAsync(Turn turn, Pressed pressed)
    {
        if (pressed.Text("author") != turn.Place.UserId || turn.Actor.Role != Role.Coordinator || turn.IsGroup)
        {
            return Asked.Refused(turn, new Refusal(RefusalCode.ProposalNotYours));
        }

        var done = (pressed.Text("name"), pressed.Text("from"), pressed.Text("to")) switch
        {
            ({ } name, _, _) when Enum.TryParse<Role>(pressed.Text("role"), out var role) && Enum.IsDefined(role) => await AddAsync(turn, name, pressed.Text("office"), role, pressed.Flag("secretary") == true),
            (_, { } from, { } to) => await HandOverAsync(turn, new NamedPerson(from, pressed.Text("from_office")), new NamedPerson(to, pressed.Text("to_office"))),
            _ => new Refusal(RefusalCode.ProposalNotFound),
        };
        return done.Refusal is { } refusal ? Asked.Refused(turn, refusal) : await asked.AnsweredAsync(turn, pressed, done.Value);
    }

    private static string Organisation(Turn turn) => turn.Ledger.Heading.Organisation;

    private async Task ListAsync(Turn turn)
    {
        var listed = await directory.ListAsync(turn.Db, Organisation(turn));
        var lines = listed.Take(ListedAtOnce).Select(l => PeopleSentences.Line(l, turn.Words, clock.In));
        var heading = PeopleSentences.Of(turn.Words, listed.Count == 0 ? "ListEmpty" : "ListHeading", listed.Count);
        await turn.SayAsync(string.Join('\n', lines.Prepend(heading).Concat(listed.Count > ListedAtOnce ? [turn.Words.AndMore(listed.Count - ListedAtOnce)] : [])));
    }

    private async Task InviteAsync(Turn turn, NamedPerson whom)
    {
        var invited = await directory.InviteAsync(Organisation(turn), whom.Name, whom.Office, Invitations.DefaultLife);
        await (invited.Refusal is { } refusal ? turn.RefuseAsync(refusal) : turn.SayAsync(PeopleSentences.Invited(invited.Value, turn.Words)));
    }

    private async Task ProposeAsync(Turn turn, RegisterOrder order)
    {
        if (order is { Role: Role.Official, Office: null })
        {
            await turn.SayAsync(PeopleSentences.Of(turn.Words, "NeedsOffice", order.Name));
            return;
        }

        var named = await OfficialDirectory.NamedAsync(turn.Db, Organisation(turn), order.Name);
        if (named.Exists(r => r.Office == order.Office && r.Role == order.Role))
        {
            await turn.RefuseAsync(new Refusal(RefusalCode.OfficialExists, About: order.Name));
            return;
        }

        var facts = new List<(string, string)> { (Field(turn, "Name"), order.Name), (Field(turn, "Role"), turn.Words.RoleName(order.Role)) };
        facts.InsertRange(1, order.Office is { } office ? [(Field(turn, "Office"), office)] : []);
        var remarks = named.Select(r => PeopleSentences.Of(turn.Words, "Namesake", PeopleSentences.Title(r, turn.Words)))
            .Concat(order is { Role: Role.Official, Office: { } led } && !turn.Ledger.Offices.Contains(led, StringComparer.Ordinal) ? [PeopleSentences.Of(turn.Words, "UnknownOffice", led)] : []);
        await ShowAsync(turn, "Add", facts, remarks, [("name", order.Name), ("office", order.Office), ("role", order.Role.ToString()), ("secretary", order.Secretary ? "true" : null)]);
    }

    private async Task ProposeAsync(Turn turn, HandoverOrder order)
    {
        var found = await Handover.CheckAsync(turn.Db, Organisation(turn), order.From, order.To);
        if (found.Refusal is { } refusal)
        {
            await turn.RefuseAsync(refusal);
            return;
        }

        var (from, to) = (found.Value.From, found.Value.To);
        await ShowAsync(
            turn, "Handover",
            [(Field(turn, "From"), PeopleSentences.Title(from, turn.Words)), (Field(turn, "To"), PeopleSentences.Title(to, turn.Words))],
            [PeopleSentences.Of(turn.Words, "HandoverMeans", from.Name, to.Name)],
            [("from", from.Name), ("from_office", from.Office), ("to", to.Name), ("to_office", to.Office)]);
    }

    private async Task ShowAsync(Turn turn, string name, IEnumerable<(string, string)> facts, IEnumerable<string> remarks, (string Name, string? Value)[] values)
    {
        var data = Pressed.For(Pressed.People, turn.Words.Language.Tag());
        data["author"] = turn.Place.UserId;
        foreach (var (key, value) in values.Where(v => v.Value is not null))
        {
            data[key] = value;
        }

        // What the card would do is also its name, so that an older one of the kind does not take its place.
        data["file"] = string.Join('\n', values.Select(v => v.Value));
        await asked.ShowAsync(turn, PeopleCard.Make(name, facts, remarks, data, turn.Words, CardJson.DialectOf(turn.Place.Channel)), PeopleCard.Heading(name, turn.Words), data);
    }

    private async Task<Outcome<string>> AddAsync(Turn turn, string name, string? office, Role role, bool secretary)
    {
        var added = await directory.AddAsync(Organisation(turn), name, office, role, secretary);
        return added.Refusal is { } refusal ? refusal
            : PeopleSentences.Of(turn.Words, "Added", PeopleSentences.Title(added.Value.Name, office, role, turn.Words)) + "\n" + PeopleSentences.Invited(added.Value, turn.Words);
    }

    private async Task<Outcome<string>> HandOverAsync(Turn turn, NamedPerson from, NamedPerson to)
    {
        var handed = await handover.RunAsync(Organisation(turn), from, to, turn.Actor);
        return handed.Refusal is { } refusal ? refusal
            : PeopleSentences.Of(turn.Words, "HandedOver", handed.Value.From.Name, handed.Value.To.Name, handed.Value.Measures);
    }

    private static string Field(Turn turn, string name) => PeopleSentences.Of(turn.Words, "Field" + name);
}
