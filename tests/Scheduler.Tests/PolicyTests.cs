using System.Collections.Immutable;
using CsCheck;
using RectifyBot.Ledger;

namespace RectifyBot.Scheduler.Tests;

/// <summary>The policy over random ledgers, calendars, outages, reassignments, extensions, reports, closings and reopenings, day by day, with an outbox that is a set of keys.</summary>
public class PolicyTests
{
    private static readonly Gen<Change> Changes = Gen.Select(Gen.Int[0, 6], Gen.Int[0, 5], Gen.Int[0, 60], Gen.Int[0, 3]).Select((what, measure, days, who) => new Change(what, measure, days, who));

    [Fact]
    public void Never_twice_never_on_a_day_off_never_of_what_is_closed_and_none_forgotten() =>
        Gen.Select(Any.Ladder, Any.Calendar, Gen.Int[0, 80].Array[6], Changes.Array[0, 3].Array[70], Gen.Int[0, 9].Array[70])
            .Sample((ladder, calendar, dues, changes, sweeps) => new World(ladder, calendar, dues).Live(changes, sweeps), iter: 4_000);

    [Fact]
    public void What_stands_on_a_rung_is_never_left_out_by_the_days_that_are_asked_of_the_database() =>
        Gen.Select(Any.Ladder, Any.Calendar, Any.Day, Gen.Int[-90, 90], Gen.Int[-90, 0]).Sample((ladder, calendar, today, due, heard) =>
        {
            var policy = new NudgePolicy(World.Book(ladder), calendar);
            var measure = World.Measure(1, today.AddDays(due), today.AddDays(heard));
            if (policy.StepsOf(measure, today).Any())
            {
                Assert.True(measure.Due <= policy.LastDue(today) || measure.Heard <= policy.LastHeard(today), $"due {measure.Due}, asked up to {policy.LastDue(today)}; heard {measure.Heard}, asked up to {policy.LastHeard(today)}");
            }
        }, iter: 20_000);

    [Fact]
    public void Where_a_close_out_waits_those_are_told_who_decide()
    {
        var rung = new Rung(RungKind.Late, 1, Light.Red, Audience.Office | Audience.Secretary);
        var measure = World.Measure(1, Any.Begin, Any.Begin);
        Assert.Equal(Audience.Office | Audience.Secretary, NudgePolicy.AudienceOf(measure, rung));
        Assert.Equal(Audience.Coordinator, NudgePolicy.AudienceOf(measure with { Standing = Standing.CloseOutRequested }, rung));
        Assert.Equal(Audience.Leader, NudgePolicy.AudienceOf(measure with { Standing = Standing.Reviewed }, rung));
    }

    [Theory]
    [InlineData(Standing.None, 10, "silent-20")]
    [InlineData(Standing.None, -3, "overdue-1")]
    [InlineData(Standing.CloseOutRequested, 100, "")]
    [InlineData(Standing.Reviewed, 100, "")]
    [InlineData(Standing.Closed, -3, "")]
    public void Silence_is_nothing_where_it_is_late_or_handed_in(Standing standing, int due, string expected)
    {
        var (today, heard) = (new DateOnly(2026, 4, 14), new DateOnly(2026, 3, 16));
        var ladder = new Ladder([new(RungKind.Late, 1, Light.Red, Audience.Office), new(RungKind.Silent, 20, Light.None, Audience.Official)]);
        var measure = World.Measure(1, today.AddDays(due), heard) with { Standing = standing };
        Assert.Equal(expected, string.Join(' ', new NudgePolicy(World.Book(ladder), WorkingCalendar.China).StepsOf(measure, today).Select(s => s.Name)));
    }

    [Fact]
    public void An_organisation_may_have_its_own_ladder_for_one_class()
    {
        var own = new Ladder([new Rung(RungKind.Left, 5, Light.Green, Audience.Coordinator)]);
        var book = LadderBook.Default with { Own = ImmutableDictionary<string, ImmutableDictionary<MeasureClass, Ladder>>.Empty.Add("甲局", ImmutableDictionary<MeasureClass, Ladder>.Empty.Add(MeasureClass.Dated, own)) };
        Assert.Same(own, book.For("甲局", MeasureClass.Dated));
        Assert.Same(book.Ladders[MeasureClass.AtOnce], book.For("甲局", MeasureClass.AtOnce));
        Assert.Same(book.Ladders[MeasureClass.Dated], book.For("乙局", MeasureClass.Dated));
    }

    private sealed record Change(int What, int Measure, int Days, int Who);

    private sealed class World : IAudiences
    {
        private readonly NudgePolicy policy;
        private readonly Ladder ladder;
        private readonly WorkingCalendar calendar;
        private readonly Watched[] measures;
        private readonly HashSet<NudgeKey> sent = [];

