using RectifyBot.Bot.Files;
using RectifyBot.Understanding.Notices;

namespace RectifyBot.Bot.Imports;

/// <summary>What to import.</summary>
/// <param name="Organisation">Given where the notice does not name its organisation; wins over what it says.</param>
/// <param name="Accept">Take a notice that differs from what the ledger holds.</param>
public sealed record ImportRequest(TextFile File, string? Organisation, string? Round, AssignmentTable Assignments, bool Accept)
{
    /// <summary>The ledger into which it goes, whatever the notice calls its body; null to find it by the notice's words.</summary>
    public string? Into { get; init; }

    /// <summary>The version of the ledger that the difference was shown against, 0 for none; another one refuses. Null where nothing was shown.</summary>
    public int? Version { get; init; }
}

/// <summary>What became of an import.</summary>
public enum ImportEffect
{
    /// <summary>A ledger was made.</summary>
    Created,

    /// <summary>The ledger already stood so.</summary>
    Unchanged,

    /// <summary>The ledger was changed.</summary>
    Updated,

    /// <summary>The notice differs, and nobody accepted that: nothing was written.</summary>
    Differs,
}

/// <summary>What became of an import, with the difference where there was one.</summary>
/// <param name="Measures">How many the ledger has now.</param>
/// <param name="Assigned">How many were given to offices anew.</param>
public sealed record ImportResult(ImportEffect Effect, string Rectification, Notice Notice, NoticeDifference? Difference, int Measures, int Assigned);
