using System.Collections.Immutable;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Messages;
using RectifyBot.Understanding.Messages.Topics;
using RectifyBot.Understanding.Messages.Words;
using RectifyBot.Understanding.Models.Grounds;
using RectifyBot.Understanding.Models.Prompts;

namespace RectifyBot.Understanding.Models;

/// <summary>Holds a model's answer against the message, the ledger and what was offered. Pure: the same answer always comes out the same.</summary>
internal sealed class Grounding
{
    private readonly Consultation asked;
    private readonly Quotes quotes;
    private readonly GroundedDays days;
    private readonly GroundedFigures figures;
    private readonly GroundedClaims claims;
    private readonly StrikeList struck = new();

    private Grounding(Consultation asked)
    {
        this.asked = asked;
        quotes = new Quotes(asked.Message);
        days = new GroundedDays(asked.Message);
        figures = new GroundedFigures(asked.Message);
        claims = new GroundedClaims(asked.Message, quotes);
    }

    public static Grounded Of(ModelAnswer answer, Consultation asked) => new Grounding(asked).Read(answer);

    private Grounded Read(ModelAnswer answer)
    {
        var intent = Intent(answer);
        var records = answer.Records.Select(Record).OfType<GroundedRecord>().DistinctBy(r => r.Target).ToImmutableArray();
        var grounded = new Grounded(intent, records, [.. struck.All]);
        return grounded.IsBelieved ? grounded : grounded with { Intent = null, Records = [] };
    }

    private Intent? Intent(ModelAnswer answer)
    {
        var place = Array.IndexOf(AnswerSchema.Intents, answer.Intent);
        if (place < 0 || !Enum.TryParse<Intent>(answer.Intent, ignoreCase: true, out var intent))
        {
            struck.Add(StruckField.Intent, answer.Intent, StruckReason.OutOfRange);
            return null;
        }

        if (intent == Messages.Intent.Decide && asked.Message.Utterance.Role is not (Role.Coordinator or Role.Leader))
        {
            struck.Add(StruckField.Intent, answer.Intent, StruckReason.NotTheirs);
            return null;
        }

        // A decision is read by rules where its words stand; where none do, nobody decided anything.
        if (intent == Messages.Intent.Decide && !asked.Message.Hits.HasAny(Word.Approve, Word.Return))
        {
            struck.Add(StruckField.Intent, answer.Intent, StruckReason.NotSaid);
            return null;
        }

        if (answer.Because is null)
        {
            return null;
        }

        if (quotes.Find(answer.Because) is null)
        {
            struck.Add(StruckField.Words, answer.Because, StruckReason.NotInMessage);
            return null;
        }

        return intent;
    }

    private GroundedRecord? Record(ModelRecord said)
    {
        var target = Target(said);
        var words = quotes.Find(said.Words);
        if (words is null)
        {
            struck.Add(StruckField.Words, said.Words, StruckReason.NotInMessage);
        }

        // The rest is held against the message all the same: whatever was invented there counts too.
        var record = new GroundedRecord(target ?? default, words?.Start ?? 0, words?.End ?? 0)
        {
            Claim = claims.Status(said, struck),
            Occurred = [.. said.Occurred.Select(o => days.Occurred(o, struck)).OfType<Read<Period>>().DistinctBy(o => o.Value).OrderBy(o => o.Value.From)],
            Due = days.Due(said.Due, struck),
            Documents = [.. said.Documents.Select(d => figures.Document(d, struck)).OfType<Read<string>>()],
            Quantities = [.. said.Quantities.Select(q => figures.Quantity(q, struck)).OfType<Read<Quantity>>()],
            Blocked = claims.Blocked(said, struck),
            Decision = claims.Decision(said, struck),
        };
        return target is null || words is null ? null : record;
    }

    private Target? Target(ModelRecord said)
    {
        var exists = said.Measure is { } measure ? asked.Index.Has(said.Problem, measure) : asked.Index.Problems.Contains(said.Problem);
        var offered = asked.Candidates.Any(c => c.Problem == said.Problem && (said.Measure ?? c.Measure) == c.Measure) || IsNamed(said);
        if (!exists || !offered)
        {
            struck.Add(StruckField.Measure, $"{said.Problem}.{said.Measure}", exists ? StruckReason.NotOffered : StruckReason.NotInLedger);
            return null;
        }

        return new Target(said.Problem, said.Measure);
    }

    private bool IsNamed(ModelRecord said) => asked.Message.Of<Messages.Tokens.ItemToken>().SelectMany(t => t.Items)
        .Any(i => i.Problem == said.Problem && (i.Measure is null || i.Measure == said.Measure));
}
