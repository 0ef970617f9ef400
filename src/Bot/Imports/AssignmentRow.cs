using System.Collections.Frozen;
using System.Globalization;
using RectifyBot.Bot.Files;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Imports;

/// <summary>One row of an assignment list, cell by cell; each either has its value or says which cell cannot be used.</summary>
internal sealed class AssignmentRow(CsvRow row, List<string> header)
{
    private static readonly char[] Separators = [';', '；', '、', '|'];

    private static readonly FrozenDictionary<string, Disclosure> Disclosures = new Dictionary<string, Disclosure>(StringComparer.OrdinalIgnoreCase)
    {
        ["no"] = Disclosure.Public, ["否"] = Disclosure.Public, ["false"] = Disclosure.Public, ["0"] = Disclosure.Public,
        ["public"] = Disclosure.Public, ["公开"] = Disclosure.Public,
        ["undisclosed"] = Disclosure.Undisclosed, ["不公开"] = Disclosure.Undisclosed, ["拟不公开"] = Disclosure.Undisclosed,
        ["yes"] = Disclosure.Secret, ["是"] = Disclosure.Secret, ["true"] = Disclosure.Secret, ["1"] = Disclosure.Secret,
        ["secret"] = Disclosure.Secret, ["涉密"] = Disclosure.Secret,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>What the measure says, where the list tells.</summary>
    public string? Text => Cell("text");

    /// <summary>Whether the row says how far the measure may be told. A blank cell says nothing: to forget it must publish nothing.</summary>
    public bool SaysDisclosure => Cell("secret") is not null;

    /// <summary>The assignment, or the refusal that names the row and what is wrong with it.</summary>
    public Outcome<Assignment> Read()
    {
        if (row.Open || row.Cells.Skip(header.Count).Any(c => !string.IsNullOrWhiteSpace(c)))
        {
            return Invalid("cells");
        }

        if (!TryNumber(Cell("problem"), out var problem) || !TryNumber(Cell("measure"), out var measure))
        {
            return Invalid("number");
        }

        if (Cell("office") is not { } office)
        {
            return Invalid("office");
        }

        if (!TryDeadline(out var deadline))
        {
            return Invalid("deadline");
        }

        var disclosure = Disclosure.Public;
        return Cell("secret") is not { } cell || Disclosures.TryGetValue(cell, out disclosure)
            ? Assigned(new MeasureNumber(problem, measure), office, deadline, disclosure)
            : Invalid("secret");
    }

    private Assignment Assigned(MeasureNumber measure, string office, Deadline? deadline, Disclosure disclosure) => new()
    {
        Measure = measure,
        Office = office,
        Assisting = Cell("assisting") is { } names ? [.. names.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)] : [],
        Official = Cell("official"),
        Leader = Cell("leader"),
        Deadline = deadline,
        Disclosure = disclosure,
    };

    private string? Cell(string name) =>
        header.IndexOf(name) is >= 0 and var at && at < row.Cells.Count && row.Cells[at].Trim() is { Length: > 0 } text ? text : null;

    private bool TryDeadline(out Deadline? deadline)
    {
        var text = Cell("deadline");
        var read = Deadline.TryParse(text, out var day);
        deadline = read ? day : null;
        return read || text is null;
    }

    private static bool TryNumber(string? text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number > 0;

    private Refusal Invalid(string why) => new(RefusalCode.AssignmentInvalid, why, row.Line.ToString(CultureInfo.InvariantCulture));
}
