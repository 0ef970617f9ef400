using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using RectifyBot.Bot.Storage;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Learning;

/// <summary>What people corrected in one ledger, for those who look after the reading.</summary>
internal sealed class Examples(AppDb db, string rectification)
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Each example as a labelled message in the guide's form, a JSON object a line, by day.</summary>
    public async Task<List<string>> LinesAsync(CancellationToken cancellationToken)
    {
        var rows = await db.Set<ExampleRow>().AsNoTracking().Where(e => e.Rectification == rectification)
            .OrderBy(e => e.Day).ThenBy(e => e.At).ThenBy(e => e.Proposal).ToListAsync(cancellationToken);
        return rows.ConvertAll(Line);
    }

    /// <summary>How often cards were confirmed and put right. Cards confirmed before this was kept are not counted; examples that were erased are.</summary>
    public async Task<CorrectionSummary> SummaryAsync(CancellationToken cancellationToken)
    {
        var told = await db.Set<ProposalRow>().AsNoTracking()
            .Where(p => p.Rectification == rectification && p.State == ProposalState.Confirmed && p.Outcome != null)
            .Select(p => p.Outcome!).ToListAsync(cancellationToken);
        return CorrectionSummary.Of(told.ConvertAll(CardOutcome.FromJson), await db.Set<ExampleRow>().CountAsync(e => e.Rectification == rectification, cancellationToken));
    }

    /// <summary>Forgets the examples of before a day and gives their number.</summary>
    public Task<int> EraseAsync(DateOnly before, CancellationToken cancellationToken) =>
        db.Set<ExampleRow>().Where(e => e.Rectification == rectification && e.Day < before).ExecuteDeleteAsync(cancellationToken);

    private static string Line(ExampleRow row) => new JsonObject
    {
        ["id"] = row.Proposal,
        ["at"] = row.At,
        ["from"] = row.Office ?? string.Empty,
        ["role"] = row.Role.ToString().ToLowerInvariant(),
        ["chat"] = row.InGroup ? "group" : "personal",
        ["text"] = row.Text,
        ["gold"] = JsonNode.Parse(row.Confirmed),
    }.ToJsonString(Plain);
}

/// <summary>How often reading failed, and where.</summary>
/// <param name="Confirmed">Cards that were confirmed.</param>
/// <param name="Changed">Those of them on which something was put right.</param>
/// <param name="Asked">Those before which we had to ask which measure was meant.</param>
/// <param name="Examples">Labelled examples that are held now.</param>
/// <param name="Fields">On how many cards a field was put right; <c>skipped</c> where a measure was left out.</param>
/// <param name="Intents">The same by what was read to be wanted.</param>
internal sealed record CorrectionSummary(
    int Confirmed, int Changed, int Asked, int Examples, IReadOnlyDictionary<string, int> Fields, IReadOnlyDictionary<string, IntentCorrections> Intents)
{
    public static CorrectionSummary Of(IReadOnlyList<CardOutcome> cards, int examples) => new(
        cards.Count,
        cards.Count(c => !c.Changed.IsEmpty),
        cards.Count(c => c.Asked),
        examples,
        FieldsOf(cards),
        cards.GroupBy(c => c.Intent, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => new IntentCorrections(g.Count(), g.Count(c => !c.Changed.IsEmpty), FieldsOf(g)), StringComparer.Ordinal));

    private static Dictionary<string, int> FieldsOf(IEnumerable<CardOutcome> cards) =>
        cards.SelectMany(c => c.Changed).CountBy(f => f).OrderByDescending(f => f.Value).ThenBy(f => f.Key, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
}

/// <summary>The cards of one intent.</summary>
internal sealed record IntentCorrections(int Confirmed, int Changed, IReadOnlyDictionary<string, int> Fields);
