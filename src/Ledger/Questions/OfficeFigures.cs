namespace RectifyBot.Ledger.Questions;

/// <summary>How far the measures of one office are, or of all.</summary>
/// <param name="Office">Null for those that nobody leads, and for all together.</param>
/// <param name="Completed">As their offices claim.</param>
/// <param name="Done">Completed or closed.</param>
/// <param name="DueSoon">Open, not overdue, and due within the window.</param>
public sealed record OfficeFigures(string? Office, int Measures, int Closed, int Completed, int Done, int Overdue, int DueSoon)
{
    /// <summary>Not closed.</summary>
    public int Open => Measures - Closed;

    /// <summary>Done of all, from 0 to 1; 0 where there are none.</summary>
    public double Rate => Measures == 0 ? 0 : (double)Done / Measures;

    /// <summary>Both together.</summary>
    internal OfficeFigures With(OfficeFigures other) => this with
    {
        Measures = Measures + other.Measures,
        Closed = Closed + other.Closed,
        Completed = Completed + other.Completed,
        Done = Done + other.Done,
        Overdue = Overdue + other.Overdue,
        DueSoon = DueSoon + other.DueSoon,
    };
}
