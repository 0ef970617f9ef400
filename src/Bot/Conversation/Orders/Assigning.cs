using System.Collections.Immutable;
using RectifyBot.Bot.Notes;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Decisions;
using RectifyBot.Ledger.Events;

namespace RectifyBot.Bot.Conversation.Orders;

/// <summary>Measures go to offices. What the order does not speak of stays as it was.</summary>
internal sealed record Assigning(ImmutableArray<AssigningPart> Parts) : Wanted
{
    private const int LongestOffice = 60;

    public override Outcome<EventBody?> Decide(Rectification ledger, Actor by, Terms terms)
    {
        var assignments = Assignments(ledger);
        return assignments.Refusal is { } refusal && by.Role == Role.Coordinator ? refusal
            : AssignMeasures.Decide(ledger, by, assignments.Refusal is null ? assignments.Value : [], terms.Policy, terms.Today);
    }

    public override IEnumerable<MeasureNumber> Shows(Rectification ledger) => Parts.SelectMany(p => p.Measures).Distinct();

    public override string Seen(Measure measure) =>
        string.Join('\u001f', [measure.Text, measure.Office, measure.Deadline?.Short, $"{measure.Deadline?.Day}", .. measure.Assisting]);

    public override string Receipt(Recorded recorded, Phrases words) => words.Put("Do_Assigned", ((MeasuresAssigned)recorded.Body).Assignments.Length, recorded.Sequence);

    /// <summary>An office hears what it was given, lost, or assists in.</summary>
    public override IEnumerable<Note> Notes(Recorded recorded) => ((MeasuresAssigned)recorded.Body).Assignments
        .SelectMany(a => Told(recorded.Before.Find(a.Measure)!, recorded.After.Find(a.Measure)!))
        .GroupBy(t => (t.Office, t.What))
        .Select(g => new Note(NoteTo.TheOffice(g.Key.Office), words => words.Put($"Do_Note_{g.Key.What}", Listed(g.Select(t => t.After), words), recorded.Sequence)));

    private static IEnumerable<(string Office, string What, Measure After)> Told(Measure before, Measure after)
    {
        if (after.Office is { } lead && lead != before.Office)
        {
            yield return (lead, "Given", after);
        }
        else if (after.Office is { } same && (after.Deadline != before.Deadline || !after.Assisting.SequenceEqual(before.Assisting)))
        {
            yield return (same, "Changed", after);
        }

        if (before.Office is { } lost && lost != after.Office)
        {
            yield return (lost, "Lost", after);
        }

        foreach (var office in after.Assisting.Except(before.Assisting, StringComparer.Ordinal))
        {
            yield return (office, "Assists", after);
        }
    }

    private static string Listed(IEnumerable<Measure> measures, Phrases words) =>
        string.Join(words.Comma, measures.Select(m => words.Put("Do_Note_Item", m.Number, m.Office ?? words.NoOffice, words.DeadlineSaid(m.Deadline))));

    // Part after part: what a later one says of the same measure counts.
    private Outcome<ImmutableArray<Assignment>> Assignments(Rectification ledger)
    {
        var made = new SortedDictionary<MeasureNumber, Assignment>();
        foreach (var (part, number) in Parts.SelectMany(p => p.Measures.Select(n => (p, n))))
        {
            if (ledger.Find(number) is not { } held)
            {
                return new Refusal(RefusalCode.MeasureNotFound, About: number.ToString());
            }

            var assigned = part.On(made.GetValueOrDefault(number) ?? Held(held));
            if (assigned.Refusal is { } refusal)
            {
                return refusal;
            }

            made[number] = assigned.Value;
        }

        return made.Count == 0 ? new Refusal(RefusalCode.ItemMissing) : made.Values.ToImmutableArray();
    }

    private static Assignment Held(Measure measure) => new()
    {
        Measure = measure.Number,
        Office = measure.Office ?? string.Empty,
        Assisting = measure.Assisting,
        Official = measure.Official,
        Leader = measure.Leader,
        Deadline = measure.Deadline,
        Disclosure = measure.Disclosure,
    };

    internal static bool IsName(string? office) => office is { Length: > 0 and <= LongestOffice } && office == office.Trim() && !office.Any(char.IsControl);
}

/// <summary>What goes to whom, until when.</summary>
/// <param name="Office">Who is to lead; null where that stays.</param>
/// <param name="Assisting">Who is to assist; empty where nothing is said of it.</param>
internal sealed record AssigningPart(ImmutableArray<MeasureNumber> Measures, string? Office, ImmutableArray<string> Assisting, Deadline? Deadline)
{
    /// <summary>The assignment after this part of the order.</summary>
    public Outcome<Assignment> On(Assignment held)
    {
        var about = held.Measure.ToString();
        if (new[] { Office ?? "-" }.Concat(Assisting).Any(o => !Assigning.IsName(o)))
        {
            return new Refusal(RefusalCode.OfficeInvalid, About: about);
        }

        var office = Office ?? held.Office;
        // With a new lead the order names all who assist; without, it adds to them.
        var assisting = Assisting.IsEmpty ? held.Assisting : Office is null ? held.Assisting.AddRange(Assisting) : Assisting;
        return office.Length == 0
            ? new Refusal(RefusalCode.OfficeMissing, About: about)
            : held with { Office = office, Assisting = [.. assisting.Distinct(StringComparer.Ordinal).Where(o => o != office)], Deadline = Deadline ?? held.Deadline };
    }
}
