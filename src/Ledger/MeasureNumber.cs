using System.Globalization;

namespace RectifyBot.Ledger;

/// <summary>Where a measure stands in its notice: the problem's number and the measure's within it, both from 1. Written 9.1.</summary>
public readonly record struct MeasureNumber : IComparable<MeasureNumber>
{
    /// <param name="problem">The problem's number, from 1.</param>
    /// <param name="measure">The measure's number within the problem, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is below 1.</exception>
    public MeasureNumber(int problem, int measure)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(problem, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(measure, 1);
        Problem = problem;
        Measure = measure;
    }

    /// <summary>The problem's number.</summary>
    public int Problem { get; }

    /// <summary>The measure's number within the problem.</summary>
    public int Measure { get; }

    /// <summary>Orders by problem, then by measure.</summary>
    public int CompareTo(MeasureNumber other) =>
        Problem != other.Problem ? Problem.CompareTo(other.Problem) : Measure.CompareTo(other.Measure);

    /// <summary>The usual short form, 9.1, the same in every culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Problem}.{Measure}");

    /// <summary>Whether <paramref name="left"/> comes first.</summary>
    public static bool operator <(MeasureNumber left, MeasureNumber right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> comes first or is the same.</summary>
    public static bool operator <=(MeasureNumber left, MeasureNumber right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="right"/> comes first.</summary>
    public static bool operator >(MeasureNumber left, MeasureNumber right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="right"/> comes first or is the same.</summary>
    public static bool operator >=(MeasureNumber left, MeasureNumber right) => left.CompareTo(right) >= 0;
}
