using CsCheck;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Messages;

namespace RectifyBot.Understanding.Tests.Messages;

public sealed class MessagePropertyTests
{
    private static readonly string[] Pieces =
    [
        "3-1", "第4项第2条", "第9项", "9.16", "9月16日", "昨天", "年底前", "26次", "百分之九十", "1.2万元", "《招标办法》", "《", "》", "“", "”", "已完成", "没", "还没", "拟", "要是", "卡住", "申请销号",
        "同意", "退回", "延期到", "吗", "哪些", "，", "。", "；", "\n", " ", "@", "item 3 measure ", "2", "done", "by Dec 20", "一是", "至", "、", "\u202e", "\u200b", "\ud83d\ude00", "\ud800", "\udc00", "\0", "\u0301", "①", "𝟗", "防汛办", "：", "|", "-", ".", "(", ")", "%",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Int[0, Pieces.Length - 1].Array[0, 30].Select(p => string.Concat(p.Select(n => Pieces[n]))),
        Gen.Char.Array[0, 60].Select(c => new string(c)));

    private static readonly Gen<(string Text, Role Role, string? Office)> Messages =
        Gen.Select(Texts, Gen.Enum<Role>(), Gen.Int[0, 2].Select(n => n switch { 0 => "防汛办", 1 => (string?)null, _ => "不存在" }));

    [Fact]
    public void Every_text_has_an_answer_whose_spans_lie_in_it() => Messages.Sample(m =>
    {
        var reading = Bodies.Read(m.Text, m.Office, m.Role);

        Assert.All(reading.Records.SelectMany(Spans), s => Assert.True(s.Start >= 0 && s.Length >= 0 && s.End <= m.Text.Length));
    });

    [Fact]
    public void A_title_stands_in_the_text_where_its_span_says() => Messages.Sample(m =>
        Assert.All(Bodies.Read(m.Text, m.Office, m.Role).Records.SelectMany(r => r.Documents), d => Assert.Equal(d.Span.In(m.Text), d.Value)));

    [Fact]
    public void Spaces_around_a_message_change_nothing() => Messages.Sample(m =>
        Assert.Equal(Answer(m.Text, m), Answer($"  {m.Text} \n ", m)));

    [Fact]
    public void Any_day_will_do() => Gen.Select(Texts, Gen.Int[0, DateOnly.MaxValue.DayNumber - 1]).Sample((text, day) =>
    {
        var at = new DateTimeOffset(DateOnly.FromDayNumber(day).ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero);
        new MessageReader().Read(new Utterance(at, null, Role.Official, false, text), Bodies.WaterIndex);
    });

    [Theory]
    [InlineData("一")]
    [InlineData("9-1、")]
    [InlineData("《")]
    [InlineData("“")]
    [InlineData("(")]
    [InlineData("@")]
    [InlineData("1")]
    [InlineData("没完成")]
    [InlineData("第3项第1条已完成，")]
    [InlineData("9月15日、")]
    [InlineData("please close 3.1 by Dec 20 ")]
    [InlineData("\ud83d\ude00")]
    [InlineData("\ud800")]
    [InlineData("\u202e\u200b")]
    public void A_hundred_thousand_characters_have_an_answer(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));

        Assert.NotNull(Bodies.Read(text));
    }

    [Fact]
    public void An_empty_ledger_is_no_obstacle()
    {
        var empty = LedgerIndex.Of(NoticeLedger.Ledger([], []));

        Messages.Sample(m => new MessageReader().Read(Bodies.Say(m.Text, m.Office, m.Role), empty));
    }

    private static string Answer(string text, (string Text, Role Role, string? Office) m) =>
        MessageJson.Write("x", Bodies.Read(text, m.Office, m.Role));

    private static IEnumerable<Span> Spans(RecordReading r) =>
        [r.Named, .. r.Clauses, .. r.Occurred.Select(o => o.Span), .. r.Documents.Select(d => d.Span), .. r.Quantities.Select(q => q.Span),
         r.Claim?.Span ?? default, r.Due?.Span ?? default, r.Blocked ?? default];
}
