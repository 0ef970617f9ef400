using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using RectifyBot.Bot.Files;
using RectifyBot.Bot.Storage;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Orders.Directory;

namespace RectifyBot.Bot.People.Imports;

/// <summary>One row of a directory list, cell by cell; each either has its value or says which cell cannot be used.</summary>
internal sealed class DirectoryRow(CsvRow row, List<string> header)
{
    private const int LongestName = 60;
    private const int LongestUserId = 200;
    private static readonly char[] Separators = [';', '；', '、', '|', '\n'];

    private static readonly FrozenDictionary<string, bool> Codes = new Dictionary<string, bool>(StringComparer.OrdinalIgnoreCase)
    {
        ["new"] = true, ["yes"] = true, ["新"] = true, ["新建"] = true, ["是"] = true, ["生成"] = true,
        ["no"] = false, ["none"] = false, ["否"] = false, ["无"] = false, ["不要"] = false,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The entry, or the refusal that names the row and what is wrong with it.</summary>
    public Outcome<DirectoryEntry> Read()
    {
        if (row.Open || row.Cells.Skip(header.Count).Any(c => !string.IsNullOrWhiteSpace(c)))
        {
            return Invalid("cells");
        }

        if (PeopleNames.Clean(Cell("name")) is not { Length: <= LongestName } name)
        {
            return Invalid("name");
        }

        if (RoleWords.Find(Cell("role") ?? string.Empty) is not { } role)
        {
            return Invalid("role");
        }

        return Check(role) is { } why ? Invalid(why) : new DirectoryEntry(
            row.Line, Cell("organisation"), name, Cell("office"), role, Cell("user"), Cell("code") is not { } code || Codes[code], Rounds()) { Secretary = RoleWords.IsSecretary(Cell("role")!) };
    }

    private string? Check(Role role)
    {
        if (role == Role.Official && Cell("office") is null)
        {
            return "office";
        }

        if (role != Role.Inspector && Cell("organisation") == OfficialRow.Everywhere)
        {
            return "everywhere";
        }

        if (Cell("user") is { } user && (user.Length > LongestUserId || user.Any(c => char.IsWhiteSpace(c) || char.IsControl(c))))
        {
            return "user";
        }

        return Cell("code") is { } code && !Codes.ContainsKey(code) ? "code" : null;
    }

    private ImmutableArray<string> Rounds() => !header.Contains("rounds", StringComparer.Ordinal) ? default
        : [.. Cell("rounds")?.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? []];

    private string? Cell(string name) =>
        header.IndexOf(name) is >= 0 and var at && at < row.Cells.Count && row.Cells[at].Trim() is { Length: > 0 } text ? text : null;

    private Refusal Invalid(string why) => new(RefusalCode.DirectoryInvalid, why, row.Line.ToString(CultureInfo.InvariantCulture));
}
