using System.Text.Json.Nodes;
using RectifyBot.Bot.Conversation.Orders;
using RectifyBot.Bot.Tests.Scenarios;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Tests.Orders;

/// <summary>A button comes back from outside: whatever it says is decided again.</summary>
public sealed class UntrustedCardTests : IAsyncLifetime
{
    private ChatApp app = null!;

    public async Task InitializeAsync()
    {
        app = await ChatApp.StartAsync(new DateOnly(2026, 3, 16));
        await app.SayAsync("c", "我是整改办");
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task Another_than_the_author_presses_in_vain()
    {
        var button = await ButtonAsync("把9-2交给财务审计科");
        await app.SayAsync("d", "我是整改办");
        Assert.Contains("自己确认", (await app.PressAsync("d", button))[0].Shown, StringComparison.Ordinal);
        await ExpectAsync(2);
    }

    [Fact]
    public async Task What_the_card_showed_must_still_stand()
    {
        var first = await ButtonAsync("把9-2交给财务审计科");
        var second = await ButtonAsync("把9-2交给人事科");
        await app.PressAsync("c", first);
        Assert.Contains("台账在这期间有了变化，9.2", (await app.PressAsync("c", second))[0].Shown, StringComparison.Ordinal);
        await ExpectAsync(3);
    }

    [Fact]
    public async Task A_mark_that_was_changed_since_is_not_overwritten()
    {
        await app.SayAsync("c", "12-2标为涉密");
        var tell = await ButtonAsync("12-2可以公开");
        await app.PressAsync("c", await ButtonAsync("12-2不公开"));
        Assert.Contains("台账在这期间有了变化，12.2", (await app.PressAsync("c", tell))[0].Shown, StringComparison.Ordinal);
        await ExpectAsync(4);
    }

    [Fact]
    public async Task What_the_card_did_not_show_may_change()
    {
        var button = await ButtonAsync("把9-2交给财务审计科");
        await app.SayAsync("c", "14-1标为涉密");
        Assert.Contains("已分工", (await app.PressAsync("c", button))[0].Shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("7")]
    [InlineData("{}")]
    [InlineData("""{"do":"nothing"}""")]
    [InlineData("""{"do":"assign"}""")]
    [InlineData("""{"do":"assign","Parts":null}""")]
    [InlineData("""{"do":"assign","Parts":[]}""")]
    [InlineData("""{"do":"assign","Parts":[null]}""")]
    [InlineData("""{"do":"assign","Parts":[{"Measures":["9.2"],"Office":" ","Assisting":[],"Deadline":null}]}""")]
    [InlineData("""{"do":"assign","Parts":[{"Measures":["9.2"],"Office":"甲\n乙","Assisting":[],"Deadline":null}]}""")]
    [InlineData("""{"do":"assign","Parts":[{"Measures":["9.2"],"Office":"财务审计科","Assisting":[null],"Deadline":null}]}""")]
    [InlineData("""{"do":"assign","Parts":[{"Measures":["0.2"],"Office":"财务审计科","Assisting":[],"Deadline":null}]}""")]
    [InlineData("""{"do":"assign","Parts":[{"Measures":["9.2"],"Office":"财务审计科","Assisting":[],"Deadline":"soon"}]}""")]
    [InlineData("""{"do":"split","Measure":"8.1","Texts":["甲",null]}""")]
    [InlineData("""{"do":"split","Measure":"8.1","Texts":[]}""")]
    [InlineData("""{"do":"merge","Measures":[],"Text":null}""")]
    [InlineData("""{"do":"disclose","Measures":["8.1"],"Disclosure":7}""")]
    [InlineData("""{"do":"delegate","Person":null,"Name":"a","Office":"人事科","Allowed":true}""")]
    [InlineData("""{"do":"delegate","Person":"p","Name":"","Office":"人事科","Allowed":true}""")]
    [InlineData("""{"do":"countersign","Measures":[],"Agrees":true}""")]
    [InlineData("""{"do":"remark","Measures":[],"Text":"甲","Leader":null}""")]
    [InlineData("""{"do":"remove","Sequence":1,"Grounds":"  "}""")]
    [InlineData("""{"do":"remove","Sequence":-1,"Grounds":"甲"}""")]
    public async Task What_is_no_order_is_refused_in_words(string order)
    {
        var data = WantedJson.Write(new Removing(1, "-"), (await app.LedgersAsync())[0], "c", Language.Chinese);
        data["order"] = JsonNode.Parse(order);
        var shown = (await app.PressAsync("c", data))[0].Shown;
        Assert.DoesNotContain("✓", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("出错", shown, StringComparison.Ordinal);
        await ExpectAsync(2);
    }

    private async Task<JsonObject> ButtonAsync(string text) => (await app.SayAsync("c", text))[0].Button("确认登记")!;

    private async Task ExpectAsync(int version) => Assert.Equal(version, (await app.LedgersAsync())[0].Version);
}
