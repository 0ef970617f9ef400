using System.Collections.Immutable;
using System.Globalization;
using RectifyBot.Ledger;

namespace RectifyBot.Understanding.Notices.Differences;

/// <summary>What changed in the heading.</summary>
internal static class HeadingChanges
{
    public static ImmutableArray<HeadingChange> Between(NoticeHeading old, Notice now)
    {
        (string Field, string? Was, string? Is)[] fields =
        [
            ("organisation", old.Organisation, now.Organisation ?? old.Organisation),
            ("round", old.Round, now.Round),
            ("inspected", old.Inspected?.ToString(), now.Inspected?.ToString()),
            ("feedback", Iso(old.Feedback), Iso(now.Feedback)),
            ("published", Iso(old.Published), Iso(now.Published)),
        ];
        return [.. fields.Where(f => f.Was != f.Is).Select(f => new HeadingChange(f.Field, f.Was, f.Is))];
    }

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>What changed among the problems.</summary>
internal static class ProblemChanges
{
    public static ImmutableArray<ProblemChange> Between(Rectification ledger, Notice notice, Dictionary<int, int> was)
    {
        var kept = was.Values.ToHashSet();
        var old = ledger.Problems.ToDictionary(p => p.Number);
        var changes = notice.Problems.Select(p => Change(was.TryGetValue(p.Number, out var number) ? old[number] : null, p)).OfType<ProblemChange>();
        var gone = ledger.Problems.Where(p => !kept.Contains(p.Number)).Select(p => new ProblemChange(ChangeKind.Removed, p, null));
        return [.. changes, .. gone];
    }

    private static ProblemChange? Change(Problem? was, NoticeProblem now)
    {
        ChangeKind? kind = was switch
        {
            null => ChangeKind.Added,
            _ when was.Title != now.Title => ChangeKind.Reworded,
            _ when was.Aspect != now.Aspect || was.Group != now.Group => ChangeKind.Regrouped,
            _ when was.Number != now.Number => ChangeKind.Moved,
            _ => null,
        };
        return kind is { } known ? new ProblemChange(known, was, now) : null;
    }
}

/// <summary>What changed among the measures.</summary>
internal static class MeasureChanges
{
    public static ImmutableArray<MeasureChange> Between(Rectification ledger, Notice notice, ImmutableArray<MeasureOrigin> origins)
    {
        var kept = origins.Select(o => o.Was).OfType<MeasureNumber>().ToHashSet();
        var texts = notice.Problems.SelectMany(p => p.Measures);
        var changes = origins.Zip(texts, (origin, text) => Change(ledger, origin, text)).OfType<MeasureChange>();
        var gone = ledger.Measures.Where(m => !kept.Contains(m.Number)).Select(m => new MeasureChange(ChangeKind.Removed, m.Number, null, m.Text, null));
        return [.. changes, .. gone];
    }

    private static MeasureChange? Change(Rectification ledger, MeasureOrigin origin, string text)
    {
        if (origin.Was is not { } was)
        {
            return new MeasureChange(ChangeKind.Added, null, origin.Number, null, text);
        }

        var old = ledger.Find(was)?.Text;
        ChangeKind? kind = old != text ? ChangeKind.Reworded : was != origin.Number ? ChangeKind.Moved : null;
        return kind is { } known ? new MeasureChange(known, was, origin.Number, old, text) : null;
    }
}
