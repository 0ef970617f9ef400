using System.Text;
using RectifyBot.Ledger.Decisions;

namespace RectifyBot.Ledger.Tests;

/// <summary>Every person's every move from every standing, with measures that people really brought there.</summary>
internal static class MovesWalk
{
    public static (string Who, Actor Actor)[] Everybody { get; } =
    [
        ("the owner, who reported and applied", People.Owner),
        ("a colleague of the owner", People.Colleague),
        ("an assisting office", People.Assisting),
        ("another office", People.Stranger),
        ("a delegate", People.Delegate),
        ("the reviewer", People.Coordinator),
        ("another of the rectification office", People.SecondCoordinator),
        ("the approver", People.Leader),
        ("another leader", People.SecondLeader),
        ("an inspector", People.Inspector),
    ];

    public static IEnumerable<Step> All() =>
        from standing in Enum.GetValues<Standing>() from move in Enum.GetValues<Move>() from person in Everybody select Walk(standing, move, person.Who, person.Actor);

    /// <summary>The same as a reader wants it: by standing and move, who gets what.</summary>
    public static string Text()
    {
        var text = new StringBuilder();
        foreach (var standing in All().GroupBy(s => s.From))
        {
            text.Append(standing.Key).Append('\n');
            foreach (var move in standing.GroupBy(s => s.Move))
            {
                text.Append("  ").Append(move.Key).Append('\n');
                text.AppendJoin(string.Empty, move.GroupBy(s => s.Answer).Select(g => $"    {g.Key}: {string.Join("; ", g.Select(s => s.Who))}\n"));
            }
        }

        return text.ToString();
    }

    private static Step Walk(Standing standing, Move move, string who, Actor by)
    {
        var course = At(standing, pending: move == Move.DecideExtension);
        var refusal = move switch
        {
            Move.Report => course.Report(by),
            Move.AddEvidence => course.Prove(by, 'f'),
            Move.AskExtension => course.Try(by, ledger => Extend.Ask(ledger, by, Course.One, Course.Due.AddYears(1), "雨季")),
            Move.DecideExtension => course.Try(by, ledger => Extend.Decide(ledger, by, Course.One, granted: true, null, course.Policy)),
            _ => course.Move(by, move, "理由"),
        };
        return new Step(standing, move, who, refusal, course.Measure.Standing);
    }

    private static Course At(Standing standing, bool pending)
    {
        var course = new Course();
        void Ask() => course.Do(People.Colleague, ledger => Extend.Ask(ledger, People.Colleague, Course.One, Course.Due.AddYears(1), "雨季"));
        if (pending && standing is (Standing.None or Standing.CloseOutRequested or Standing.Reviewed))
        {
            Ask();
        }

        course.To(standing);
        if (standing == Standing.Reopened)
        {
            // Reported and proven again, so that only the rules of the move itself stand in the way.
            Assert.Null(course.Report(People.Owner));
            if (pending)
            {
                Ask();
            }
        }

        return course;
    }

    public sealed record Step(Standing From, Move Move, string Who, Refusal? Refusal, Standing To)
    {
        public string Answer => Refusal is null ? $"→ {To}" : $"no, {Refusal.Code}"
            + (Refusal.State is null ? string.Empty : $" ({Refusal.State})") + (Refusal.Who is null ? string.Empty : $" after {Refusal.Who}");
    }
}
