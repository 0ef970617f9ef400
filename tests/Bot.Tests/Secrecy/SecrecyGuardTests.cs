using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Bot.Channels.Ports;
using RectifyBot.Bot.Hosting;
using RectifyBot.Bot.Secrecy;
using RectifyBot.Bot.Words;
using RectifyBot.Understanding.Secrecy;

namespace RectifyBot.Bot.Tests.Secrecy;

/// <summary>Where in an activity somebody may have written something, and what is left of one that is refused.</summary>
public sealed class SecrecyGuardTests
{
    private static readonly IActivityScreen Guard = new ServiceCollection().AddBotOptions().AddSecrecyGuard().AddSingleton<Microsoft.Extensions.Configuration.IConfiguration>(
        new Microsoft.Extensions.Configuration.ConfigurationBuilder().Build()).BuildServiceProvider().GetRequiredService<IActivityScreen>();

    [Theory]
    [InlineData("""{"text":"秘密★1年"}""")]
    [InlineData("""{"text":"<p>机密</p><p>会议纪要</p>"}""")]
    [InlineData("""{"text":"&nbsp;机密&#9733;1年"}""")]
    [InlineData("""{"text":"@整改助手 机密\n会议纪要"}""")]
    [InlineData("""{"speak":"秘密★1年"}""")]
    [InlineData("""{"summary":"秘密★1年"}""")]
    [InlineData("""{"topicName":"秘密★1年"}""")]
    [InlineData("""{"name":"秘密★1年"}""")]
    [InlineData("""{"suggestedActions":{"actions":[{"title":"秘密★1年"}]}}""")]
    [InlineData("""{"suggestedActions":{"actions":[{"value":{"a":["秘密★1年"]}}]}}""")]
    [InlineData("""{"value":"秘密★1年"}""")]
    [InlineData("""{"value":{"rectify":"confirm","due":"秘密★1年"}}""")]
    [InlineData("""{"value":{"action":{"type":"Action.Execute","data":{"rectify":"confirm","due":"11010519491231002X"}}}}""")]
    [InlineData("""{"value":{"n":6222021234567890128}}""")]
    [InlineData("""{"value":{"秘密★1年":1}}""")]
    [InlineData("""{"channelData":{"raw":{"text":"秘密★1年"}}}""")]
    [InlineData("""{"entities":[{"type":"clientInfo","note":"秘密★1年"}]}""")]
    [InlineData("""{"anything":{"else":"秘密★1年"}}""")]
    [InlineData("""{"attachments":[{"name":"秘密★1年.docx"}]}""")]
    [InlineData("""{"attachments":[{"contentType":"text/html","content":"<div>机密</div><div>纪要</div>"}]}""")]
    [InlineData("""{"attachments":[{"contentType":"x","content":{"title":"秘密★1年"}}]}""")]
    [InlineData("""{"attachments":[{"name":"a.txt","contentUrl":"data:text/plain,%E6%9C%BA%E5%AF%86%0A%E7%BA%AA%E8%A6%81"}]}""")]
    [InlineData("""{"attachments":[{"name":"a.txt","contentUrl":"data:text/plain;base64,5py65a+GCue6quimgQ=="}]}""")]
    [InlineData("""{"attachments":[{"other":"秘密★1年"}]}""")]
    public void Whatever_somebody_may_have_written_is_looked_at(string json)
    {
        var came = Read(json);
        var kept = Guard.Screen(came, []);

        Assert.NotSame(came, kept);
        Assert.NotNull(RefusedMark.Of(kept));
    }

