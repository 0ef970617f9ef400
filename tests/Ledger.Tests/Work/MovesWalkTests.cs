using System.Runtime.CompilerServices;

namespace RectifyBot.Ledger.Tests;

/// <summary>Who may do what, as a page to read: Moves.txt beside this file. MOVES_TXT=write writes it anew.</summary>
public class MovesWalkTests
{
    [Fact]
    public void Everybodys_moves_are_those_of_the_page()
    {
        var path = Path.Combine(Here(), "Moves.txt");
        var text = MovesWalk.Text();
        if (Environment.GetEnvironmentVariable("MOVES_TXT") == "write")
        {
            File.WriteAllText(path, text);
        }

        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), text);
    }

    [Fact]
    public void A_refused_move_leaves_the_standing_and_an_allowed_one_goes_where_the_table_says() => Assert.All(MovesWalk.All(), step =>
        Assert.Equal(step.Refusal is null ? Moves.From(step.From, step.Move).Value : step.From, step.To));

    [Fact]
    public void Whoever_the_table_forbids_is_told_the_standing_and_who_moved_it_last() => Assert.All(
        MovesWalk.All().Where(s => s.Refusal?.Code == RefusalCode.MoveNotAllowed),
        step => Assert.Equal((step.From.ToString(), "1.1", Last(step.From)), (step.Refusal!.State, step.Refusal.About, step.Refusal.Who)));

    private static string? Last(Standing standing) => standing switch
    {
        Standing.None => null,
        Standing.CloseOutRequested => People.Owner.Name,
        Standing.Closed => People.Leader.Name,
        _ => People.Coordinator.Name,
    };

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
