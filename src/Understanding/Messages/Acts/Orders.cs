using RectifyBot.Understanding.Messages.Tokens;
using RectifyBot.Understanding.Messages.Words;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Messages.Acts;

/// <summary>Orders to the system that are read elsewhere: assign, remark, chase, a picture, my reminders, an export.</summary>
internal static class Orders
{
    private static readonly string[] Assign =
    [
        "指派给", "分派给", "派给", "转给", "交给", "划给", "移交给", "分配给", "分给", "改由", "改派", "换成", "责任人改", "责任科室改", "负责人改", "牵头科室改", "指定",
        "assign", "reassign", "hand over to", "transfer to",
    ];
    private static readonly string[] Remark =
    [
        "备注", "加个注", "加条注", "批注", "标注一下", "注明一下", "标记一下", "记一笔", "做个标记", "add a note", "add a remark", "add a comment",
        "leave a note", "make a note", "note on", "note that", "note for", "remark", "annotate",
    ];
    private static readonly string[] Chase =
    [
        "催一下", "催一催", "催催", "催办", "去催", "帮我催", "帮忙催", "督办一下", "督促一下", "提醒一下", "提醒下", "提醒他们", "通知一下", "chase", "nudge",
        "remind", "ping",
    ];
    private static readonly string[] Picture =
    [
        "柱状图", "饼图", "折线图", "条形图", "甘特图", "图表", "画个", "画张", "画一", "出张图", "出个图", "来张图", "做个图", "做张图", "生成图", "发张图", "发个图", "截图",
        "一张图", "趋势图", "做成图", "出图", "图发", "图给", "chart", "graph", "plot", "picture", "diagram", "draw", "dashboard",
    ];
    private static readonly string[] Export = ["导出", "下载", "打印", "生成报告", "生成通报", "生成excel", "发个excel", "excel", "word版", "export", "download", "print"];
    private static readonly string[] Mine =
    [
        "我的提醒", "提醒设置", "提醒列表", "提醒清单", "哪些提醒", "什么提醒", "几个提醒", "提醒我", "设个提醒", "设置提醒", "设一个提醒", "加个提醒", "定个提醒", "my reminders",
        "my reminder", "remind me", "set a reminder", "which reminders", "reminder settings",
    ];

    private static readonly string[] Drawing = ["来张", "来个", "来一张", "画张", "画个", "出张", "出个", "做张", "做个", "发张", "生成一张", "生成个"];

    private static readonly string[] PlainRemark =
        ["加个备注", "加备注", "备注一下", "添加备注", "加条备注", "加一条备注", "备注:", "写个备注", "记个备注", "add a note", "add a remark", "add a comment"];

    private static readonly string[] Polite =
        ["请你", "请", "麻烦", "帮忙", "帮我", "帮", "再", "去", "替我", "please ", "can you ", "could you "];

    public static bool Is(Message message, Asking asking)
    {
        var text = message.Text;
        if (text.HasAny(Mine))
        {
            return true;
        }

        // Told as done, or under way, it is a report: 已把任务分配给各科室, 仍在催报.
        if (message.Clauses.Any(c => message.Moods[c].HasPerfective || c.HasAny(Word.Ongoing, Word.Done)))
        {
            return text.HasAny(PlainRemark);
        }

        return Opens(message, Chase) || (text.HasAny(Assign) && IsImperative(text)) || text.HasAny(PlainRemark) || IsRemark(text) ||
            text.HasAny(Picture) || AsksPicture(text) || (text.HasAny(Export) && !asking.IsAboutRules);
    }

    // 来张各科室进度的图.
    private static bool AsksPicture(string text)
    {
        return text.HasAny(Drawing) && text.IndexOf('图', StringComparison.Ordinal) is >= 0 and var picture && !text.AsSpan(picture).StartsWithAny("图书", "图纸", "图文", "图片库");
    }

    private static bool IsRemark(string text) => text.Length < 60 && text.HasAny(Remark) && IsImperative(text) && !text.HasAny("备注栏");

    private static bool IsImperative(string text) =>
        text.HasAny("把", "将", "请", "给", "帮", "由", "please") || text.AsSpan().TrimStart().StartsWithAny("assign", "reassign", "note", "备注");

    // 催一下人事科: an order stands at the beginning of a clause, behind an item, or behind 请 and 帮.
    private static bool Opens(Message message, string[] words)
    {
        foreach (var clause in message.Clauses)
        {
            var start = clause.Of<ItemToken>().FirstOrDefault() is { } item && item.Start - clause.Start < 3 ? item.End : clause.Start;
            var said = message.Text.AsSpan(start, clause.End - start).Trim(' ');
            foreach (var polite in Polite)
            {
                said = said.StartsWith(polite, StringComparison.Ordinal) ? said[polite.Length..] : said;
            }

            if (said.StartsWithAny(words))
            {
                return true;
            }
        }

        return false;
    }
}
