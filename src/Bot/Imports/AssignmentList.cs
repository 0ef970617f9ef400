using System.Collections.Frozen;
using System.Collections.Immutable;
using RectifyBot.Bot.Files;
using RectifyBot.Bot.Files.Excel;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Imports;

/// <summary>An assignment list as it was read. A column that the list does not have leaves what stands; a blank cell clears it.</summary>
/// <param name="Disclosed">The measures of which the list says how far they may be told.</param>
/// <param name="Texts">What measures say, where the list has a column for it: it fills problems that were fed back without measures.</param>
public sealed record AssignmentTable(
    ImmutableArray<Assignment> Rows, ImmutableHashSet<string> Columns, ImmutableHashSet<MeasureNumber> Disclosed, ImmutableDictionary<MeasureNumber, string> Texts)
{
    private static readonly ImmutableHashSet<string> Every = ["assisting", "official", "leader", "deadline"];

    /// <summary>No list at all.</summary>
    public static AssignmentTable None { get; } = new([], [], [], ImmutableDictionary<MeasureNumber, string>.Empty);

    /// <summary>Assignments that say all there is to say.</summary>
    public static AssignmentTable Of(ImmutableArray<Assignment> rows) => None with { Rows = rows, Columns = Every, Disclosed = [.. rows.Select(r => r.Measure)] };

    /// <summary>The assignments over what the ledger holds already.</summary>
    public ImmutableArray<Assignment> Over(Rectification ledger) => [.. Rows.Select(r => ledger.Find(r.Measure) is { } held ? Over(held, r) : r)];

    private Assignment Over(Measure held, Assignment row) => row with
    {
        Assisting = Columns.Contains("assisting") ? row.Assisting : held.Assisting,
        Official = Columns.Contains("official") ? row.Official : held.Official,
        Leader = Columns.Contains("leader") ? row.Leader : held.Leader,
        Deadline = Columns.Contains("deadline") ? row.Deadline : held.Deadline,
        Disclosure = Disclosed.Contains(row.Measure) ? row.Disclosure : held.Disclosure,
    };
}

/// <summary>Reads the assignment list: CSV with the columns problem, measure, office, deadline and, where wanted, assisting, official, leader, secret, text; their usual Chinese names too.</summary>
public static class AssignmentList
{
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["problem"] = "problem", ["问题"] = "problem", ["问题序号"] = "problem", ["问题编号"] = "problem",
        ["measure"] = "measure", ["措施"] = "measure", ["措施序号"] = "measure", ["措施编号"] = "measure",
        ["office"] = "office", ["责任科室"] = "office", ["牵头科室"] = "office", ["责任部门"] = "office",
        ["deadline"] = "deadline", ["时限"] = "deadline", ["整改时限"] = "deadline", ["完成时限"] = "deadline",
        ["assisting"] = "assisting", ["配合科室"] = "assisting", ["official"] = "official", ["责任人"] = "official",
        ["leader"] = "leader", ["分管领导"] = "leader", ["secret"] = "secret", ["涉密"] = "secret", ["公开范围"] = "secret",
        ["text"] = "text", ["整改措施"] = "text", ["措施内容"] = "text",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the whole list, or says which line (from 1, as an editor counts) or column cannot be used and why.</summary>
    public static Outcome<AssignmentTable> Read(string csv) => Read(Csv.Read(csv).ToList());

    /// <summary>The same from the first sheet of an Excel file.</summary>
    public static Outcome<AssignmentTable> ReadExcel(byte[] bytes, string name)
    {
        var rows = ExcelReader.Read(bytes, name);
        return rows.Refusal is { } refusal ? refusal : Read(rows.Value);
    }

    internal static Outcome<AssignmentTable> Read(IReadOnlyList<CsvRow> lines)
    {
        if (lines.Count < 2)
        {
            return new Refusal(RefusalCode.AssignmentInvalid, "empty", "1");
        }

        var header = lines[0].Cells.Select(c => Names.GetValueOrDefault(c.Trim(), c.Trim())).ToList();
        if (Missing(header) is { } column)
        {
            return new Refusal(RefusalCode.AssignmentInvalid, "column", column);
        }

        var rows = ImmutableArray.CreateBuilder<(Assignment Assignment, AssignmentRow Row)>();
        foreach (var line in lines.Skip(1))
        {
            var row = new AssignmentRow(line, header);
            var assignment = row.Read();
            if (assignment.Refusal is { } refusal)
            {
                return refusal;
            }

            rows.Add((assignment.Value, row));
        }

        var twice = rows.GroupBy(r => r.Assignment.Measure).FirstOrDefault(g => g.Count() > 1);
        return twice is not null
            ? new Refusal(RefusalCode.AssignmentInvalid, "twice", twice.Key.ToString())
            : new AssignmentTable(
                [.. rows.Select(r => r.Assignment)], [.. header], [.. rows.Where(r => r.Row.SaysDisclosure).Select(r => r.Assignment.Measure)],
                rows.Where(r => r.Row.Text is not null).ToImmutableDictionary(r => r.Assignment.Measure, r => r.Row.Text!));
    }

    private static string? Missing(List<string> header) =>
        Array.Find(["problem", "measure", "office"], name => !header.Contains(name, StringComparer.Ordinal))
        ?? header.Where(name => name.Length > 0).GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1)?.Key;
}
