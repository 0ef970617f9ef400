using Microsoft.EntityFrameworkCore;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Decisions;
using RectifyBot.Ledger.Storage;

namespace RectifyBot.Bench.Ledgers;

/// <summary>Real changes: reports, decided, sealed, committed and published as the product does it.</summary>
internal sealed class Changes(DbContext db, Random random)
{
    private int last;

    /// <summary>One report on an open measure of the body.</summary>
    public async Task WriteAsync(int body, LedgerCache cache)
    {
        var session = new LedgerSession(db, cache, TimeProvider.System);
        await using var transaction = await db.Database.BeginTransactionAsync();
        var at = Math.Min((random.Next(Bodies.Size(body) / 3) * 3) + 1, Bodies.Size(body) - 1);
        var office = Bodies.Office(body, at / Bodies.PerProblem);
        var by = new Actor(office, office, office, Role.Official);
        var record = new MeasureRecord { Measure = Bodies.Number(at), Progress = (Progress)random.Next(4), Words = "昨天又核查了3处" };
        var report = new Report($"change-{last++}", record.Words, "webchat", null, [record]);
        var outcome = await session.AppendAsync(Bodies.Id(body), by, ledger => ReportProgress.Decide(ledger!, by, report));
        if (outcome.Refusal is { } refusal)
        {
            throw new InvalidOperationException($"The ledger of body {body} refused: {refusal}");
        }

        await transaction.CommitAsync();
        session.Publish();
    }
}
