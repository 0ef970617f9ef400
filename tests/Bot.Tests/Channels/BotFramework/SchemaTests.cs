using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using RectifyBot.Bot.Channels.BotFramework;

namespace RectifyBot.Bot.Tests.Channels.BotFramework;

public sealed class SchemaTests
{
    [Fact]
    public void What_we_do_not_know_survives_reading_and_writing()
    {
        const string sent = """
            {"type":"message","id":"1","timestamp":"2026-11-23T08:00:00.123+00:00","from":{"id":"u","tenantX":"t"},"conversation":{"id":"c","isGroup":true,"odd":[1]},
             "attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard","n":1.50}}],
             "entities":[{"type":"mention","mentioned":{"id":"b"},"text":"<at>x</at>"}],"channelData":{"tenant":{"id":"z"}},"value":null,"newer":{"a":[true,null]}}
            """;
        var read = JsonSerializer.Deserialize(sent, ProtocolJson.Wire.Activity)!;
        var written = JsonNode.Parse(JsonSerializer.Serialize(read, ProtocolJson.Wire.Activity))!.AsObject();
        var expected = JsonNode.Parse(sent)!.AsObject();
        expected.Remove("value");
        Assert.True(JsonNode.DeepEquals(expected, written), written.ToJsonString());
    }

    [Fact]
    public void Any_text_comes_back_as_it_went() => Gen.String[Gen.Char.Where(c => !char.IsSurrogate(c)), 0, 200].Sample(text =>
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(MessageFactory.Text(text), ProtocolJson.Wire.Activity);
        return JsonSerializer.Deserialize(json, ProtocolJson.Wire.Activity)!.Text == text;
    });

    [Fact]
    public void Chinese_travels_unescaped() =>
        Assert.Equal("""{"type":"message","text":"整改<b>"}""", JsonSerializer.Serialize(MessageFactory.Text("整改<b>"), ProtocolJson.Wire.Activity));

    [Fact]
    public void A_reply_goes_back_to_who_wrote()
    {
        var activity = new Activity
        {
            Type = "message", Id = "m", ChannelId = "msteams", ServiceUrl = "http://localhost/", Locale = "zh-CN",
            From = new ChannelAccount { Id = "u" }, Recipient = new ChannelAccount { Id = "b" }, Conversation = new ConversationAccount { Id = "c" },
        };
        var reply = activity.CreateReply("好");
        Assert.Equal(("b", "u", "c", "m", "zh-CN"), (reply.From!.Id, reply.Recipient!.Id, reply.Conversation!.Id, reply.ReplyToId, reply.Locale));
    }
}
