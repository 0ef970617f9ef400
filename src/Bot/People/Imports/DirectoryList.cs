using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using RectifyBot.Bot.Files;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.People.Imports;

/// <summary>Reads a directory: CSV or Excel with the columns name, role and, where wanted, organisation, office, user id, code, rounds; their usual Chinese names too.</summary>
internal static class DirectoryList
{
    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["organisation"] = "organisation", ["organization"] = "organisation", ["单位"] = "organisation", ["单位名称"] = "organisation", ["所在单位"] = "organisation",
        ["name"] = "name", ["姓名"] = "name", ["名字"] = "name",
        ["office"] = "office", ["department"] = "office", ["科室"] = "office", ["部门"] = "office", ["责任科室"] = "office", ["所在科室"] = "office", ["处室"] = "office",
        ["role"] = "role", ["角色"] = "role", ["身份"] = "role",
        ["user id"] = "user", ["userid"] = "user", ["user_id"] = "user", ["user"] = "user", ["account"] = "user",
        ["账号"] = "user", ["帐号"] = "user", ["用户ID"] = "user", ["用户标识"] = "user", ["成员账号"] = "user",
        ["code"] = "code", ["invitation"] = "code", ["邀请码"] = "code",
        ["rounds"] = "rounds", ["round"] = "rounds", ["轮次"] = "rounds", ["巡察轮次"] = "rounds",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads a file whole, or says which line (from 1, as an editor counts) or column cannot be used and why.</summary>
    public static async Task<Outcome<ImmutableArray<DirectoryEntry>>> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var rows = await TableFile.ReadAsync(path, cancellationToken);
        return rows.Refusal is { } unreadable ? unreadable : Read(rows.Value);
    }

    /// <summary>The same of rows, the header first.</summary>
    public static Outcome<ImmutableArray<DirectoryEntry>> Read(IReadOnlyList<CsvRow> lines)
    {
        if (lines.Count < 2)
        {
            return Invalid("empty", "1");
        }

        var header = lines[0].Cells.Select(c => Names.GetValueOrDefault(c.Trim(), c.Trim())).ToList();
        if (Missing(header) is { } column)
        {
            return Invalid("column", column);
        }

        var entries = ImmutableArray.CreateBuilder<DirectoryEntry>();
        foreach (var line in lines.Skip(1))
        {
            var entry = new DirectoryRow(line, header).Read();
            if (entry.Refusal is { } refusal)
            {
                return refusal;
            }

            entries.Add(entry.Value);
        }

        return Twice(entries) is { } twice ? twice : entries.ToImmutable();
    }

    // Told apart they must be here already: which of two rows is whom, nobody could say later.
    private static Refusal? Twice(IReadOnlyCollection<DirectoryEntry> entries)
    {
        var user = entries.Where(e => e.UserId is not null).GroupBy(e => e.UserId, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1);
        if (user is not null)
        {
            return Invalid("user_twice", Line(user.ElementAt(1)));
        }

        var same = entries.GroupBy(e => (e.Organisation, e.Name, e.Office, e.Role)).FirstOrDefault(g => g.Count() > 1 && g.Any(e => e.UserId is null));
        return same is null ? null : Invalid("namesake", Line(same.Last()));
    }

    private static string? Missing(List<string> header) =>
        Array.Find(["name", "role"], name => !header.Contains(name, StringComparer.Ordinal))
        ?? header.Where(name => name.Length > 0).GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1)?.Key;

    private static string Line(DirectoryEntry entry) => entry.Line.ToString(CultureInfo.InvariantCulture);

    private static Refusal Invalid(string why, string where) => new(RefusalCode.DirectoryInvalid, why, where);
}
