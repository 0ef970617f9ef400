using RectifyBot.Bot.Exports;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Events;

namespace RectifyBot.Bot.Tests.Exports;

/// <summary>A paper of an earlier month tells no more than may be told today.</summary>
public class TodaysDisclosureTests
{
    private static readonly NoticeImported Notice = new(
        new NoticeHeading("某局党组", null, null, null, null),
        [new ProblemEntry(1, null, null, "甲", [Ledgers.Entry(1, "清点路灯"), Ledgers.Entry(2, "清点水渠")]), new ProblemEntry(2, null, null, "乙", [Ledgers.Entry(1, "清点果园")])],
        "-");

    // The problems change places, and 清点水渠 goes.
    private static readonly NoticeImported Moved = Notice with
    {
        Problems =
        [
            new ProblemEntry(1, null, null, "乙", [Ledgers.Entry(1, "清点果园") with { Was = new(2, 1) }]),
            new ProblemEntry(2, null, null, "甲", [Ledgers.Entry(1, "清点路灯") with { Was = new(1, 1) }]),
        ],
    };

    [Theory]
    [InlineData(2, 1, Disclosure.Secret, Disclosure.Secret, Disclosure.Public)] // 清点路灯 is 2.1 today; what is gone counts as secret beside it
    [InlineData(1, 1, Disclosure.Public, Disclosure.Secret, Disclosure.Secret)]
    public void A_flag_set_since_follows_its_measure_through_new_numbers(int problem, int measure, Disclosure lights, Disclosure canals, Disclosure orchards)
    {
        EventBody[] later = [Moved, new MeasuresAssigned([Ledgers.Assign(problem, measure, "办公室", Deadline.LongTerm) with { Disclosure = Disclosure.Secret }])];
        var events = later.Prepend(Notice).Select((body, at) => new LedgerEvent("r1", at + 1, DateTimeOffset.UnixEpoch, Actor.Operator, body, Chain.Root)).ToList();
        var (then, today) = (Fold.Apply(null, events[0]), events.Aggregate((Rectification?)null, Fold.Apply)!);

        var told = TodaysDisclosure.Over(then, events[1..], today);

        Assert.Equal([lights, canals, orchards], told.Measures.Select(m => m.Disclosure));
        Assert.Equal(then.Measures.Select(m => m.Text), told.Measures.Select(m => m.Text));
    }
}
