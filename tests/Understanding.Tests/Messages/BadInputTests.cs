using System.Diagnostics;
using System.Text.Json;
using RectifyBot.Understanding.Messages;

namespace RectifyBot.Understanding.Tests.Messages;

/// <summary>Whatever is sent has an answer in the guide's form, in bounded time.</summary>
public sealed class BadInputTests
{
    private const int Long = 100_000;

    // On a quiet machine the slowest takes well under a second; this tells linear from quadratic also on a busy one.
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(20);

    public static TheoryData<string, string> Shapes() => new()
    {
        { "one sign", "完" },
        { "one letter", "a" },
        { "ASCII digits", "7" },
        { "fullwidth digits", "７" },
        { "Chinese digits", "九" },
        { "ordinals without a number", "第" },
        { "numbered items", "第3项" },
        { "opening title marks", "《" },
        { "closing title marks", "》" },
        { "titles", "《办法》" },
        { "opening brackets", "(" },
        { "fullwidth brackets", "（）" },
        { "square brackets", "[]" },
        { "quotes", "“" },
        { "dates", "9月15日" },
        { "dates in a list", "9月15日、" },
        { "days ahead", "3日前" },
        { "figures", "26次" },
        { "money", "1.2万元，" },
        { "commas", "，" },
        { "full stops", "。" },
        { "line ends", "\n" },
        { "spaces", " " },
        { "mentions", "@张三 " },
        { "lists", "一是" },
        { "item lists", "3-1、" },
        { "points", "1." },
        { "negations", "没" },
        { "emoji", "😀" },
        { "joined emoji", "👩‍💻" },
        { "half pairs, high", "\ud83d" },
        { "half pairs, low", "\ude00" },
        { "right-to-left overrides", "\u202e" },
        { "zero width", "\u200b" },
        { "combining marks", "\u0301" },
        { "nulls", "\0" },
        { "reports", "第3项第1条已完成，开了2次会，印发《办法》，9月底前全部落实。" },
        { "reports without punctuation", "三杠一已经完成了开了两次会印发了办法九月底前全部落实" },
        { "English", "item 3 measure 1 is done, 26 people trained by Dec 20. " },
        { "questions", "第3项完成了吗？" },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_hundred_thousand_characters_are_read_in_bounded_time(string shape, string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, (Long / piece.Length) + 1))[..Long];
        var watch = Stopwatch.StartNew();

        var answer = Answer(text);

        Assert.True(watch.Elapsed < Bound, $"{shape}: {watch.Elapsed.TotalSeconds:0.0} s");
        Assert.NotEqual(JsonValueKind.Undefined, answer.GetProperty("intent").ValueKind);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\n\t\u3000")]
    [InlineData("😀")]
    [InlineData("👍👍👍🎉")]
    [InlineData("👨‍👩‍👧‍👦🇨🇳")]
    [InlineData("\ud83d")]
    [InlineData("\ude00\ud83d")]
    [InlineData("3-1\ud83d已完成")]
    [InlineData("\u202e3-1 已完成\u202c")]
    [InlineData("\u2066\u2067\u2068\u2069\u200e\u200f\u061c")]
    [InlineData("\0\u0001\u0002\u001b[31m\u007f\u0085")]
    [InlineData("\ufeff\ufffe\uffff\ufffd")]
    [InlineData("{\"intent\":\"report\"}")]
    [InlineData("'; DROP TABLE measures; --")]
    public void Odd_texts_have_an_answer(string text)
    {
        Assert.True(Answer(text).TryGetProperty("intent", out _));
        var line = AnswerLine(text);
        Assert.True(line.TryGetProperty("intent", out _) || line.TryGetProperty("error", out _));
    }

    [Theory]
    [InlineData("Arabic-Indic", 0x0660)]
    [InlineData("extended Arabic-Indic", 0x06F0)]
    [InlineData("Devanagari", 0x0966)]
    [InlineData("Bengali", 0x09E6)]
    [InlineData("Thai", 0x0E50)]
    [InlineData("Tibetan", 0x0F20)]
    [InlineData("Khmer", 0x17E0)]
    [InlineData("Mongolian", 0x1810)]
    [InlineData("fullwidth", 0xFF10)]
    [InlineData("mathematical bold", 0x1D7CE)]
    [InlineData("mathematical monospace", 0x1D7F6)]
    [InlineData("superscripts and circled", 0x2460)]
    [InlineData("Roman", 0x2160)]
    [InlineData("counting rods", 0x1D360)]
    public void Digits_of_every_script_have_an_answer(string script, int zero)
    {
        var digits = string.Concat(Enumerable.Range(0, 10).Select(d => char.ConvertFromUtf32(zero + d)));
        var (three, one) = (char.ConvertFromUtf32(zero + 3), char.ConvertFromUtf32(zero + 1));
        foreach (var text in (string[])[digits, $"第{three}项第{one}条已完成", $"{three}-{one} 开了{digits}次会", $"{one}月{three}日前完成", $"item {three} measure {one} done", $"花了{digits}.{digits}万元", $"{digits}%"])
        {
            Assert.True(Answer(text).TryGetProperty("intent", out _), $"{script}: {text}");
        }
    }

    private static JsonElement Answer(string text) =>
        JsonDocument.Parse(MessageJson.Write("x", new MessageReader().Read(Bodies.Say(text, "防汛办"), Bodies.WaterIndex))).RootElement;

    // From a line to a line, as understand goes; written sign by sign, so that half a pair stays half a pair.
    private static JsonElement AnswerLine(string text)
    {
        var escaped = string.Concat(text.Select(c => $"\\u{(int)c:x4}"));
        var line = $"{{\"id\":\"x\",\"at\":\"2025-09-17T10:00:00+08:00\",\"role\":\"official\",\"text\":\"{escaped}\"}}";
        return JsonDocument.Parse(MessageJson.Answer(line, new MessageReader(), Bodies.WaterIndex)).RootElement;
    }
}
