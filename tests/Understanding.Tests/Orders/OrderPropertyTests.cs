using CsCheck;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Messages;
using RectifyBot.Understanding.Orders;
using RectifyBot.Understanding.Tests.Messages;

namespace RectifyBot.Understanding.Tests.Orders;

public sealed class OrderPropertyTests
{
    private static readonly string[] Pieces =
    [
        "把", "请", "给", "3-1", "第3项", "、", "，", "：", "。", "？", "\n", "转给", "改由", "由", "牵头", "配合", "建设科", "水库管理处", "研究室", "和", "10月底", "前", "长期坚持", "备注", "加个", "书记", "批示", "催一下", "催办",
        "没报的", "超期", "提醒", "我", "每天", "画个", "柱状图", "各科室", "“", "”", "《", "》", "@", "本月", "无进展", "没有", "了", "已", "吗", " ", "assign ", "to ", "HR ", "3.1 ", "chase ", "add a note ", "remind me ", "chart ", "by ", "Oct 20", "👍", "\ud83d", "\ue000", "\u202e", "９",
    ];

    private static readonly Gen<string> Texts = Gen.Int[0, Pieces.Length - 1].Array[0, 24].Select(p => string.Concat(p.Select(n => Pieces[n])));

    [Fact]
    public void Any_text_has_a_reading_and_every_field_stands_in_it() => Texts.Sample(
        text =>
        {
            var reading = Bodies.Read(text, null, Role.Coordinator);

            Assert.True(reading.Order is null || reading.Intent == Intent.Other);
            Assert.All(Spans(reading.Order), span => Assert.True(span.Start >= 0 && span.Length >= 0 && span.End <= text.Length));
        },
        iter: 4000);

    private static IEnumerable<Span> Spans(Order? order) => order switch
    {
        AssignOrder assign => assign.Parts.SelectMany(p => p.Items.Select(i => i.Span).Concat(p.Assisting.Select(o => o.Span)).Append(p.Office?.Span ?? default).Append(p.Deadline?.Span ?? default)),
        RemarkOrder remark => remark.Items.Select(i => i.Span).Append(remark.Text?.Span ?? default).Append(remark.By?.Span ?? default),
        ChaseOrder chase => chase.Items.Select(i => i.Span).Concat(chase.Offices.Select(o => o.Span)).Append(chase.Words),
        RemindersOrder { Wish: { } wish } => [wish.Span],
        PictureOrder picture => [picture.Words],
        _ => [],
    };
}
