using CsCheck;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Messages;
using RectifyBot.Understanding.Orders;

namespace RectifyBot.Understanding.Tests.Messages;

/// <summary>Whatever is written, it has an answer, and what was read stands where its span says.</summary>
public sealed class ReadersPropertyTests
{
    private static readonly string[] Pieces =
    [
        "3-1", "第3项第2条", "第12号", "#12", "这条", "防汛演练那条", "和", "、", "，", "：", "。", "？", "\n", " ", "同意", "不同意", "退回", "都", "全部", "通过", "批准", "延期", "销号", "申请", "评为", "较好", "一般", "差", "缺照片", "因", "因为", "由于",
        "撤回", "作废", "刚才", "说错了", "不是", "是", "应为", "12份", "9月18日", "10月底前", "照片", "替", "代", "报", "水库管理处", "财务科", "张三", "允许", "取消", "的权限", "把", "拆成两条", "一是", "二是", "合并", "并入", "反弹了", "重新打开", "重启", "回头看", "没问题", "涉密", "不公开",
        "删除", "登记的内容", "原文", "抹掉", "代报", "属实", "有误", "佐证", "有哪些", "里搜一下", "了", "已", "没", "吗", "“", "”", "《", "》", "@", "approve ", "return ", "all ", "because ", "grade good ", "undo ", "not 3.1 but 3.2 ", "I meant ", "reporting for HR: ", "let Zhang San report for HR",
        "split 3.1 into: ", "merge ", "reopen ", "look-back ", "mark 3.1 secret", "remove the text of ", "countersign ", "evidence ", "by Oct 20", "👍", "\ud83d", "\ue000", "\ue001", "\u202e", "９", "\0",
    ];

    private static readonly Gen<(string Text, Role Role)> Said = Gen.Select(
        Gen.OneOf(Gen.Int[0, Pieces.Length - 1].Array[0, 16].Select(p => string.Concat(p.Select(n => Pieces[n]))), Gen.Char.Array[0, 40].Select(c => new string(c))), Gen.Enum<Role>());

    [Fact]
    public void Any_text_has_an_answer_whose_spans_lie_in_it() => Said.Sample(
        m =>
        {
            var reading = Bodies.Read(m.Text, "防汛办", m.Role);

            Assert.All(Spans(reading), s => Assert.True(s.Start >= 0 && s.Length >= 0 && s.End <= m.Text.Length));
            Assert.Equal((reading.Intent == Intent.Decide, reading.Intent == Intent.Correct), (reading.Deciding is not null, reading.Correcting is not null));
            Assert.True(reading.Order is null || reading.Intent == Intent.Other);
        },
        iter: 6000);

    [Fact]
    public void Words_are_kept_as_they_were_written() => Said.Sample(
        m => Assert.All(Words(Bodies.Read(m.Text, "防汛办", m.Role).Order), w => Assert.Equal(w.Span.In(m.Text), w.Value)), iter: 4000);

    [Theory]
    [InlineData("替")]
    [InlineData("同意")]
    [InlineData("退回，")]
    [InlineData("因")]
    [InlineData("撤回")]
    [InlineData("不是3-1，是")]
    [InlineData("把3-1拆成两条：")]
    [InlineData("合并、")]
    [InlineData("佐证里")]
    [InlineData("反弹")]
    [InlineData("公开")]
    [InlineData("undo ")]
    [InlineData("report for ")]
    public void A_hundred_thousand_characters_have_an_answer(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 100_000 / piece.Length));

        Assert.All(Enum.GetValues<Role>(), role => Assert.NotNull(Bodies.Read(text, "防汛办", role)));
    }

    private static IEnumerable<Span> Spans(Reading r) =>
    [
        .. r.Records.SelectMany(x => new[] { x.Reason ?? default, x.Grade?.Span ?? default }), r.Deciding?.Reason ?? default, r.Deciding?.Grade?.Span ?? default, r.OnBehalfOf?.Span ?? default,
        r.Correcting?.Rest ?? default, r.Correcting?.Target?.Span ?? default, .. r.Correcting?.Items.Select(i => i.Span) ?? [], .. Words(r.Order).Select(w => w.Span), .. Items(r.Order).Select(i => i.Span),
    ];

    private static IEnumerable<OrderedItem> Items(Order? order) => order switch
    {
        SplitOrder { Item: { } item } => [item],
        MergeOrder merge => merge.Items,
        ReopenOrder reopen => reopen.Items,
        LookBackOrder look => look.Items,
        DiscloseOrder disclose => disclose.Items,
        RemoveTextOrder remove => remove.Items,
        CountersignOrder countersign => countersign.Items,
        EvidenceOrder evidence => evidence.Items,
        _ => [],
    };

    private static IEnumerable<Read<string>> Words(Order? order) => order switch
    {
        DelegateOrder named => [new Read<string>(named.Person, named.Span)],
        MergeOrder { Text: { } text } => [text],
        ReopenOrder { Reason: { } reason } => [reason],
        LookBackOrder { Note: { } note } => [note],
        RemoveTextOrder { Reason: { } reason } => [reason],
        EvidenceOrder { Words: { } words } => [words],
        _ => [],
    };
}
