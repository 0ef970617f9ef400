using System.Collections.Immutable;
using Microsoft.Extensions.Options;
using RectifyBot.Bot.Cards;
using RectifyBot.Bot.Channels.Ports;
using RectifyBot.Bot.EvidenceFiles;
using RectifyBot.Bot.Hosting;
using RectifyBot.Bot.Storage;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Conversation;

/// <summary>Takes files as evidence (佐证材料): finds out of which measure and of which day, and asks for the sender's word. Nothing is written to the ledger here.</summary>
internal sealed class EvidenceDesk(IFiles files, CommitQueue writer, Asked asked, EvidenceNotes notes, IOptions<BotOptions> options)
{
    private const int ChoicesShown = 5;

    /// <summary>Whether the words name a measure, by number or by its contents.</summary>
    public bool Names(Turn turn, string words) => notes.Read(turn, words) is { Measures.IsEmpty: false } or { Refusal: not null };

    /// <summary>Whether the file can be evidence.</summary>
    public Outcome<EvidenceFile> Look(Turn turn, ReceivedFile received) => EvidenceFile.Of(received, options.Value.Evidence, turn.Today);

    /// <summary>Takes what was sent together.</summary>
    /// <returns>Whether the words were only of the files; else they are a message of their own as well.</returns>
    public async Task<bool> TakeAsync(Turn turn, IReadOnlyList<ReceivedFile> received, string words)
    {
        var told = notes.Read(turn, words);
        if (!Moves.Allows(turn.Actor.Role, Move.AddEvidence))
        {
            await turn.RefuseAsync(new Refusal(RefusalCode.RoleMayNot, turn.Actor.Role.ToString()));
            return !told.SaysMore;
        }

        var fit = new List<EvidenceFile>();
        foreach (var looked in received.Select(r => Look(turn, r)))
        {
            if (looked.Refusal is { } refusal)
            {
                await turn.RefuseAsync(refusal);
            }
            else if (!fit.Exists(f => f.Sha256 == looked.Value.Sha256))
            {
                fit.Add(looked.Value);
            }
        }

        if (fit.Count > 0)
        {
            await PlaceAsync(turn, fit, told);
        }

        return !told.SaysMore;
    }

    /// <summary>Whether the words answer our question of which measure the files are; then the card is shown.</summary>
    public async Task<bool> TakesAsync(Turn turn, Question? question, string text)
    {
        if (question is not { Kind: QuestionKind.WhichFile })
        {
            return false;
        }

        var sent = SentFiles.FromJson(question.Said);
        if (Consent.Read(text) == Pressed.Drop)
        {
            await Question.ForgetAsync(writer, turn.Place);
            await turn.SayAsync(turn.Words.LeftAsItWas);
            return true;
        }

        if (Ordinals.Read(text) is { } place && place <= question.Candidates.Length)
        {
            await ShowAsync(turn, sent, ClarifyDesk.Parse(question.Candidates[place - 1])!.Value);
            return true;
        }

        var told = notes.Read(turn, text);
        if (told is { SaysMore: true } or { Measures.IsEmpty: true, Refusal: null })
        {
            return false;
        }

        await (told.Refusal is { } refusal ? turn.RefuseAsync(refusal) : OfferAsync(turn, sent with { Day = told.Day ?? sent.Day }, told.Measures));
        return true;
    }

    /// <summary>A button named the measure, or asked for another one.</summary>
    public Task ChooseAsync(Turn turn, Pressed pressed)
    {
        var sent = SentFiles.Of(pressed);
        return ClarifyDesk.Parse(pressed.Text("measure")) is { } measure ? ShowAsync(turn, sent, measure) : AskAsync(turn, sent, []);
    }

    private async Task PlaceAsync(Turn turn, List<EvidenceFile> fit, EvidenceWords told)
    {
        if (told.Refusal is { } refusal)
        {
            await turn.RefuseAsync(refusal);
            return;
        }

        var question = await Question.FindAsync(turn.Db, turn.Place, turn.Now);
        var before = question is { Kind: QuestionKind.WhichFile } ? SentFiles.FromJson(question.Said) : new SentFiles([], null);
        var sent = new SentFiles([.. before.Ids.Concat(fit.Select(f => f.Id)).Take(SentFiles.Most)], told.Day ?? before.Day);
        await OfferAsync(turn, sent, told.Measures.IsEmpty ? await Lately.MeasuresAsync(turn, question) : told.Measures);
    }

    private Task OfferAsync(Turn turn, SentFiles sent, ImmutableArray<MeasureNumber> measures) =>
        measures is [var only] ? ShowAsync(turn, sent, only) : AskAsync(turn, sent, measures);

    private async Task AskAsync(Turn turn, SentFiles sent, ImmutableArray<MeasureNumber> likely)
    {
        var candidates = (likely.IsEmpty ? Own(turn) : likely).Take(ChoicesShown).ToImmutableArray();
        await new Question(QuestionKind.WhichFile, sent.ToJson(), turn.Context.Activity.Id, [.. candidates.Select(c => c.ToString())]).KeepAsync(writer, turn.Place, turn.Now);
        var card = EvidenceCard.Which(sent, candidates.Select(c => turn.Shown(turn.Ledger.Find(c)!)), turn.Words, CardJson.DialectOf(turn.Place.Channel));
        await turn.ShowAsync(Replies.Card(card, turn.Words.EvidenceWhich(sent.Ids.Length), turn.Words.Language));
    }

    private static IEnumerable<MeasureNumber> Own(Turn turn) => turn.OwnOpen.Select(m => m.Number).Where(n => EvidenceNotes.Check(turn, n) is null);

    private async Task ShowAsync(Turn turn, SentFiles sent, MeasureNumber number)
    {
        if (EvidenceNotes.Check(turn, number) is { } refusal)
        {
            await turn.RefuseAsync(refusal);
            return;
        }

        var fit = await FitAsync(turn, sent);
        if (fit.Count == 0)
        {
            await turn.RefuseAsync(new Refusal(RefusalCode.FileUnreadable, "gone"));
            return;
        }

        var question = await Question.FindAsync(turn.Db, turn.Place, turn.Now);
        var (data, typed) = (Data(turn, sent, number), Data(turn, sent, number));
        for (var i = 0; i < fit.Count; i++)
        {
            // A press sends the card's inputs; a typed word takes the days that the card proposed.
            typed[$"day{i}"] = SentFiles.Written(sent.Day ?? fit[i].Taken);
        }

        var card = EvidenceCard.Confirm(fit, sent.Day, turn.Shown(turn.Ledger.Find(number)!), data, turn.Words, CardJson.DialectOf(turn.Place.Channel), question is { Kind: QuestionKind.IsItRight });
        await asked.ShowAsync(turn, card, turn.Words.EvidenceConfirm, typed);
    }

    private async Task<List<EvidenceFile>> FitAsync(Turn turn, SentFiles sent)
    {
        var fit = new List<EvidenceFile>();
        foreach (var id in sent.Ids)
        {
            if (await files.FindAsync(turn.Context.Activity, id, turn.Cancelled) is { } found && Look(turn, found) is { Refusal: null } looked)
            {
                fit.Add(looked.Value);
            }
        }

        return fit;
    }

    private static System.Text.Json.Nodes.JsonObject Data(Turn turn, SentFiles sent, MeasureNumber number)
    {
        var data = sent.Into(Pressed.For(Pressed.Evidence, turn.Words.Language.Tag()));
        (data["measure"], data["author"]) = (number.ToString(), turn.Place.UserId);
        return data;
    }
}
