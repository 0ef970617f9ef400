namespace RectifyBot.Ledger.Tests.Model;

/// <summary>What the rectification office arranges, and the notice.</summary>
internal sealed partial class Book
{
    private bool Coordinates => by.Role == Role.Coordinator;

    private string Remark(Order o)
    {
        if (by.Role is not (Role.Coordinator or Role.Leader))
        {
            return WrongRole();
        }

        if (o.On.Length == 0 || string.IsNullOrWhiteSpace(o.Reason))
        {
            return No(RefusalCode.NothingToRecord);
        }

        var unknown = o.On.Where(n => Find(n) is null).ToList();
        Words(unknown.Count == 0);
        return unknown.Count > 0 ? No(RefusalCode.MeasureNotFound, null, unknown[0]) : "remark_made";
    }

    private string Assign(Order o, DateOnly today)
    {
        if (!Coordinates)
        {
            return WrongRole();
        }

        var unknown = o.On.Where(n => Find(n) is null).ToList();
        if (unknown.Count > 0)
        {
            return No(RefusalCode.MeasureNotFound, null, unknown[0]);
        }

        if (o.On.Distinct().Count() < o.On.Length)
        {
            return No(RefusalCode.AssignmentInvalid, "twice", o.On[0]);
        }

        var given = o.On.Select(n => Given(Find(n)!, o, today)).ToList();
        return given.Contains(true) ? "measures_assigned" : Nothing;
    }

    public static string[] Helpers(Order o) => o.Choice % 3 == 0 ? [Folk.Offices[o.Choice % 4]] : [];

    private bool Given(Thing t, Order o, DateOnly today)
    {
        var same = t.Deadline == o.Deadline || (t.Deadline is { IsAtOnce: true } && o.Deadline is { IsAtOnce: true });
        if (same && t.Office == o.Office && t.Official == o.Name && t.Leader is null && t.Disclosure == Disclosure.Public && t.Assisting.SequenceEqual(Helpers(o)))
        {
            return false;
        }

        var deadline = o.Deadline is { IsAtOnce: true } && t.Deadline is { IsAtOnce: true, Day: not null } ? t.Deadline : o.Deadline is { } named ? Dated(named, today) : o.Deadline;
        Touch(t, "Change", () => (t.Office, t.Official, t.Leader, t.Disclosure, t.Assisting, t.Deadline) = (o.Office, o.Name, null, Disclosure.Public, Helpers(o), deadline));
        return true;
    }

    private string Plan(Order o)
    {
        var problem = First(o).Problem;
        if (by.Role is not (Role.Coordinator or Role.Official))
        {
            return WrongRole();
        }

        if (problem > 2)
        {
            return No(RefusalCode.ProblemNotFound, null, problem);
        }

        var held = things.FindAll(t => t.Number.Problem == problem);
        if (by.Role == Role.Official && held.Count > 0 && !held.Exists(t => t.Office is not null && t.Office == by.Office))
        {
            return No(RefusalCode.NotYours, held[0].Office, problem);
        }

        if (o.Texts.Length == 0 || o.Texts.Any(string.IsNullOrWhiteSpace))
        {
            return No(RefusalCode.NothingToRecord, "text", problem);
        }

        var added = o.Texts.Distinct().Where(text => !held.Exists(t => t.Text == text)).ToList();
        var disclosure = held.Select(t => t.Disclosure).DefaultIfEmpty(Disclosure.Public).Max();
        added.ForEach(text => Put(new Thing { Number = Free(problem), Text = text, Office = by.Office, Planned = true, Disclosure = disclosure }));
        return added.Count == 0 ? Nothing : "measures_planned";
    }

    private MeasureNumber Free(int problem) =>
        new(problem, 1 + things.Select(t => t.Number).Concat(merged.Select(m => m.Was)).Where(n => n.Problem == problem).Select(n => n.Measure).DefaultIfEmpty(0).Max());

    private void Put(Thing thing) => things = [.. things.Append(thing).OrderBy(t => t.Number)];

    private string? Busy(IEnumerable<MeasureNumber> numbers)
    {
        var unknown = numbers.Where(n => Find(n) is null).Select(n => No(RefusalCode.MeasureNotFound, null, n)).FirstOrDefault();
        return unknown ?? numbers.Select(n => Find(n)!).Where(t => t.Standing is not ("None" or "Reopened")).Select(t => No(RefusalCode.MoveNotAllowed, t.Standing, t.Number, t.Moved?.Name)).FirstOrDefault();
    }

    private string Split(Order o)
    {
        var number = First(o);
        if ((Coordinates ? Busy([number]) : WrongRole()) is { } refusal)
        {
            return refusal;
        }

        if (o.Texts.Length < 2 || o.Texts.Any(string.IsNullOrWhiteSpace) || o.Texts.Distinct().Count() < o.Texts.Length)
        {
            return No(RefusalCode.SplitImpossible, null, number);
        }

        var t = Find(number)!;
        foreach (var text in o.Texts[1..])
        {
            Put(new Thing
            {
                Number = Free(number.Problem), Text = text, Office = t.Office, Official = t.Official, Leader = t.Leader, Assisting = t.Assisting, Deadline = t.Deadline, Original = t.Original,
                Disclosure = t.Disclosure, Planned = true, Split = number, Said = new(t.Said.Progress > Progress.NotStarted ? Progress.InProgress : Progress.NotStarted, t.Said.LongTerm, false, default, null, null, null),
            });
        }

        t.Text = o.Texts[0];
        return "measure_split";
    }

