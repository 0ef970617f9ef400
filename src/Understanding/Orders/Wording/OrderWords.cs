namespace RectifyBot.Understanding.Orders.Wording;

/// <summary>Words without which a message is no order, so that nothing else is looked for in most messages.</summary>
internal static class OrderWords
{
    public static readonly WordList Assign = new(
        "派给", "改派", "指派", "分派", "委派", "转给", "转由", "转交", "交给", "交由", "交办", "移交", "划给", "都给", "统一给", "归", "转", "划归", "分配给", "分给", "改由", "改成", "改为", "换成", "换由", "调整为", "变更为",
        "接手", "接管", "指定", "牵头", "负责", "配合", "协助", "协办", "主办", "承办", "assign", "reassign", "re-assign", "hand", "transfer", "move", "pass", "give", "switch", "delegate", "allocate", "reallocate",
        "in charge", "take over", "takes over", "lead", "assist", "assisting", "assisted");

    public static readonly WordList Remark = new(
        "备注", "加个注", "加条注", "批注", "批示", "标注一下", "注明一下", "标记一下", "记一笔", "做个标记", "note", "notes", "remark", "comment", "annotate", "instruction", "instructed", "instructs", "commented", "noted");

    public static readonly WordList Chase = new(
        "催", "督办一下", "督办下", "督促一下", "督促下", "提醒一下", "提醒下", "提醒", "通知一下", "chase", "nudge", "remind", "ping", "reminder");

    public static readonly WordList Reminders = new("提醒", "reminders", "reminder", "remind");

    public static readonly WordList Picture = new(
        "图", "仪表盘", "可视化", "chart", "charts", "graph", "plot", "picture", "diagram", "dashboard");

    public static readonly WordList Export = new(
        "导出", "下载", "打印", "生成报告", "生成通报", "生成excel", "发个excel", "excel", "word版", "export", "download", "print");

    public static readonly WordList OnLedger = new(
        "替", "代", "帮", "拆", "分成", "分为", "细分", "分解", "合并", "并入", "并到", "并进", "并成", "合成", "打开", "重开", "重启", "重新", "恢复整改", "二次整改", "再次整改", "反弹", "回头看", "回访", "复查",
        "涉密", "保密", "机密", "秘密", "公开", "解密", "删", "抹", "清除", "清掉", "隐去", "去掉", "移除", "屏蔽", "脱敏", "会签", "佐证", "证据", "证明材料", "支撑材料", "附件",
        "report for", "report on behalf", "split", "divide", "break", "merge", "combine", "fold", "reopen", "reopened", "re-open", "open", "relapse", "relapsed", "look back", "looked back", "look-back", "lookback", "looked again", "checked again", "re-inspected", "revisited",
        "secret", "confidential", "classified", "undisclosed", "unpublished", "internal", "publish", "published", "public", "remove", "erase", "delete", "redact", "wipe", "countersign", "countersigned", "co-sign", "on our behalf", "for us", "evidence", "attachments", "attachment", "proof", "proofs", "supporting");

    public static readonly WordList Any = new(Assign, Remark, Chase, Reminders, Picture, OnLedger);

    public static readonly WordList Polite = new(
        "请你", "请您", "请", "麻烦你", "麻烦您", "麻烦", "帮忙", "帮我们", "帮我", "帮", "替我", "再", "去", "你", "能不能", "能否", "能", "可否", "可不可以", "可以", "我想", "我要", "想", "要", "顺便", "另外", "赶紧", "赶快", "马上", "尽快", "现在", "今天", "先",
        "please", "can you", "could you", "would you", "will you", "kindly", "now", "also", "and", "just", "i want to", "i want you to", "i'd like to", "i need to", "let's");
}
