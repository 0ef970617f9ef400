using RectifyBot.Bot.Files;
using RectifyBot.Bot.Files.Excel;
using RectifyBot.Bot.People.Imports;
using RectifyBot.Bot.Tests.Files.Excel;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Tests.People;

public class DirectoryListTests
{
    [Theory]
    [InlineData("单位,姓名,科室,角色,账号,邀请码,轮次\n某局,李　四,研究室,责任人,lisi,否,\n某局,王芳,,整改办,,新,第七轮、第八轮\n")]
    [InlineData("organisation,name,office,role,user id,code,rounds\n某局,李 四,研究室,official,lisi,no,\n某局,王芳,,coordinator,,new,第七轮;第八轮\n")]
    [InlineData("role,code,name,OFFICE,rounds,UserId,Organization\nOfficial,none,李四,研究室,,lisi,某局\n 整改办 ,,王芳,,第七轮|第八轮,,某局\n")]
    public void Columns_are_known_by_their_names_in_both_languages(string csv)
    {
        var rows = Read(csv).Value;

        Assert.Equal([("某局", "李四", "研究室", Role.Official, "lisi", false), ("某局", "王芳", null, Role.Coordinator, null, true)], rows.Select(r => (r.Organisation, r.Name, r.Office, r.Role, r.UserId, r.WantsCode)));
        Assert.Equal(["第七轮", "第八轮"], rows[1].Rounds.AsEnumerable());
    }

    [Fact]
    public void An_Excel_file_is_read_by_its_content()
    {
        var sheet = Book.Sheet("人员", ["姓名", "科室", "角色"], Book.Row(Cell.Text("李四"), Cell.Text("研究室"), Cell.Text("责任人"))) with { Title = "整改人员名单" };

        var rows = TableFile.Read(ExcelWriter.Write(Book.Of(sheet)), "list.csv").Value;

        Assert.Equal("李四", DirectoryList.Read(rows).Value.Single().Name);
    }

    [Theory]
    [InlineData("", "empty", "1")]
    [InlineData(",研究室,责任人,,,\n", "name", "2")]
    [InlineData("李四,研究室,,,,\n", "role", "2")]
    [InlineData("李四,研究室,打字员,,,\n", "role", "2")]
    [InlineData("王芳,,整改办,,,\n李四,,责任人,,,\n", "office", "3")]
    [InlineData("李四,研究室,责任人,li si,,\n", "user", "2")]
    [InlineData("李四,研究室,责任人,,ABCDE-FGHJ2,\n", "code", "2")]
    [InlineData("李四,研究室,责任人,u1,,\n王五,研究室,责任人,u1,,\n", "user_twice", "3")]
    [InlineData("李四,研究室,责任人,,,\n李四,研究室,责任人,,,\n", "namesake", "3")]
    [InlineData("李四,研究室,责任人,u1,,\n李四,研究室,责任人,,,\n", "namesake", "3")]
    [InlineData("李四,研究室,责任人,,,,too many\n", "cells", "2")]
    [InlineData("\"李四,研究室,责任人,,,\n", "cells", "2")]
    [InlineData("李四,研究室,责任人,,,\n\n\n王五,研究室,秘书,,,\n", "role", "5")]
    public void A_row_that_cannot_be_used_refuses_the_list_and_is_named(string rows, string why, string where) =>
        Assert.Equal(new Refusal(RefusalCode.DirectoryInvalid, why, where), Read("name,office,role,user id,code,rounds\n" + rows).Refusal);

    [Theory]
    [InlineData("name,office\n李四,研究室\n", "role")]
    [InlineData("office,role\n研究室,责任人\n", "name")]
    [InlineData("name,role,姓名\n李四,整改办,李四\n", "name")]
    public void A_list_that_lacks_or_doubles_a_column_is_refused_by_the_columns_name(string csv, string column) =>
        Assert.Equal(new Refusal(RefusalCode.DirectoryInvalid, "column", column), Read(csv).Refusal);

    [Theory]
    [InlineData("official", true)]
    [InlineData("coordinator", true)]
    [InlineData("inspector", false)]
    public void Only_inspectors_are_of_every_organisation(string role, bool refused) =>
        Assert.Equal(refused ? "everywhere" : null, Read($"organisation,name,office,role\n*,李四,研究室,{role}\n").Refusal?.State);

    [Fact]
    public void Two_of_one_name_in_one_office_are_told_apart_by_their_user_ids() =>
        Assert.Equal(2, Read("name,office,role,user id\n李四,研究室,责任人,u1\n李四,研究室,责任人,u2\n").Value.Length);

    private static Outcome<System.Collections.Immutable.ImmutableArray<DirectoryEntry>> Read(string csv) => DirectoryList.Read([.. Csv.Read(csv)]);
}