    [Theory]
    [InlineData("""{"text":"9-1 涉密人员培训完成，印发了《国家秘密定密管理制度》"}""")]
    [InlineData("""{"value":{"rectify":"confirm","language":"en","disclosure":"secret","proposal":"6222021234567890128a"}}""")]
    [InlineData("""{"channelData":{"messageId":"6222021234567890128","tenant":{"id":"4111111111111111"},"url":"https://example.org/4111111111111111/a"}}""")]
    [InlineData("""{"from":{"id":"u","name":"机密★"},"conversation":{"id":"c","name":"机密★"}}""")]
    [InlineData("""{"attachments":[{"name":"通报.docx","contentUrl":"https://example.org/4111111111111111"}]}""")]
    [InlineData("""{"attachments":[null],"entities":[null],"suggestedActions":{"actions":[null]}}""")]
    public void What_is_harmless_goes_through_as_it_is(string json)
    {
        var came = Read(json);

        Assert.Same(came, Guard.Screen(came, []));
    }

    [Fact]
    public void Only_who_where_when_and_which_are_left()
    {
        var kept = Guard.Screen(
            Read("""
            {"type":"message","id":"m1","channelId":"msteams","serviceUrl":"https://s/","timestamp":"2026-03-16T01:00:00Z","locale":"zh-CN","deliveryMode":"expectReplies","replyToId":"m0",
             "from":{"id":"u","name":"林"},"recipient":{"id":"b"},"conversation":{"id":"c","isGroup":true,"name":"X项目"},
             "text":"秘密★1年","value":{"a":"b"},"attachments":[{"name":"n"}],"entities":[{"type":"t","x":"y"}],"channelData":{"clientActivityID":"k1","text":"t"},"summary":"s","other":"o"}
            """),
            []);

        Assert.Equal(
            """{"type":"message","id":"m1","timestamp":"2026-03-16T01:00:00+00:00","serviceUrl":"https://s/","channelId":"msteams","from":{"id":"u","name":"林"},"conversation":{"id":"c","isGroup":true},"recipient":{"id":"b"},"locale":"zh-CN","channelData":{"clientActivityID":"k1"},"replyToId":"m0","deliveryMode":"expectReplies","rectifybotRefused":{"kind":"StateSecret","language":"zh-CN"}}""",
            JsonSerializer.Serialize(kept, ProtocolJson.Wire.Activity));
    }

    [Fact]
    public void A_mark_that_somebody_sends_is_taken_off()
    {
        var came = Read("""{"text":"9-1 已完成","rectifybotRefused":{"kind":"StateSecret","language":"en"}}""");

        Assert.Null(RefusedMark.Of(Guard.Screen(came, [])));
        Assert.Equal("9-1 已完成", came.Text);
    }

    [Theory]
    [InlineData("""{"text":"SECRET\nminutes","locale":"zh-CN"}""", Language.English)]
    [InlineData("""{"text":"机密\nminutes","locale":"en-US"}""", Language.Chinese)]
    [InlineData("""{"text":"11010519491231002X","locale":"zh-CN"}""", Language.Chinese)]
    [InlineData("""{"text":"11010519491231002X","locale":"en-GB"}""", Language.English)]
    [InlineData("""{"value":{"rectify":"confirm","language":"en","due":"秘密★1年"},"locale":"zh-CN"}""", Language.English)]
    [InlineData("""{"value":{"action":{"type":"Action.Execute","data":{"rectify":"confirm","language":"en","due":"秘密★1年"}}},"locale":"zh-CN"}""", Language.English)]
    public void The_language_is_decided_before_the_words_go(string json, Language language)
    {
        var kept = Guard.Screen(Read(json), []);
        var again = JsonSerializer.Deserialize(JsonSerializer.Serialize(kept, ProtocolJson.Wire.Activity), ProtocolJson.Wire.Activity)!;

        Assert.Equal(language, RefusedMark.Of(again)?.Language);
    }

    [Fact]
    public void A_file_beside_the_message_is_looked_at_too() => Assert.Equal(
        SecrecyKind.Internal,
        RefusedMark.Of(Guard.Screen(Read("""{"text":"见附件"}"""), [new SentFile("a.txt", "text/plain", "今天"u8.ToArray()), new SentFile("b.txt", "text/plain", "内部资料\n动态"u8.ToArray())]))?.Kind);

    private static Activity Read(string json) => JsonSerializer.Deserialize(json, ProtocolJson.Wire.Activity)!;
}
