using System.Collections.Immutable;
using RectifyBot.Ledger.Events;

namespace RectifyBot.Ledger.Decisions;

/// <summary>May this person split, merge, mark or hand over measures, or let somebody report for an office? All of it is the rectification office's.</summary>
public static class ArrangeMeasures
{
    /// <summary>One measure becomes several. Not while its close-out is under way or done.</summary>
    public static Outcome<EventBody?> Split(Rectification ledger, Actor by, MeasureNumber number, ImmutableArray<string> texts)
    {
        if (Unfit(ledger, by, [number]) is { } refusal)
        {
            return refusal;
        }

        ImmutableArray<string> parts = [.. texts.Select(t => t.Trim())];
        var fits = parts.Length >= 2 && parts.All(t => t.Length is > 0 and <= PlanMeasures.LongestText) && parts.Distinct(StringComparer.Ordinal).Count() == parts.Length;
        return fits ? new MeasureSplit(number, parts) : new Refusal(RefusalCode.SplitImpossible, About: number.ToString());
    }

    /// <summary>Several measures of one problem become one.</summary>
    /// <param name="measures">The first is the one that stays.</param>
    /// <param name="text">What it says then; null joins the texts.</param>
    public static Outcome<EventBody?> Merge(Rectification ledger, Actor by, ImmutableArray<MeasureNumber> measures, string? text)
    {
        ImmutableArray<MeasureNumber> all = [.. measures.Distinct()];
        if (Unfit(ledger, by, all) is { } refusal)
        {
            return refusal;
        }

        if (all.Length < 2 || all.Any(m => m.Problem != all[0].Problem))
        {
            return new Refusal(RefusalCode.MergeImpossible, About: all.IsEmpty ? null : all[0].ToString());
        }

        var joined = string.IsNullOrWhiteSpace(text) ? string.Join('；', all.Select(m => ledger.Find(m)!.Text.TrimEnd('。', '；'))) + "。" : text.Trim();
        return joined.Length > PlanMeasures.LongestText
            ? new Refusal(RefusalCode.MergeImpossible, "long", all[0].ToString())
            : new MeasuresMerged(all[0], [.. all.Skip(1)], joined);
    }

    /// <summary>How far measures may be told.</summary>
    /// <returns>Null where they stand so already.</returns>
    public static Outcome<EventBody?> Disclose(Rectification ledger, Actor by, ImmutableArray<MeasureNumber> measures, Disclosure disclosure)
    {
        if ((NotCoordinator(by) ?? Unknown(ledger, measures)) is { } refusal)
        {
            return refusal;
        }

        var changed = measures.Distinct().Where(m => ledger.Find(m)!.Disclosure != disclosure).Order().ToImmutableArray();
        return changed.IsEmpty ? default(Outcome<EventBody?>) : new MeasuresDisclosed(changed, disclosure);
    }

    /// <summary>Whether somebody may report for an office that is not the own one.</summary>
    /// <returns>Null where it stands so already.</returns>
    public static Outcome<EventBody?> Delegate(Rectification ledger, Actor by, string person, string name, string office, bool allowed)
    {
        if (NotCoordinator(by) is { } refusal)
        {
            return refusal;
        }

        var stands = ledger.Delegations.Any(d => d.Person == person && d.Office == office);
        return stands == allowed ? default(Outcome<EventBody?>) : new DelegateSet(person, name, office, allowed);
    }

    /// <summary>Everything that bears one name bears another's.</summary>
    /// <param name="whose">Of namesakes, whose a measure is; null where the name tells.</param>
    /// <returns>Null where nothing bears that name.</returns>
    public static Outcome<EventBody?> HandOver(Rectification ledger, Actor by, string from, string to, Func<Measure, bool>? whose = null)
    {
        if (NotCoordinator(by) is { } refusal)
        {
            return refusal;
        }

        var theirs = ledger.Measures.Where(m => (m.Official == from || m.Leader == from) && whose?.Invoke(m) != false).Select(m => m.Number).ToImmutableArray();
        return theirs.IsEmpty || from == to ? default(Outcome<EventBody?>) : new HandedOver(from, to, theirs);
    }

    private static Refusal? NotCoordinator(Actor by) => by.Role == Role.Coordinator ? null : new Refusal(RefusalCode.RoleMayNot, by.Role.ToString());

    private static Refusal? Unknown(Rectification ledger, ImmutableArray<MeasureNumber> measures) =>
        measures.Where(m => ledger.Find(m) is null).Select(m => new Refusal(RefusalCode.MeasureNotFound, About: m.ToString())).FirstOrDefault();

    private static Refusal? Unfit(Rectification ledger, Actor by, ImmutableArray<MeasureNumber> measures) =>
        NotCoordinator(by) ?? Unknown(ledger, measures)
        ?? measures.Select(m => ledger.Find(m)!).Where(m => m.Standing is not (Standing.None or Standing.Reopened))
            .Select(m => new Refusal(RefusalCode.MoveNotAllowed, m.Standing.ToString(), m.Number.ToString(), m.Moved?.By.Name)).FirstOrDefault();
}
