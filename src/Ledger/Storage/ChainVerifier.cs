using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using RectifyBot.Ledger.Events;

namespace RectifyBot.Ledger.Storage;

/// <summary>What walking one chain found.</summary>
/// <param name="Ok">Every event holds, none that is known elsewhere is missing, and the state is what folding them gives.</param>
/// <param name="Count">Events that hold.</param>
/// <param name="Head">The hash of the last event that holds, or 64 zeros.</param>
/// <param name="FirstBreak">The number of the first event that does not hold or is missing; the number after the last where the events hold and the state does not; null where all is well.</param>
public sealed record ChainReport(string Rectification, string Organisation, bool Ok, int Count, string Head, int? FirstBreak);

/// <summary>Walks the log of a rectification from its first event, checks every seal, and compares the state with what the log folds to.</summary>
public static class ChainVerifier
{
    private static readonly JsonSerializerOptions Compared = new() { Converters = { new Ticks() } };

    /// <summary>The rectifications that the database knows of, by state or by events alone.</summary>
    public static async Task<List<(string Id, string Organisation, string? Round)>> ListAsync(DbContext db, CancellationToken cancellationToken = default)
    {
        var held = await db.Set<RectificationRow>().AsNoTracking().OrderBy(r => r.Organisation).ThenBy(r => r.Round).ToListAsync(cancellationToken);
        var logged = await db.Set<EventRow>().Select(e => e.Rectification).Distinct().ToListAsync(cancellationToken);
        return [.. held.Select(r => (r.Id, r.Organisation, r.Round)), .. logged.Except(held.Select(r => r.Id)).Select(id => (id, string.Empty, (string?)null))];
    }

    /// <summary>Walks one chain.</summary>
    /// <param name="heads">Hashes that are known from outside of the database, by the numbers of their events; null where none are.</param>
    public static async Task<ChainReport> VerifyAsync(DbContext db, string id, IReadOnlyDictionary<int, string>? heads = null, CancellationToken cancellationToken = default)
    {
        var walk = new ChainWalk(id, heads ?? new Dictionary<int, string>());
        var rows = db.Set<EventRow>().AsNoTracking().Where(e => e.Rectification == id && e.Sequence > 0).OrderBy(e => e.Sequence);
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (!walk.Takes(row))
            {
                return walk.Broken(walk.Count + 1);
            }
        }

        if (walk.FirstMissing is { } missing)
        {
            return walk.Broken(missing);
        }

        // Events are numbered from 1; one below was put there, or is one that was renumbered and so is missing above.
        var strays = await db.Set<EventRow>().AnyAsync(e => e.Rectification == id && e.Sequence <= 0, cancellationToken);
        return !strays && await StandsAsync(db, walk, cancellationToken) ? walk.Whole() : walk.Broken(walk.Count + 1);
    }

    private static async Task<bool> StandsAsync(DbContext db, ChainWalk walk, CancellationToken cancellationToken)
    {
        var id = walk.Rectification;
        var state = await db.Set<RectificationRow>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, cancellationToken);
        if (state is null || walk.Ledger is not { } ledger)
        {
            return false;
        }

        var problems = await db.Set<ProblemRow>().AsNoTracking().Where(p => p.Rectification == id).OrderBy(p => p.Number).ToListAsync(cancellationToken);
        var measures = await db.Set<MeasureRow>().AsNoTracking().Where(m => m.Rectification == id).OrderBy(m => m.Problem).ThenBy(m => m.Number).ToListAsync(cancellationToken);
        var kept = await db.Set<RecordRow>().AsNoTracking().Where(r => r.Rectification == id).ToListAsync(cancellationToken);
        return Same([state], [ledger.ToRow(walk.Head)])
            && Same(problems, ledger.Problems.Select(p => p.ToRow(id)))
            && Same(measures, ledger.Measures.Select(m => m.ToRow(id)))
            && Same(Ordered(kept), Ordered(walk.History));
    }

    private static IEnumerable<RecordRow> Ordered(IEnumerable<RecordRow> rows) => rows.OrderBy(r => r.Sequence).ThenBy(r => r.Problem).ThenBy(r => r.Measure);

    // Rows are compared by all that they hold.
    private static bool Same<T>(IEnumerable<T> kept, IEnumerable<T> folded) => JsonSerializer.Serialize(kept, Compared) == JsonSerializer.Serialize(folded, Compared);

    // SQLite gives instants back without their kind, which is UTC throughout.
    private sealed class Ticks : JsonConverter<DateTime>
    {
        public override DateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetInt64(), DateTimeKind.Utc);

        public override void Write(Utf8JsonWriter writer, DateTime value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Ticks);
    }
}
