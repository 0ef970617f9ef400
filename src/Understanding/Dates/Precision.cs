namespace RectifyBot.Understanding.Dates;

/// <summary>How finely a date was said.</summary>
public enum Precision
{
    /// <summary>One day.</summary>
    Day,

    /// <summary>From one day to another, both named.</summary>
    Days,

    /// <summary>A week, Monday to Sunday, or its weekend.</summary>
    Week,

    /// <summary>上旬, 中旬, 下旬, 月初, 月中, 月底.</summary>
    MonthPart,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A quarter, or several (前三季度).</summary>
    Quarter,

    /// <summary>上半年 or 下半年.</summary>
    HalfYear,

    /// <summary>The holiday itself.</summary>
    Holiday,

    /// <summary>A whole year.</summary>
    Year,
}

/// <summary>What the verb beside a date says of it.</summary>
public enum Tense
{
    /// <summary>The words do not tell.</summary>
    Unknown,

    /// <summary>Something was done then.</summary>
    Past,

    /// <summary>Something is due or planned then.</summary>
    Future,
}

/// <summary>Why a date was resolved to this period and to no other.</summary>
public enum Why
{
    /// <summary>It was written out with its year.</summary>
    Written,

    /// <summary>It counts from the day of the message (昨天, 下周三, 三天后).</summary>
    Counted,

    /// <summary>The verb is in the past: the latest that is not after the day of the message.</summary>
    PastVerb,

    /// <summary>The verb, or 前 and by, point ahead: the earliest that is not over.</summary>
    FutureVerb,

    /// <summary>Nothing tells: the nearest.</summary>
    Nearest,
}

/// <summary>What the words around a date make of it.</summary>
[Flags]
public enum DateUse
{
    /// <summary>Nothing in particular.</summary>
    None = 0,

    /// <summary>X前, by X, until X: the last day.</summary>
    Deadline = 1,

    /// <summary>X后, after X: some time later, no day.</summary>
    After = 2,

    /// <summary>截至X, as of X, X以来, since X: not when something happened.</summary>
    AsOf = 4,
}
