using System.Text.Json.Nodes;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Messages;

namespace RectifyBot.Understanding.Tests.Messages;

public sealed class MessageJsonTests
{
    private const string Line =
        """{"id":"a","at":"2025-09-17T10:00:00+08:00","from":"防汛办","role":"official","chat":"group","text":"3-1演练昨天搞了，85人参加，已完成"}""";

    [Fact]
    public void Answers_a_line_in_the_form_of_the_guide() => Assert.Equal(
        """{"id":"a","intent":"report","records":[{"problem":3,"measure":1,"status":"completed","occurred":["2025-09-16"],"due":null,"documents":[],"quantities":[{"value":85,"unit":"人"}],"blocked":false,"decision":null}],"query":null}""",
        Answer(Line));

    [Fact]
    public void Writes_queries_with_their_scope() => Assert.Equal(
        """{"kind":"due_soon","scope":"office:供水科","problems":[],"until":null}""",
        JsonNode.Parse(Answer(Line.Replace("3-1演练昨天搞了，85人参加，已完成", "供水科哪些快到期了", StringComparison.Ordinal)))!["query"]!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));

    [Fact]
    public void Days_are_those_of_the_organisations_zone()
    {
        Assert.True(MessageJson.TryParse(Line.Replace("2025-09-17T10:00:00+08:00", "2025-09-16T20:00:00Z", StringComparison.Ordinal), out _, out var utterance, out _));

        Assert.Equal(new DateOnly(2025, 9, 17), utterance!.Today);
        Assert.Equal(("防汛办", Role.Official, true), (utterance.Office, utterance.Role, utterance.InGroup));
    }

    [Theory]
    [InlineData("nonsense", """{"id":null,"error":"not JSON"}""")]
    [InlineData("[1]", """{"id":null,"error":"not an object"}""")]
    [InlineData("""{"id":"b","at":"2025-09-17T10:00:00+08:00"}""", """{"id":"b","error":"text is missing"}""")]
    [InlineData("""{"id":"b","at":"yesterday","text":"x"}""", """{"id":"b","error":"at is not a time"}""")]
    [InlineData("""{"id":"b","at":"2025-09-17T10:00:00+08:00","text":"x","role":"king"}""", """{"id":"b","error":"role is unknown"}""")]
    public void A_bad_line_answers_with_its_error(string line, string expected) => Assert.Equal(expected, Answer(line));

    private static string Answer(string line) => MessageJson.Answer(line, new MessageReader(), Bodies.WaterIndex);
}
