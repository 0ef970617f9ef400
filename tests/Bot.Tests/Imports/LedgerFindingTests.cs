using RectifyBot.Bot.Imports;
using RectifyBot.Ledger.Storage;
using RectifyBot.Understanding.Notices;

namespace RectifyBot.Bot.Tests.Imports;

/// <summary>Which ledger a notice speaks of, when it names body and round more or less fully.</summary>
public class LedgerFindingTests
{
    private static readonly DateOnly Day = new(2025, 11, 20);

    private static readonly RectificationRow[] Held =
    [
        Row("a", "中共某县水务局党组", "十三届县委第七轮巡察", Day),
        Row("b", "中共某县水务局党组", "十三届县委第八轮巡察", Day.AddDays(90)),
        Row("c", "甲镇党委", "十三届县委第七轮巡察", Day),
        Row("d", "甲镇", null, null),
    ];

    [Theory]
    [InlineData("中共某县水务局党组", "十三届县委第七轮巡察", true, "a")]
    [InlineData("县水务局党组", "第七轮巡察", true, "a")] // less fully named, the same day
    [InlineData("县水务局党组", "第七轮巡察", false, "")] // every county has one: without the day nobody knows
    [InlineData("中共某县水务局党组", "第九轮巡察", true, "")] // a new round
    [InlineData("中共某县水务局党组", null, true, "ab")] // a person must say which
    [InlineData("乙镇党委", "十三届县委第七轮巡察", true, "")] // alike is not the same
    [InlineData("甲镇", "第七轮巡察", false, "d")]
    [InlineData("丙局", null, false, "")]
    public void The_same_body_and_round_are_known_by_name_or_by_the_day_of_the_feedback(string organisation, string? round, bool sameDay, string expected) =>
        Assert.Equal(expected, string.Concat(LedgerFinding.Candidates(Held, new Notice { Organisation = organisation, Round = round, Feedback = sameDay ? Day : null }).Select(r => r.Id)));

    private static RectificationRow Row(string id, string organisation, string? round, DateOnly? feedback) =>
        new() { Id = id, Organisation = organisation, Round = round, Feedback = feedback, Version = 1, Head = string.Empty };
}
