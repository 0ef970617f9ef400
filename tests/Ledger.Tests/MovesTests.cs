namespace RectifyBot.Ledger.Tests;

public class MovesTests
{
    /// <summary>The whole table, pair by pair: rows are standings found, columns are moves; a dash is a refusal.</summary>
    private const string Table = """
                          Report    RequestCloseOut    Review    Approve  Return  Reopen    Withdraw  Redo      LookBack  AddEvidence        AskExtension  DecideExtension    Change
        None              None      CloseOutRequested  -         -        -       -         -         -         -         None               None          None               None
        CloseOutRequested None      -                  Reviewed  -        None    -         None      -         -         CloseOutRequested  -             CloseOutRequested  CloseOutRequested
        Reviewed          None      -                  -         Closed   None    -         -         Reopened  -         CloseOutRequested  -             Reviewed           CloseOutRequested
        Closed            -         -                  -         -        -       Reopened  -         Reopened  Closed    -                  -             -                  Reopened
        Reopened          Reopened  CloseOutRequested  -         -        -       -         -         -         -         Reopened           Reopened      Reopened           Reopened
        """;

    public static TheoryData<Standing, Move, string> Pairs()
    {
        var lines = Table.Split('\n').Select(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToArray();
        var pairs = new TheoryData<Standing, Move, string>();
        foreach (var row in lines[1..])
        {
            for (var i = 0; i < lines[0].Length; i++)
            {
                pairs.Add(Enum.Parse<Standing>(row[0]), Enum.Parse<Move>(lines[0][i]), row[i + 1]);
            }
        }

        return pairs;
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Every_pair_of_standing_and_move_leads_where_the_table_says(Standing found, Move move, string expected)
    {
        var moved = Moves.From(found, move);

        if (expected == "-")
        {
            Assert.Equal(new Refusal(RefusalCode.MoveNotAllowed, found.ToString()), moved.Refusal);
        }
        else
        {
            Assert.Equal(Enum.Parse<Standing>(expected), moved.Value);
        }
    }

    [Fact]
    public void The_table_above_has_every_standing_and_every_move() =>
        Assert.Equal(Enum.GetValues<Standing>().Length * Enum.GetValues<Move>().Length, Pairs().Count);

    [Theory]
    [InlineData(Role.Official, "Report RequestCloseOut Withdraw AddEvidence AskExtension")]
    [InlineData(Role.Coordinator, "Report RequestCloseOut Review Return Reopen Withdraw Redo LookBack AddEvidence AskExtension DecideExtension")]
    [InlineData(Role.Leader, "Approve Return Reopen Redo DecideExtension")]
    [InlineData(Role.Inspector, "")]
    public void Each_role_may_make_its_own_moves_and_no_other(Role role, string allowed) =>
        Assert.Equal(allowed, string.Join(' ', Enum.GetValues<Move>().Where(m => Moves.Allows(role, m))));
}
