using System.Data.Common;
using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Storage;

namespace RectifyBot.Bot.Storage;

/// <summary>How much a commit must survive.</summary>
public enum Durability
{
    /// <summary>A killed process, but not a power cut: what can be said again (a message's arrival, a card that waits).</summary>
    Relaxed,

    /// <summary>A power cut: what a person confirmed.</summary>
    Full,
}

/// <summary>What a unit of work writes through; valid until the unit returns.</summary>
public sealed record Unit(AppDb Db, LedgerSession Ledger)
{
    /// <summary>The unit wrote something down that people are to be told once it is committed.</summary>
    public bool Tells { get; set; }

    /// <summary>What the unit deleted must be nowhere in the files once it is committed.</summary>
    public bool Erases { get; set; }
}

/// <summary>The one writer. Units that wait together are committed together (group commit), each in a savepoint of its own, so that one that fails takes nobody along.</summary>
/// <remarks>SQLite has one writer anyway; queueing here costs less than colliding there, and one sync serves many.</remarks>
public sealed class CommitQueue : IAsyncDisposable
{
    private const int AtMostTogether = 128;
    private readonly Channel<Job> jobs = Channel.CreateBounded<Job>(new BoundedChannelOptions(4096) { SingleReader = true });
    private readonly AppDb db;
    private readonly LedgerSession ledger;
    private readonly HeadLog heads;
    private readonly ILogger<CommitQueue> logger;
    private readonly Task loop;
    private bool erase;

    /// <param name="contexts">One context is held for the life of the queue.</param>
    /// <param name="cache">Where committed ledgers are published.</param>
    /// <param name="clock">The time that events are stamped with.</param>
    /// <param name="heads">Where the heads of the chains are kept, outside of the database.</param>
    /// <param name="logger">Told where they cannot be.</param>
    public CommitQueue(IDbContextFactory<SqliteAppDb> contexts, LedgerCache cache, TimeProvider clock, HeadLog heads, ILogger<CommitQueue> logger)
    {
        (this.heads, this.logger) = (heads, logger);
        db = contexts.CreateDbContext();
        db.Database.AutoSavepointsEnabled = false; // each unit has its own
        ledger = new LedgerSession(db, cache, clock);
        loop = Task.Run(RunAsync);
    }

    /// <summary>Called when something that people are to be told was committed; must only take note of it.</summary>
    public Action? Told { get; set; }

    /// <summary>Runs the work in a transaction and gives its result after the commit. A refusal, or an exception, rolls it back and comes out here.</summary>
    public async Task<Outcome<T>> RunAsync<T>(Durability durability, Func<Unit, Task<Outcome<T>>> work, CancellationToken cancellationToken = default)
    {
        var job = new Job<T>(durability, work);
        await jobs.Writer.WriteAsync(job, cancellationToken);
        return await job.Done.Task;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        jobs.Writer.TryComplete();
        await loop;
        await db.DisposeAsync();
    }

    private async Task RunAsync()
    {
        var batch = new List<Job>();
        while (await jobs.Reader.WaitToReadAsync())
        {
            while (batch.Count < AtMostTogether && jobs.Reader.TryRead(out var job))
            {
                batch.Add(job);
            }

            await CommitAsync(batch);
            batch.Clear();
        }
    }

    private async Task CommitAsync(List<Job> batch)
    {
        try
        {
            await db.Database.OpenConnectionAsync();
            await db.Database.ExecuteSqlRawAsync(
                batch.Exists(j => j.Durability == Durability.Full) ? "PRAGMA synchronous=FULL;" : "PRAGMA synchronous=NORMAL;");
            await using (var transaction = await db.Database.BeginTransactionAsync())
            {
                foreach (var job in batch)
                {
                    await RunOneAsync(job, transaction);
                }

                await transaction.CommitAsync();
            }

            await KeepHeadsAsync(ledger.Publish());
            await EraseAsync();
            batch.ForEach(job => job.Committed());
            if (batch.Exists(job => job.Tells))
            {
                Told?.Invoke();
            }
        }
        catch (Exception e)
        {
            ledger.Forget();
            db.ChangeTracker.Clear();
            batch.ForEach(job => job.Failed(e));
        }
    }

    // What is committed is committed: a full disk must not turn it into a failure. The next commit of the chain makes it good.
    private async Task KeepHeadsAsync(IReadOnlyList<ChainHead> grown)
    {
        try
        {
            await heads.AppendAsync(grown);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Log.HeadsNotKept(logger, e);
        }
    }

    // What is committed is committed here too: where a reader holds the old pages, the next commit tries again.
    private async Task EraseAsync()
    {
        erase |= ledger.Erased;
        try
        {
            erase = erase && !await SqliteSetup.EraseFreedAsync(db);
        }
        catch (DbException e)
        {
            Log.FreedNotErased(logger, e);
        }
    }

    private async Task RunOneAsync(Job job, IDbContextTransaction transaction)
    {
        var mark = ledger.Mark();
        await transaction.CreateSavepointAsync("unit");
        if (await TryAsync(job))
        {
            await transaction.ReleaseSavepointAsync("unit");
        }
        else
        {
            await transaction.RollbackToSavepointAsync("unit");
            ledger.RollBackTo(mark);
        }

        db.ChangeTracker.Clear();
    }

    private async Task<bool> TryAsync(Job job)
    {
        try
        {
            var unit = new Unit(db, ledger);
            var kept = await job.WorkAsync(unit);
            await db.SaveChangesAsync();
            job.Tells = kept && unit.Tells;
            erase |= kept && unit.Erases;
            return kept;
        }
        catch (Exception e)
        {
            job.Failed(e);
            return false;
        }
    }

    private abstract class Job(Durability durability)
    {
        public Durability Durability { get; } = durability;

        public bool Tells { get; set; }

        /// <returns>False where the work was refused and must leave nothing.</returns>
        public abstract Task<bool> WorkAsync(Unit unit);

        public abstract void Committed();

        public abstract void Failed(Exception e);
    }

    private sealed class Job<T>(Durability durability, Func<Unit, Task<Outcome<T>>> work) : Job(durability)
    {
        private Outcome<T> result;

        // Continuations run elsewhere: the writer must not work for those who wait.
        public TaskCompletionSource<Outcome<T>> Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public override async Task<bool> WorkAsync(Unit unit)
        {
            result = await work(unit);
            return result.Refusal is null;
        }

        public override void Committed() => Done.TrySetResult(result);

        public override void Failed(Exception e) => Done.TrySetException(e);
    }
}
