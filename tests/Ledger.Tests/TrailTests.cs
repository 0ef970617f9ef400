using RectifyBot.Ledger.Events;

namespace RectifyBot.Ledger.Tests;

/// <summary>The way back from a measure to the events that it rests on.</summary>
public class TrailTests
{
    [Fact]
    public void Records_and_texts_are_found_under_todays_numbers()
    {
        var revised = Some.Notice with { Problems = [Some.Notice.Problems[1] with { Number = 1, Measures = [Some.Entry(1, "清理报销单据", new(2, 1))] }] };
        var trail = Trail.Of(Some.Chained(
            new ProgressReported(Some.Report(Some.Record(2, 1), Some.Record(1, 1))),
            revised,
            new ProgressReported(Some.Report(Some.Record(1, 1))),
            new MeasuresPlanned(1, [new("新办法", null)])));

        Assert.Equal([2, 4], trail.Of(new MeasureNumber(1, 1)).Select(r => r.Sequence));
        Assert.Equal((1, 5, 3), (trail.TextSince(new(1, 1)), trail.TextSince(new(1, 2)), trail.Notice));
        Assert.Empty(trail.Of(new MeasureNumber(2, 1)));
    }

    [Fact]
    public void A_text_that_comes_again_is_that_of_its_first_notice_and_moves_go_with_their_measure()
    {
        var again = Some.Notice with { Problems = [Some.Notice.Problems[1] with { Number = 1, Measures = [Some.Entry(1, "清理报销单据", new(2, 1)), Some.Entry(2, "压减会议和文件", new(1, 1))] }] };
        var trail = Trail.Of(Some.Chained(new StandingMoved(new(2, 1), Move.RequestCloseOut, null), again));

        Assert.Equal((1, 3), (trail.TextSince(new(1, 1)), trail.TextSince(new(1, 2))));
        Assert.Equal(2, Assert.Single(trail.Moves(new(1, 1))));
        Assert.Empty(trail.Moves(new(1, 2)));
    }

    [Fact]
    public async Task It_is_read_from_the_database_up_to_an_event()
    {
        using var database = new TestDatabase();
        await database.AppendAsync(Some.Notice, new ProgressReported(Some.Report(Some.Record(1, 1))), new ProgressReported(Some.Report(Some.Record(1, 1))));
        await using var db = database.Open();
        var reader = new Storage.LedgerReader(db, new Storage.LedgerCache());

        Assert.Single((await reader.TrailAsync("r1", upTo: 2)).Of(new MeasureNumber(1, 1)));
        Assert.Equal([1, 3], (await reader.EventsAsync("r1", [3, 1])).Select(e => e.Event.Sequence));
    }
}
