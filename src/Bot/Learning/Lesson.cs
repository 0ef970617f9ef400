using System.Collections.Immutable;
using RectifyBot.Bot.Conversation;
using RectifyBot.Bot.Storage;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Learning;

/// <summary>What a confirmed card tells of our reading: which fields were put right, and the label that the message should have had.</summary>
internal sealed class Lesson
{
    private readonly Heard heard;
    private readonly Draft draft;

    // What became of each record of the draft; null where it was skipped.
    private readonly ImmutableArray<DraftRecord?> confirmed;

    private Lesson(Heard heard, Draft draft, ImmutableArray<DraftRecord?> confirmed) => (this.heard, this.draft, this.confirmed) = (heard, draft, confirmed);

    /// <summary>How the card was answered: field names only, nothing of what was said.</summary>
    public CardOutcome Outcome => new(heard.Read.Intent, heard.Answered is not null, [.. Enumerable.Range(0, draft.Records.Length).SelectMany(Changed).Distinct(StringComparer.Ordinal)]);

    /// <summary>Null where the card was made before such things were kept.</summary>
    /// <param name="skipped">Whether the record of that place was left out on the card.</param>
    public static Lesson? Of(Draft draft, Draft corrected, Func<int, bool> skipped)
    {
        if (draft.Heard is not { } heard)
        {
            return null;
        }

        var kept = new Queue<DraftRecord>(corrected.Records);
        return new Lesson(heard, draft, [.. draft.Records.Select((_, i) => skipped(i) ? null : kept.Dequeue())]);
    }

    /// <summary>The labelled example, or null where the card stood as it was read, or where it touches what is secret.</summary>
    public ExampleRow? Example(ProposalRow proposal, Rectification ledger, DateOnly day)
    {
        var label = Label();
        var teaches = heard.Answered is not null || !Outcome.Changed.IsEmpty;
        return teaches && !TouchesSecret(ledger, label) ? Row(proposal, label, day) : null;
    }

    // What was read and not touched is the label as it was read, a whole problem too; what was put right is the label as confirmed.
    private GuideLabel Label()
    {
        var read = heard.Answered ?? heard.Read;
        var places = Enumerable.Range(0, draft.Records.Length).ToLookup(i => read.Records.FirstOrDefault(r => r.Covers(draft.Records[i].Number)));
        var records = read.Records.SelectMany(r => places[r].Any(i => Changed(i).Any())
            ? places[r].Select(i => confirmed[i]).OfType<DraftRecord>().Select(GuideRecord.Of)
            : [r]);
        return read with { Records = [.. records.DistinctBy(r => (r.Problem, r.Measure))] };
    }

    private IEnumerable<string> Changed(int i) => confirmed[i] is { } record
        ? GuideRecord.Of(draft.Records[i]).Differences(GuideRecord.Of(record))
        : ["skipped"];

    private bool TouchesSecret(Rectification ledger, GuideLabel label)
    {
        var secret = ledger.Measures.Where(m => m.Disclosure == Disclosure.Secret).Select(m => m.Number).ToList();
        return secret.Exists(n => draft.Records.Any(r => r.Number == n) || heard.Read.Records.Concat(label.Records).Any(r => r.Covers(n)));
    }

    private ExampleRow Row(ProposalRow proposal, GuideLabel label, DateOnly day) => new()
    {
        Proposal = proposal.Id,
        Rectification = proposal.Rectification,
        Day = day,
        At = heard.At.ToString("yyyy-MM-dd'T'HH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture),
        Office = heard.Office,
        Role = heard.Role,
        InGroup = heard.InGroup,
        Text = draft.Said,
        Read = heard.Read.ToJson(),
        Confirmed = label.ToJson(),
    };
}
