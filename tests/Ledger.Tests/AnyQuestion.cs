using CsCheck;
using RectifyBot.Ledger.Questions;
using RectifyBot.Ledger.Storage;

namespace RectifyBot.Ledger.Tests;

/// <summary>Any ledger, as its rows, and any question to it.</summary>
internal static class AnyQuestion
{
    private static readonly string?[] Offices = ["水保科", "办公室", "第10科", "第2科", "O'Brien\"; --", null];

    public static DateOnly Day { get; } = new(2026, 12, 20);

    private static Gen<DateOnly> Days => Gen.OneOf(Gen.Int[-4, 4], Gen.Int[-900, 900]).Select(Day.AddDays);

    private static Gen<string?> Deadlines => Gen.Frequency(
        (6, Days.Select(d => (string?)Deadline.On(d).ToString())), (1, Gen.Const((string?)"long_term")), (1, Gen.Const((string?)"at_once")), (1, Days.Select(d => (string?)Deadline.AtOnceBy(d).ToString())), (1, Gen.Const((string?)null)));

    public static Gen<List<MeasureRow>> Ledgers => Gen.Select(Numbers, States, Figures, (number, state, figures) => new MeasureRow
    {
        Rectification = "r1",
        Problem = number.Problem,
        Number = number.Measure,
        Text = $"第{number.Problem}题",
        Office = state.Office,
        Assisting = state.Blocked ? "甲科\n乙科" : null,
        Deadline = state.Deadline,
        Due = Deadline.TryParse(state.Deadline, out var until) ? until.Day : null,
        Progress = state.Progress,
        Standing = state.Standing,
        LongTerm = state.LongTerm,
        Blocked = state.Blocked,
        Official = figures.Money is null ? null : "张三",
        Leader = figures.Rules is null ? null : "李四",
        LastReport = figures.Rules is { } days ? new DateTime(2026, 3, 1, 8, 0, days, 120, DateTimeKind.Utc) : null,
        Disclosure = figures.Disclosure,
        Planned = figures.Planned,
        RulesTold = figures.Rules,
        RecoveredTold = figures.Money,
        RecoveredReported = figures.Money + 1,
        HeldToAccountReported = figures.Rules,
        ReportedIsTotal = figures.Planned,
    }).List[0, 40];

    private static Gen<(int Problem, int Measure)> Numbers => Gen.Select(Gen.Int[1, 12], Gen.Int[1, 6]);

    private static Gen<(string? Office, string? Deadline, Progress Progress, Standing Standing, bool LongTerm, bool Blocked)> States => Gen.Select(
        Gen.OneOf(Offices), Deadlines, Gen.Enum<Progress>(), Gen.Enum<Standing>(), Gen.Int[0, 5].Select(n => n == 0), Gen.Bool);

    private static Gen<(int? Rules, decimal? Money, Disclosure Disclosure, bool Planned)> Figures =>
        Gen.Select(Gen.Int[0, 9].Nullable(), Gen.OneOf(0.5m, 12000m, 0.01m).Nullable(), Gen.Enum<Disclosure>(), Gen.Bool);

    public static Gen<(MeasureQuery Query, int Page, int Size)> Questions => Gen.Select(
        Gen.Select(Gen.Enum<MeasureKind>(), Days, Gen.Int[0, 30], Seldom(Gen.OneOf(Offices)), Seldom(Gen.Int[1, 13].Array[1, 2]), Seldom(Gen.Int[1, 6].Nullable()),
            (kind, today, window, office, problems, measure) =>
                new MeasureQuery(kind, today) { Last = today.AddDays(window), Office = office, Problems = [.. problems?.Distinct() ?? []], Measure = measure }),
        Gen.Int[0, 6], Gen.OneOf(1, 3, 10), (query, page, size) => (query, page, size));

    // A condition on everything would leave nothing to find.
    private static Gen<T?> Seldom<T>(Gen<T> gen) => Gen.Frequency((2, Gen.Const(default(T))), (1, gen.Select(value => (T?)value)));
}
