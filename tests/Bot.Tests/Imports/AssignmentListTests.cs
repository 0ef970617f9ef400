using RectifyBot.Bot.Imports;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Tests.Imports;

public class AssignmentListTests
{
    private const string Header = "problem,measure,office,deadline\n";

    [Fact]
    public void A_row_gives_office_and_deadline()
    {
        var rows = AssignmentList.Read(Header + "1,2,水保科,2026-04-30\n1,3,水保科,long_term\n2,1,办公室,at_once\n2,2,办公室,\n").Value.Rows;

        Assert.Equal(["2026-04-30", "long_term", "at_once", null], rows.Select(r => r.Deadline?.ToString()));
        Assert.Equal(["1.2", "1.3", "2.1", "2.2"], rows.Select(r => r.Measure.ToString()));
    }

    [Fact]
    public void Further_columns_are_read_in_any_order_and_commas_in_quotes_belong_to_the_cell()
    {
        var row = AssignmentList.Read("office,problem,measure,assisting,official,leader,deadline\n\"综合科,机要\",1,1,人事科、财务科,李明,王局,2026-05-01\n").Value.Rows.Single();

        Assert.Equal(("综合科,机要", "李明", "王局"), (row.Office, row.Official, row.Leader));
        Assert.Equal(["人事科", "财务科"], row.Assisting.AsEnumerable());
    }

    [Theory]
    [InlineData("x,2,水保科,2026-04-30\n", "number", "2")]
    [InlineData("1,0,水保科,2026-04-30\n", "number", "2")]
    [InlineData("1,1,水保科,\n1,-1,水保科,\n", "number", "3")]
    [InlineData("1,1,,2026-04-30\n", "office", "2")]
    [InlineData("1,1,水保科,下月底\n", "deadline", "2")]
    [InlineData("1,1,水保科,2026-02-30\n", "deadline", "2")]
    [InlineData("1,1,水保科,\n1,1,办公室,\n", "twice", "1.1")]
    [InlineData("", "empty", "1")]
    public void A_row_that_cannot_be_used_refuses_the_list_and_is_named(string rows, string why, string where) =>
        Assert.Equal(new Refusal(RefusalCode.AssignmentInvalid, why, where), AssignmentList.Read(Header + rows).Refusal);

    [Theory]
    [InlineData("a,b\n1,2\n", "problem")]
    [InlineData("problem,measure,deadline\n1,1,long_term\n", "office")]
    [InlineData("problem,measure,office,office\n1,1,甲,乙\n", "office")]
    public void A_list_that_lacks_or_doubles_a_column_is_refused_by_the_columns_name(string csv, string column) =>
        Assert.Equal(new Refusal(RefusalCode.AssignmentInvalid, "column", column), AssignmentList.Read(csv).Refusal);

    [Theory]
    [InlineData("1,2,\"水保科,2026-04-30\n", "cells", "2")]
    [InlineData("1,2,水保科,2026-04-30,x,y\n", "cells", "2")]
    [InlineData("1,1,水保科,\n\n\n1,2,水保科,soon\n", "deadline", "5")]
    [InlineData("1,1,\"水保\n科\",\n1,2,水保科,soon\n", "deadline", "4")]
    public void Lines_are_counted_as_an_editor_counts_them(string rows, string why, string where) =>
        Assert.Equal(new Refusal(RefusalCode.AssignmentInvalid, why, where), AssignmentList.Read(Header + rows).Refusal);

    [Theory]
    [InlineData("是", Disclosure.Secret)]
    [InlineData("secret", Disclosure.Secret)]
    [InlineData("不公开", Disclosure.Undisclosed)]
    [InlineData("否", Disclosure.Public)]
    [InlineData("", Disclosure.Public)]
    public void How_far_a_measure_may_be_told_stands_in_a_column_of_its_own(string cell, Disclosure expected) =>
        Assert.Equal(expected, AssignmentList.Read($"problem,measure,office,secret\n1,1,水保科,{cell}\n").Value.Rows.Single().Disclosure);

    [Fact]
    public void A_word_that_says_neither_is_refused_rather_than_published() =>
        Assert.Equal(new Refusal(RefusalCode.AssignmentInvalid, "secret", "2"), AssignmentList.Read("problem,measure,office,secret\n1,1,水保科,maybe\n").Refusal);

    [Theory]
    [InlineData("1,1,清理单据,水保科\n1,2,补办手续,水保科", null, null)]
    [InlineData("1,2,补办手续,水保科\n1,3,建立台账,水保科", null, null)]
    [InlineData("1,1,别的话,水保科", "text", "1.1")]
    [InlineData("1,3,补办手续,水保科", "gap", "1.3")]
    public void A_list_may_bring_the_measures_themselves(string rows, string? why, string? where)
    {
        var ledger = new Rectification { Id = "r", Version = 1, Heading = new("某局", null, null, null, null), Problems = [new(1, null, null, "报销")], Measures = [new Measure { Number = new(1, 1), Text = "清理单据", Planned = true }] };

        var plans = MeasurePlans.Of(ledger, AssignmentList.Read("问题,措施,整改措施,责任科室\n" + rows).Value);

        Assert.Equal((why, where), (plans.Refusal?.State, plans.Refusal?.About));
        Assert.Equal(why is null ? "补办手续" : null, plans.Refusal is null ? plans.Value.Single().Measures[0].Text : null);
    }

    [Fact]
    public void The_usual_Chinese_column_names_are_known() =>
        Assert.Equal("李明", AssignmentList.Read("问题,措施,责任科室,整改时限,责任人\n1,1,水保科,long_term,李明\n").Value.Rows.Single().Official);

    [Fact]
    public void A_row_may_end_early() => Assert.Null(AssignmentList.Read(Header + "1,1,水保科\n").Value.Rows.Single().Deadline);

    [Fact]
    public void A_column_that_the_list_lacks_leaves_what_stands_and_a_blank_cell_clears_it()
    {
        var held = new Measure { Number = new(1, 1), Text = "清理单据", Office = "水保科", Official = "李明", Leader = "王局", Deadline = Deadline.LongTerm };
        var ledger = new Rectification { Id = "r", Version = 1, Heading = new("某局", null, null, null, null), Problems = [new(1, null, null, "报销")], Measures = [held] };

        var over = AssignmentList.Read("problem,measure,office,leader\n1,1,办公室,\n").Value.Over(ledger).Single();

        Assert.Equal(("办公室", "李明", null, Deadline.LongTerm), (over.Office, over.Official, over.Leader, over.Deadline));
    }
}