        public World(Ladder ladder, WorkingCalendar calendar, int[] dues)
        {
            (policy, this.ladder, this.calendar) = (new NudgePolicy(Book(ladder), calendar), ladder, calendar);
            measures = [.. dues.Select((d, i) => Measure(i + 1, Any.Begin.AddDays(d), Any.Begin))];
        }

        public static LadderBook Book(Ladder ladder) => new(Enum.GetValues<MeasureClass>().ToImmutableDictionary(c => c, _ => ladder), ImmutableDictionary<string, ImmutableDictionary<MeasureClass, Ladder>>.Empty);

        public static Watched Measure(int number, DateOnly due, DateOnly heard) => new("r", "甲局", new MeasureNumber(1, number), MeasureClass.Dated, due, heard, Standing.None, "办公室", "张三", "李四");

        public IReadOnlyList<string> Of(Watched measure, Audience audience) =>
            [.. Enum.GetValues<Audience>().Where(a => a != Audience.None && audience.HasFlag(a)).Select(a => a is Audience.Official ? measure.Official! : a is Audience.Office ? measure.Office! : a.ToString()).Distinct(StringComparer.Ordinal)];

        public void Live(Change[][] changes, int[] sweeps)
        {
            for (var at = 0; at < changes.Length; at++)
            {
                var today = Any.Begin.AddDays(at);
                foreach (var change in changes[at])
                {
                    measures[change.Measure] = Changed(measures[change.Measure], change, today);
                }

                // Some days nobody looks, some days twice; outages of any length come of that.
                for (var looks = sweeps[at] > 6 ? 2 : sweeps[at] > 2 ? 1 : 0; looks > 0; looks--)
                {
                    Sweep(today);
                }
            }
        }

        private static Watched Changed(Watched measure, Change change, DateOnly today) => change.What switch
        {
            0 => measure with { Standing = Standing.Closed },
            1 => measure with { Standing = Standing.Reopened, Due = today.AddDays(change.Days) },
            2 => measure with { Due = today.AddDays(change.Days) },
            3 => measure with { Official = "官员" + change.Who },
            4 => measure with { Office = "科室" + change.Who, Official = "官员" + change.Who },
            5 => measure with { Heard = today },
            _ => measure with { Standing = measure.IsOpen ? Standing.CloseOutRequested : measure.Standing },
        };

        private void Sweep(DateOnly today)
        {
            var due = measures.SelectMany(m => policy.Of(m, today, this)).ToList();
            var news = due.FindAll(d => sent.Add(d.Key));
            Assert.True(calendar.IsWorkingDay(today) || due.Count == 0, "Nobody is told on a day off.");
            Assert.Equal(due.Count, due.Select(d => d.Key).Distinct().Count());
            foreach (var nudge in news)
            {
                var measure = measures.Single(m => m.Number == nudge.Key.Measure);
                Assert.True(measure.IsOpen, "Nobody is told of what is closed.");
                Assert.True(calendar.IsWorkingDay(nudge.Key.Day) && nudge.Key.Day <= today);
                Assert.True(measure.Standing != Standing.CloseOutRequested || nudge.Key.Recipient == nameof(Audience.Coordinator), "An office that has handed in is left alone.");
            }

            foreach (var measure in measures.Where(_ => calendar.IsWorkingDay(today)))
            {
                Assert.InRange(news.Where(n => n.Key.Measure == measure.Number).GroupBy(n => (n.Key.Recipient, Rung.Read(n.Key.Rung)!.Value.Kind == RungKind.Silent)).Select(g => g.Count()).DefaultIfEmpty().Max(), 0, 1);
                NoneForgotten(measure, today);
            }
        }

        // Whatever was missed: by now everybody whom the last rung concerns has been told of just that rung. Counted by hand, not by the policy.
        private void NoneForgotten(Watched measure, DateOnly today)
        {
            if (!measure.IsOpen)
            {
                return;
            }

            var late = measure.Due < today;
            Told(measure, Last(measure.Due!.Value, today, r => r.Kind != RungKind.Silent));
            Told(measure, late || measure.Standing == Standing.CloseOutRequested ? null : Last(measure.Heard, today, r => r.Kind == RungKind.Silent));
        }

        private Step? Last(DateOnly from, DateOnly today, Func<Rung, bool> isMeant) => ladder.Rungs.Where(isMeant)
            .SelectMany(r => ByHand.Reached(r, from, today, calendar)).OrderBy(s => s.Day).ThenBy(s => s.Rung.Kind).ThenBy(s => -s.Rung.Days).Cast<Step?>().LastOrDefault();

        private void Told(Watched measure, Step? step)
        {
            foreach (var who in step is { } s ? Of(measure, NudgePolicy.AudienceOf(measure, s.Rung)) : [])
            {
                Assert.Contains(new NudgeKey("r", measure.Number, step!.Value.Name, who, step.Value.Day), sent);
            }
        }
    }
}
