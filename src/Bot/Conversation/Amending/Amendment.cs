using System.Collections.Immutable;
using System.Globalization;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Conversation.Amending;

/// <summary>What was reported, put right. Pure.</summary>
internal static class Amendment
{
    /// <summary>The same report of another measure: every field stays as its author confirmed it.</summary>
    public static DraftRecord Moved(DraftRecord record, Measure target) =>
        record with { Problem = target.Number.Problem, Measure = target.Number.Measure, Text = target.Text };

    /// <summary>What the new words say replaces; what they do not say stays.</summary>
    /// <param name="said">What was read of the new words, or null where nothing was.</param>
    /// <param name="words">The new words.</param>
    /// <returns>Null where they change nothing.</returns>
    public static DraftRecord? Corrected(DraftRecord record, DraftRecord? said, string words)
    {
        var quantities = said is { Quantities.IsEmpty: false } ? said.Quantities : Bare(record, words);
        var counted = quantities.Aggregate(record, Counted);
        var claims = said is { LongTerm: true } || (said is { Progress: not null } && !OnlyImplied(said));
        var corrected = counted with
        {
            Progress = claims ? said!.Progress : counted.Progress,
            LongTerm = claims ? said!.LongTerm : counted.LongTerm,
            Blocked = said is { Blocked: true } || (counted.Blocked && said?.Progress != Progress.Completed),
            Occurred = said is { Occurred.IsEmpty: false } ? said.Occurred : counted.Occurred,
            Due = said?.Due ?? counted.Due,
            Documents = said is { Documents.IsEmpty: false } ? said.Documents : counted.Documents,
            Tally = said?.Tally ?? counted.Tally,
        };
        return corrected == record ? null : corrected with { Words = Joined(record.Words, words) };
    }

    // That a figure or a day was told means that something was done; it takes nothing back of what was said to be done.
    private static bool OnlyImplied(DraftRecord said) =>
        said.Progress == Progress.InProgress && !(said.Quantities.IsEmpty && said.Occurred.IsEmpty && said.Documents.IsEmpty);

    // 应为12份 replaces what was counted in 份; where there was but one figure, it is that one.
    private static DraftRecord Counted(DraftRecord record, Quantity figure)
    {
        var at = record.Quantities.Select((q, i) => (q, i)).Where(x => x.q.Unit == figure.Unit).Select(x => x.i).DefaultIfEmpty(record.Quantities.Length == 1 ? 0 : -1).First();
        if (at < 0)
        {
            return record with { Quantities = record.Quantities.Add(figure) };
        }

        var was = record.Quantities[at];
        return was == figure ? record : record with { Quantities = record.Quantities.SetItem(at, figure), Tally = Followed(record.Tally, was, figure) };
    }

    // A sum that is counted for the body is the same figure, told twice.
    private static TallyClaim? Followed(TallyClaim? tally, Quantity was, Quantity now) => tally is null || was.Unit != now.Unit ? tally : tally with
    {
        Recovered = tally.Recovered == was.Value && was.Unit == "元" ? now.Value : tally.Recovered,
        Rules = tally.Rules == was.Value && was.Unit is "项" or "个" or "部" or "份" ? (int)now.Value : tally.Rules,
        HeldToAccount = tally.HeldToAccount == was.Value && was.Unit is "人" or "名" ? (int)now.Value : tally.HeldToAccount,
    };

    // A figure without its unit can only be the one that was told.
    private static ImmutableArray<Quantity> Bare(DraftRecord record, string words) =>
        record.Quantities is [var only] && decimal.TryParse(words.Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? [only with { Value = value }]
            : [];

    private static string Joined(string was, string now) => was.Length == 0 ? now : $"{was} … {now}";
}
