using System.Text.Json;
using System.Text.RegularExpressions;
using RectifyBot.Bot.Samples;
using RectifyBot.Tests;

namespace RectifyBot.Bot.Tests.Commands;

/// <summary>directory import, list, invite, handover: the program itself.</summary>
public sealed class DirectoryCommandTests : IDisposable
{
    private readonly BotProgram program = new();

    public void Dispose() => program.Dispose();

    [Fact]
    public async Task The_sample_directory_fits_the_sample_ledger()
    {
        await ImportSampleAsync();
        var list = Repository.Path("samples", "directory.csv");

        var first = (await program.RunAsync("directory", "import", list, "--json", "--days", "7")).Object;
        Assert.Equal((12, 0, 0, 12), Counts(first));
        var invitation = first.GetProperty("invitations")[0];
        Assert.Equal(("方知白", "办公室", "official"), (Text(invitation, "name"), Text(invitation, "office"), Text(invitation, "role")));
        Assert.Matches(new Regex("^[2-9A-HJKMNP-Z]{5}-[2-9A-HJKMNP-Z]{5}$", RegexOptions.NonBacktracking), Text(invitation, "code"));
        Assert.Matches(new Regex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$", RegexOptions.NonBacktracking), Text(invitation, "expires"));
        Assert.Equal((0, 0, 12, 0), Counts((await program.RunAsync("directory", "import", list, "--json")).Object));

        var rows = (await program.RunAsync("directory", "list", "--json", "--organisation", "中共云栖县水务局党组")).Rows;
        Assert.Equal(11, rows.Count);
        var offices = (await program.RunAsync("ledger", "--json")).Rows.Select(r => Text(r, "office")).ToHashSet();
        Assert.All(rows.Where(r => Text(r, "role") == "official"), r => Assert.Contains(Text(r, "office"), offices));
        Assert.All(rows, r => Assert.False(r.GetProperty("bound").GetBoolean()));
    }

    [Fact]
    public async Task One_is_invited_again_and_one_hands_over()
    {
        await ImportSampleAsync();
        await program.RunAsync("directory", "import", Repository.Path("samples", "directory.csv"));

        var (one, two) = ((await program.RunAsync("directory", "invite", "温以宁", "--json")).Object, (await program.RunAsync("directory", "invite", "温以宁", "--office", "人事科", "--json")).Object);
        Assert.NotEqual(Text(one, "code"), Text(two, "code"));
        Assert.Equal((1, "official_not_found"), Refused(await program.RunAsync("directory", "invite", "温以宁", "--office", "办公室", "--json")));

        var handed = (await program.RunAsync("directory", "handover", "顾长川", "陆听泉", "--json")).Object;
        Assert.Equal(("顾长川", "陆听泉", 5), (Text(handed, "from"), Text(handed, "to"), handed.GetProperty("measures").GetInt32()));
        Assert.Equal((1, "official_not_found"), Refused(await program.RunAsync("directory", "handover", "顾长川", "陆听泉", "--json")));
        Assert.Contains("顾长川（分管领导） 已离开", (await program.RunAsync("directory", "list")).Output.Replace("(leader) has left", "（分管领导） 已离开", StringComparison.Ordinal).Replace(" （", "（", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.True((await program.RunAsync("verify", "--json")).Object.GetProperty("ok").GetBoolean());
    }

    [Fact]
    public async Task What_cannot_be_used_is_refused_and_wrong_usage_is_told()
    {
        Assert.Equal((1, "file_unreadable"), Refused(await program.RunAsync("directory", "import", "no-such-file.csv", "--json")));
        Assert.Equal((1, "directory_invalid"), Refused(await program.RunAsync("directory", "import", program.File("d.csv", "name,role\n李四,整改办\n"), "--json")));
        Assert.Empty((await program.RunAsync("directory", "list", "--json")).Rows);
        Assert.Equal(2, (await program.RunAsync("directory", "invite", "李四", "--days", "0")).Exit);
        Assert.Equal((1, "official_not_found"), Refused(await program.RunAsync("directory", "invite", "李四", "--json")));

        // Before there is a ledger the organisation must be said.
        var told = await program.RunAsync("directory", "import", program.File("e.csv", "name,role\n李四,整改办\n"), "--organisation", "某县图书馆");
        Assert.Equal(0, told.Exit);
        Assert.Contains("李四", told.Output, StringComparison.Ordinal);
    }

    private async Task ImportSampleAsync()
    {
        var day = new DateOnly(2026, 3, 16);
        var (notice, list) = (
            program.File("notice.txt", Placeholders.Fill(File.ReadAllText(Repository.Path("samples", "notice.txt")), day)),
            program.File("list.csv", Placeholders.Fill(File.ReadAllText(Repository.Path("samples", "assignments.csv")), day)));
        Assert.Equal(0, (await program.RunAsync("import", notice, "--assignments", list)).Exit);
    }

    private static (int, int, int, int) Counts(JsonElement done) =>
        (done.GetProperty("added").GetInt32(), done.GetProperty("changed").GetInt32(), done.GetProperty("unchanged").GetInt32(), done.GetProperty("invitations").GetArrayLength());

    private static (int, string?) Refused(Ran ran) => (ran.Exit, ran.Refusal);

    private static string Text(JsonElement row, string name) => row.GetProperty(name).GetString()!;
}
