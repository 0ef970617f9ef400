using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using RectifyBot.Bot.Files;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Imports;

/// <summary>An assignment list as it was read. A column that the list does not have leaves what stands; a blank cell clears it.</summary>
public sealed record AssignmentTable(ImmutableArray<Assignment> Rows, ImmutableHashSet<string> Columns)
{
    /// <summary>No list at all.</summary>
    public static AssignmentTable None { get; } = new([], []);

    /// <summary>The assignments over what the ledger holds already.</summary>
    public ImmutableArray<Assignment> Over(Rectification ledger) => [.. Rows.Select(r => ledger.Find(r.Measure) is { } held ? Over(held, r) : r)];

    private Assignment Over(Measure held, Assignment row) => row with
    {
        Assisting = Columns.Contains("assisting") ? row.Assisting : held.Assisting,
        Official = Columns.Contains("official") ? row.Official : held.Official,
        Leader = Columns.Contains("leader") ? row.Leader : held.Leader,
        Deadline = Columns.Contains("deadline") ? row.Deadline : held.Deadline,
    };
}

/// <summary>Reads the assignment list: CSV with the columns problem, measure, office, deadline and, where wanted, assisting, official, leader; their usual Chinese names too.</summary>
public static class AssignmentList
{
    private static readonly char[] Separators = [';', '；', '、', '|'];

    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["problem"] = "problem", ["问题"] = "problem", ["问题序号"] = "problem", ["问题编号"] = "problem",
        ["measure"] = "measure", ["措施"] = "measure", ["措施序号"] = "measure", ["措施编号"] = "measure",
        ["office"] = "office", ["责任科室"] = "office", ["牵头科室"] = "office", ["责任部门"] = "office",
        ["deadline"] = "deadline", ["时限"] = "deadline", ["整改时限"] = "deadline", ["完成时限"] = "deadline",
        ["assisting"] = "assisting", ["配合科室"] = "assisting", ["official"] = "official", ["责任人"] = "official",
        ["leader"] = "leader", ["分管领导"] = "leader",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the whole list, or says which line (from 1, as an editor counts) or column cannot be used and why.</summary>
    public static Outcome<AssignmentTable> Read(string csv)
    {
        var lines = Csv.Read(csv).ToList();
        if (lines.Count < 2)
        {
            return Invalid(1, "empty");
        }

        var header = lines[0].Cells.Select(c => Names.GetValueOrDefault(c.Trim(), c.Trim())).ToList();
        if (Missing(header) is { } column)
        {
            return new Refusal(RefusalCode.AssignmentInvalid, "column", column);
        }

        var rows = ImmutableArray.CreateBuilder<Assignment>();
        foreach (var line in lines.Skip(1))
        {
            var row = Row(line, header);
            if (row.Refusal is { } refusal)
            {
                return refusal;
            }

            rows.Add(row.Value);
        }

        var twice = rows.GroupBy(r => r.Measure).FirstOrDefault(g => g.Count() > 1);
        return twice is not null
            ? new Refusal(RefusalCode.AssignmentInvalid, "twice", twice.Key.ToString())
            : new AssignmentTable(rows.ToImmutable(), [.. header]);
    }

    private static string? Missing(List<string> header) =>
        Array.Find(["problem", "measure", "office"], name => !header.Contains(name, StringComparer.Ordinal))
        ?? header.Where(name => name.Length > 0).GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1)?.Key;

    private static Outcome<Assignment> Row(CsvRow row, List<string> header)
    {
        if (row.Open || row.Cells.Skip(header.Count).Any(c => !string.IsNullOrWhiteSpace(c)))
        {
            return Invalid(row.Line, "cells");
        }

        string? Cell(string name) =>
            header.IndexOf(name) is >= 0 and var at && at < row.Cells.Count && row.Cells[at].Trim() is { Length: > 0 } text ? text : null;

        if (!TryNumber(Cell("problem"), out var problem) || !TryNumber(Cell("measure"), out var measure))
        {
            return Invalid(row.Line, "number");
        }

        if (Cell("office") is not { } office)
        {
            return Invalid(row.Line, "office");
        }

        Deadline? deadline = null;
        if (Cell("deadline") is { } text)
        {
            if (!Deadline.TryParse(text, out var read))
            {
                return Invalid(row.Line, "deadline");
            }

            deadline = read;
        }

        return new Assignment
        {
            Measure = new MeasureNumber(problem, measure),
            Office = office,
            Assisting = Cell("assisting") is { } names ? [.. names.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)] : [],
            Official = Cell("official"),
            Leader = Cell("leader"),
            Deadline = deadline,
        };
    }

    private static bool TryNumber(string? text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;

    private static Refusal Invalid(int line, string why) =>
        new(RefusalCode.AssignmentInvalid, why, line.ToString(CultureInfo.InvariantCulture));
}
