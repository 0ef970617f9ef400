using System.IO.Compression;
using System.Text;
using RectifyBot.Bot.Tests.Scenarios;

namespace RectifyBot.Bot.Tests.Orders;

/// <summary>A measure that was marked secret a moment ago is its number and its office wherever others read.</summary>
public sealed class MarkedSecretTests : IAsyncLifetime
{
    private const string Text = "河湖联合执法";

    private static readonly string[] Sayings =
    [
        "第12项到哪一步了", "12-2到哪一步了", "哪些还没销号", "我们科还有哪些没销号？", "哪些快到期", "第12项谁报过什么", "谁报过什么", "整体进度怎么样",
        "联合执法那条完成了", "已经完成了", "12-2 还在推进", "第12项还在推进", "本月无进展",
        "把12-2交给人事科", "把第12项交给人事科", "给12-2批示：抓紧", "给第12项批示：抓紧", "12-2可以公开", "把联合执法那条标为公开",
        "把12-2拆成两条：一是甲；二是乙", "把12-1和12-2合并", "有哪些等我确认的代报", "12-2代报属实", "删除12-2登记的内容", "删除第3号登记的内容，原因：不该写", "催一下12-2",
        "导出台账", "生成通报",
    ];

    private ChatApp app = null!;

    public async Task InitializeAsync()
    {
        app = await ChatApp.StartAsync(new DateOnly(2026, 3, 16));
        await app.SayAsync("w", "我是河湖管理科");
        await app.PressAsync("w", (await app.SayAsync("w", "12-2 又开展河湖联合执法1次"))[0].Button("确认登记")!);
        await app.SayAsync("c", "我是整改办");
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Theory]
    [InlineData("整改办")]
    [InlineData("分管领导")]
    [InlineData("巡察办")]
    [InlineData("河湖管理科")]
    [InlineData("人事科")]
    public async Task In_a_group_nothing_that_anybody_says_brings_its_text(string person)
    {
        await MarkAsync();
        app.InGroup = true;
        await app.SayAsync("g", "我是" + person);
        foreach (var said in Sayings)
        {
            var shown = string.Join('\n', (await app.SayAsync("g", said)).Select(r => r.Activity.GetRawText() + r.Shown));
            Assert.False(shown.Contains(Text, StringComparison.Ordinal), $"{said}: {shown}");
        }
    }

    [Theory]
    [InlineData("导出台账")]
    [InlineData("生成通报")]
    [InlineData("生成本月的月报")]
    public async Task No_paper_holds_its_text(string order)
    {
        Assert.Contains(Text, await PaperAsync(order), StringComparison.Ordinal);
        await MarkAsync();
        Assert.DoesNotContain(Text, await PaperAsync(order), StringComparison.Ordinal);
    }

    private async Task MarkAsync() => Assert.Contains("已标为涉密", (await app.SayAsync("c", "12-2标为涉密"))[0].Shown, StringComparison.Ordinal);

    private async Task<string> PaperAsync(string order)
    {
        var texts = new StringBuilder();
        foreach (var address in (await app.SayAsync("c", order)).SelectMany(r => r.Files.Values))
        {
            var bytes = address.StartsWith("data:", StringComparison.Ordinal) ? Convert.FromBase64String(address.Split(',')[1]) : await app.Http.GetByteArrayAsync(address);
            await using var zip = new ZipArchive(new MemoryStream(bytes));
            foreach (var entry in zip.Entries)
            {
                using var reader = new StreamReader(entry.Open());
                texts.Append(await reader.ReadToEndAsync());
            }
        }

        return texts.ToString();
    }
}
