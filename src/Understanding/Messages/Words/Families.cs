namespace RectifyBot.Understanding.Messages.Words;

/// <summary>Words that are made by rule, one part from each of two lists: 没+启动, 定+不下来, 批复+未到, 正+办.</summary>
internal static class Families
{
    private static readonly string[] Negations = ["没", "没有", "未", "尚未", "还没", "还没有", "还未", "也没", "也未", "一直没", "一直未", "压根没", "根本没", "从没", "从未", "迟迟没", "迟迟未"];

    private static readonly string[] Beginnings =
    [
        "启动", "开始", "开展", "起步", "着手", "动手", "动工", "开工", "动静", "动", "实施", "行动", "铺开", "展开", "部署", "进场", "上手", "破题", "动笔", "落笔", "开头",
        "开动", "动起来", "搞起来", "弄起来", "做起来", "干起来", "安排上", "排上", "提上日程", "成行", "成立", "立项", "启用", "顾上", "顾得上", "来得及", "腾出手", "干", "做呢", "弄呢", "搞呢", "做", "搞", "弄", "动窝", "下手", "出门", "下去", "开张", "提上来", "轮上", "轮到",
    ];

    // 没做 alone says less than 还没做: 没做好, 没搞完 are something else, and longer words take them.
    private static readonly string[] OnlyWithYet = ["做", "搞", "弄"];

    private static readonly string[] Unable = ["了", "动", "下去", "下来", "出来", "出去", "进去", "上去", "起来", "拢"];

    private static readonly string[] UnableVerbs =
        ["开", "办", "做", "干", "拆", "装", "签", "推", "走", "动", "定", "批", "进", "插", "谈", "汇", "凑", "拨", "发", "迈", "推进", "协调", "落", "搬", "搞", "弄", "施", "挪", "拿", "收", "要", "查", "解决", "落地", "发布", "进行"];

    // Approvals and money, which others give; a drawing or a list that has not come yet holds nothing up by itself.
    private static readonly string[] Given = ["批复", "批文", "回函", "复函", "答复", "资金", "经费", "拨款", "预算", "钱", "款", "款项", "指标", "编制", "名额"];

    private static readonly string[] Comes = ["到", "到位", "到账", "下", "下来", "下达", "批", "批下来", "拨", "拨下来", "给", "落实", "谈妥", "谈拢"];

    private static readonly string[] WithheldActs =
        ["批", "批复", "批下来", "拨", "拨下来", "拨付", "拨款", "下拨", "下达", "到账", "答复", "回复", "回函", "回话", "回音", "回信", "核编", "给答复", "给批", "谈妥", "审下来", "办下来", "给钱", "给话"];

    private static readonly string[] UnderWayVerbs =
        ["在", "走", "办", "审", "改", "催", "修", "排", "按", "抓", "跟", "和", "与", "做", "弄", "搞", "组织", "汇总", "核", "起草", "收", "签", "谈", "报", "招", "建", "装", "印", "清", "拆", "对接", "协调", "整理", "加紧", "抓紧", "逐", "陆续", "推", "一家", "一户", "一项", "挨"];

    /// <summary>还没启动, 未动工.</summary>
    public static string NotBegun { get; } = Join(
        from not in Negations
        from begin in Beginnings
        where !OnlyWithYet.Contains(begin) || not is "还没" or "还没有" or "尚未" or "还未" or "压根没" or "根本没" or "一直没"
        select not + begin);

    /// <summary>还没做完, 没弄好: begun, and not at its end.</summary>
    public static string Unfinished { get; } = Join(from not in Negations from verb in OnlyWithYet from end in (string[])["完", "好", "齐", "到位", "利索"] select not + verb + end);

    /// <summary>推不动, 定不下来; 少不了 and 办不完 are none.</summary>
    public static string Stuck { get; } = Join(from verb in UnableVerbs from end in Unable select verb + "不" + end);

    /// <summary>批复未到, 经费还没拨下来; 没批复, 未到货.</summary>
    public static string Withheld { get; } = Join(
        (from thing in Given from not in Negations from come in Comes select thing + not + come)
        .Concat(from not in Negations.Append("不给") from act in WithheldActs select not + act));

    /// <summary>正走签批, 正逐户核对.</summary>
    public static string UnderWay { get; } = Join(from verb in UnderWayVerbs select "正" + verb);

    /// <summary>nothing started, has not kicked off.</summary>
    public static string NotBegunInEnglish { get; } = Join(
        from not in (string[])["not", "not yet", "nothing", "nothing has", "nothing is", "hasn't", "has not", "haven't", "have not", "hasn't yet", "have not yet", "has not yet", "didn't", "did not", "not been", "not even", "never", "yet to", "yet to be", "none"]
        from begin in (string[])["started", "begun", "start", "begin", "begun yet", "kicked off", "kick off", "launched", "initiated", "commenced", "got going", "touched"]
        select $"{not} {begin}");

    private static string Join(IEnumerable<string> words) => string.Join('|', words);
}