    private string Merge(Order o)
    {
        var numbers = o.On.Distinct().ToList();
        if ((Coordinates ? Busy(numbers) : WrongRole()) is { } refusal)
        {
            return refusal;
        }

        if (numbers.Count < 2 || numbers.Exists(n => n.Problem != numbers[0].Problem))
        {
            return No(RefusalCode.MergeImpossible, null, numbers.Count == 0 ? null : numbers[0]);
        }

        var (into, all) = (Find(numbers[0])!, numbers.ConvertAll(n => Find(n)!));
        Join(into, all, o);
        merged.AddRange(numbers.Skip(1).Select(n => (n, numbers[0])));
        things.RemoveAll(t => numbers.Skip(1).Contains(t.Number));
        return "measures_merged";
    }

    private static void Join(Thing into, List<Thing> all, Order o)
    {
        var last = all.Where(t => t.Said.At is not null).OrderByDescending(t => t.Said.At).FirstOrDefault() ?? into;
        var total = all.Exists(t => t.Said.Figures.Counts);
        var figures = all.Select(t => total ? t.Figures : t.Said.Figures).Aggregate(default(Figures), (sum, f) => sum.Then(f with { Counts = false })) with { Counts = total };
        into.Said = new Said(all.Min(t => t.Said.Progress), all.Exists(t => t.Said.LongTerm), all.Exists(t => t.Said.Blocked), figures, last.Said.At, last.Said.By, all.Select(t => t.Said.Wait).FirstOrDefault(w => w is not null));
        into.Text = string.IsNullOrWhiteSpace(o.Reason) ? string.Join('；', all.Select(t => t.Text.TrimEnd('。', '；'))) + "。" : o.Reason.Trim();
        into.Told = all.Aggregate(default(Figures), (sum, t) => sum.Then(t.Told));
        into.Assisting = [.. all.SelectMany(t => t.Assisting.Append(t.Office!)).Where(f => f is not null && f != into.Office).Distinct()];
        into.Proofs = [.. all.SelectMany(t => t.Proofs).GroupBy(p => p.Sha).Select(g => g.FirstOrDefault(p => !p.Removed) ?? g.First()).OrderBy(p => p.Sequence)];
        (into.Disclosure, into.Claim) = (all.Max(t => t.Disclosure), null);
    }

    private string Disclose(Order o)
    {
        var unknown = o.On.Where(n => Find(n) is null).ToList();
        if (!Coordinates || unknown.Count > 0)
        {
            return Coordinates ? No(RefusalCode.MeasureNotFound, null, unknown[0]) : WrongRole();
        }

        var wanted = (Disclosure)(o.Choice % 3);
        var changed = o.On.Distinct().Select(n => Find(n)!).Where(t => t.Disclosure != wanted).ToList();
        changed.ForEach(t => t.Disclosure = wanted);
        return changed.Count == 0 ? Nothing : "measures_disclosed";
    }

    private string Delegate(Order o)
    {
        var person = Folk.Of(o.Organisation, id)[o.Choice % 11].Id;
        if (!Coordinates)
        {
            return WrongRole();
        }

        var stands = delegates.Contains((person, o.Office));
        if (stands != o.Flag)
        {
            delegates.RemoveAll(d => d == (person, o.Office));
            delegates.AddRange(o.Flag ? [(person, o.Office)] : []);
        }

        return stands == o.Flag ? Nothing : "delegate_set";
    }

    private string HandOver(Order o)
    {
        var to = Folk.Names[o.Choice % 3];
        if (!Coordinates)
        {
            return WrongRole();
        }

        var theirs = things.FindAll(t => t.Official == o.Name && to != o.Name);
        theirs.ForEach(t => t.Official = to);
        return theirs.Count == 0 ? Nothing : "handed_over";
    }

    private string RemoveText(Order o)
    {
        var sequence = o.Sequence ?? Version;
        if (!Coordinates)
        {
            return WrongRole();
        }

        if (sequence < 1 || sequence > Version || (!string.IsNullOrWhiteSpace(o.Reason) && !worded.Contains(sequence)))
        {
            return No(RefusalCode.NothingToRemove, null, sequence);
        }

        if (string.IsNullOrWhiteSpace(o.Reason))
        {
            return No(RefusalCode.ReasonMissing, null, sequence);
        }

        worded.Remove(sequence);
        things.ForEach(t => t.Proofs = t.Proofs.ConvertAll(p => p.Sequence == sequence ? p with { Removed = true } : p));
        return "text_removed";
    }
}
