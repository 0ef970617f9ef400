using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Decisions;
using RectifyBot.Ledger.Events;

namespace RectifyBot.Bot.Tests.Storage;

/// <summary>Two who decide at once, in one host and in two: one decision, and the other is told who was first.</summary>
public sealed class AtOnceTests : IAsyncLifetime
{
    private const int Rounds = 200;

    private static readonly Actor Owner = new("o1", "王责任", "水保科", Role.Official);
    private static readonly Actor[] Coordinators = [new("c1", "周整改", null, Role.Coordinator), new("c2", "吴整改", null, Role.Coordinator)];
    private static readonly Actor[] Leaders = [new("l1", "郑书记", null, Role.Leader), new("l2", "冯县长", null, Role.Leader)];
    private static readonly RectificationPolicy Policy = RectificationPolicy.Default;

    private readonly string folder = Directory.CreateTempSubdirectory("rectifybot-test-").FullName;
    private Host first = null!;
    private Host second = null!;

    public async Task InitializeAsync()
    {
        first = await Host.StartAsync(folder);
        second = await Host.StartAsync(folder);
        await first.AppendAsync(
            Coordinators[0],
            Host.Notice,
            new MeasuresAssigned([new Assignment { Measure = Host.One, Office = "水保科" }]));
        await first.AppendAsync(
            Owner,
            new ProgressReported(new Report("p1", "已完成", "webchat", null, [new MeasureRecord { Measure = Host.One, Progress = Progress.Completed, Words = "已完成" }])),
            new EvidenceAdded(Host.One, new Evidence(new string('e', 64), "e.jpg", "image/jpeg", 100, null)));
    }

    public async Task DisposeAsync()
    {
        await first.DisposeAsync();
        await second.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Exactly_one_decides_and_the_other_is_told_who(bool twoHosts)
    {
        var other = twoHosts ? second : first;
        var wins = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var round = 0; round < Rounds; round++)
        {
            await MoveAsync(first, Owner, Move.RequestCloseOut);
            var (one, two) = Rivals(round);
            if (one.Move == Move.Approve)
            {
                await MoveAsync(first, Coordinators[0], Move.Review);
            }

            var winner = await CompeteAsync(other, one, two);
            wins[winner] = wins.GetValueOrDefault(winner) + 1;
            await BackAsync();
        }

        Assert.True(wins.Count > 1, "the same one won every round: nobody competed");
        Assert.True((await first.VerifyAsync()).Ok);
    }

    // Two reviewers; who returns against who reviews; who returns against who approves.
    private static ((Actor By, Move Move) One, (Actor By, Move Move) Two) Rivals(int round) => (round % 3) switch
    {
        0 => ((Coordinators[0], Move.Review), (Coordinators[1], Move.Review)),
        1 => ((Coordinators[0], Move.Review), (Coordinators[1], Move.Return)),
        _ => ((Leaders[0], Move.Approve), (Leaders[1], Move.Return)),
    };

    private async Task<string> CompeteAsync(Host other, (Actor By, Move Move) one, (Actor By, Move Move) two)
    {
        var ledger = await first.ReadAsync();
        var (before, found) = (ledger.Version, ledger.Find(Host.One)!.Standing);
        using var start = new Barrier(2);
        var both = await Task.WhenAll(AtTheSignal(start, first, one, found), AtTheSignal(start, other, two, found));
        var (winner, loser) = both[0].Refusal is null ? (one.By, both[1]) : (two.By, both[0]);
        Assert.Single(both, outcome => outcome.Refusal is null);
        Assert.Equal((RefusalCode.MoveNotAllowed, winner.Name, "1.1"), (loser.Refusal!.Code, loser.Refusal.Who, loser.Refusal.About));
        Assert.All(new[] { Language.Chinese, Language.English }, language => Assert.Contains(winner.Name, RefusalWords.Of(loser.Refusal, language), StringComparison.Ordinal));
        Assert.Equal(before + 1, (await first.ReadAsync()).Version);
        return winner.Name;
    }

    // Both decide on what both have seen.
    private static Task<Outcome<SealedEvent?>> AtTheSignal(Barrier start, Host host, (Actor By, Move Move) rival, Standing found) => Task.Run(() =>
    {
        start.SignalAndWait();
        return TryAsync(host, rival.By, rival.Move, found);
    });

    private static Task<Outcome<SealedEvent?>> TryAsync(Host host, Actor by, Move move, Standing? found = null) => host.DecideAsync(
        by, ledger => MoveStanding.Decide(ledger!, by, new StandingChange(Host.One, move, "缺签到表") { Found = found }, Policy, new DateOnly(2026, 3, 16)));

    private static async Task MoveAsync(Host host, Actor by, Move move) => Assert.Null((await TryAsync(host, by, move)).Refusal);

    // Whatever was decided, the next round begins where this one did: open, completed, proven.
    private async Task BackAsync()
    {
        var measure = (await first.ReadAsync()).Find(Host.One)!;
        if (measure.Standing is Standing.Reviewed or Standing.CloseOutRequested)
        {
            await MoveAsync(first, Leaders[0], Move.Return);
        }

        if (measure.Standing == Standing.Closed)
        {
            await MoveAsync(first, Leaders[0], Move.Reopen);
            await first.AppendAsync(
                Owner,
                new ProgressReported(new Report(Guid.NewGuid().ToString("N"), "已完成", "webchat", null, [new MeasureRecord { Measure = Host.One, Progress = Progress.Completed, Words = "已完成" }])));
        }
    }
}
