using Xunit.Abstractions;

namespace RectifyBot.Ledger.Tests.Model;

/// <summary>Random commands by random people against a model that knows nothing of events, folds and decisions.</summary>
public sealed class ModelTests(ITestOutputHelper output) : IDisposable
{
    private const int Commands = 100_000;

    private const int InOneGame = 250;

    private readonly TestDatabase database = new();

    public void Dispose() => database.Dispose();

    [Fact]
    public async Task A_hundred_thousand_commands_and_the_ledger_never_differs()
    {
        var first = int.TryParse(Environment.GetEnvironmentVariable("MODEL_SEED"), out var named) ? named : Random.Shared.Next();
        var answers = new SortedDictionary<string, int>(StringComparer.Ordinal);
        for (var game = 0; game < Commands / InOneGame; game++)
        {
            var play = new Play(database, first + game);
            var orders = Play.Commands(first + game, InOneGame);
            if (await TryAsync(play, orders) is not null)
            {
                Assert.Fail($"MODEL_SEED={first + game}\n{await ShrunkAsync(first + game, orders)}");
            }

            play.Answers.ToList().ForEach(a => answers[a.Key] = answers.GetValueOrDefault(a.Key) + a.Value);
        }

        output.WriteLine(string.Join('\n', answers.Select(a => $"{a.Value,7} {a.Key}")));
        AllKindsCame(answers.Keys);
    }

    // A property that never meets a case says nothing of it.
    private static void AllKindsCame(IReadOnlyCollection<string> answers)
    {
        RefusalCode[] rules =
        [
            RefusalCode.MeasureNotFound, RefusalCode.NotYours, RefusalCode.RoleMayNot, RefusalCode.MoveNotAllowed, RefusalCode.OtherLedger, RefusalCode.SamePerson, RefusalCode.EvidenceMissing,
            RefusalCode.NotCompleted, RefusalCode.CountersignPending, RefusalCode.NothingToCountersign, RefusalCode.ChangedSinceShown, RefusalCode.ReasonMissing, RefusalCode.NothingToWithdraw,
            RefusalCode.ReportNotYours, RefusalCode.NothingToDecide, RefusalCode.ExtensionPending, RefusalCode.ExtensionNotLater, RefusalCode.NothingToExtend, RefusalCode.EvidenceHeld,
            RefusalCode.EvidenceNotFound, RefusalCode.MergeImpossible, RefusalCode.SplitImpossible, RefusalCode.NothingToRemove,
        ];
        var kinds = typeof(Events.EventBody).GetCustomAttributes(typeof(System.Text.Json.Serialization.JsonDerivedTypeAttribute), inherit: false)
            .Cast<System.Text.Json.Serialization.JsonDerivedTypeAttribute>().Select(a => (string)a.TypeDiscriminator!);
        Move[] moves = [Move.RequestCloseOut, Move.Review, Move.Approve, Move.Return, Move.Withdraw, Move.Redo, Move.Reopen, Move.LookBack];
        Assert.Empty(kinds.Concat(rules.Select(r => r.ToString())).Concat(moves.Select(m => m.ToString())).Except(answers));
    }

    // Smaller games first: what can be left out is left out, in halves, then one by one.
    private static async Task<string> ShrunkAsync(int seed, List<Order> orders)
    {
        var last = string.Empty;
        for (var size = orders.Count; size >= 1; size /= 2)
        {
            for (var at = 0; at < orders.Count;)
            {
                var fewer = orders.Where((_, i) => i < at || i >= at + size).ToList();
                var difference = await DifferenceAsync(seed, fewer);
                (orders, at, last) = difference is null ? (orders, at + size, last) : (fewer, at, difference);
            }
        }

        return $"{orders.Count} commands:\n{string.Join('\n', orders)}\n\n{last}";
    }

    private static async Task<string?> DifferenceAsync(int seed, List<Order> orders)
    {
        using var fresh = new TestDatabase();
        return await TryAsync(new Play(fresh, seed), orders);
    }

    private static async Task<string?> TryAsync(Play play, List<Order> orders)
    {
        try
        {
            return await play.RunAsync(orders);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return e.ToString();
        }
    }
}
