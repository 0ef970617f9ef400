namespace RectifyBot.Understanding.Messages.Tokens;

/// <summary>Measure words and units, and what behind them makes no count of the number: 3个月, 一期工程, 两部门.</summary>
internal static class Units
{
    private const string Words = """
        个人次 批次 人次 场次 户次 家次 班次 车次 件次 例次 床位 学分 平方公里 平方米 平方 立方米 立方 公里 千米 公顷 公斤 千克 千瓦时 美元 欧元 港元
        人 名 位 个 次 场 份 件 项 条 张 台 本 篇 册 家 期 户 处 套 起 批 轮 辆 间 栋 幢 座 所 组 班 盒 页 卷 宗 元 块 只 把 棵 株 片 段 门 节 堂 支 队
        面 幅 封 通 笔 亩 米 吨 斤 字 例 床 头 口 眼 艘 架 部 枚 颗 粒 瓶 箱 袋 包 桶 车 趟 回 遍 款 根 孔 道 扇 盏 副 对 双 方 升 村 校 岗 人份 格 屏
        讲 具 席 柜 桌 站 顶 捆 台套 台次 轮次 节次 份次 标段 单元 公交站
        样 类 种 版 句 桩 则 集 单 票 针 剂 分
        """;

    private const string NotCounts = """
        个=月,多月,小时,多小时,星期,礼拜,工作日,自然日,季度,年度,半天,半月,方面,层面,维护,意识,自信,确立,务必,不,一律,一批,坚持,百分点
        期=工程,项目,建设,改造,间,限,末
        分=钟,之,别,管,局,析,类,解,工,批,段,组,队,公司,院
        项=次,规定
        节=约,前,后,日,点
        款=项,规定
        方=面,案,式,法,便,协议,会谈,合同
        路=线,口,段
        单=位,独,项
        件=事
        头=部,一,都,:
        口=径,头,号
        对=照,接,外,于,内,标
        道=路,德
        面=向,对,临,谈,授
        部=门,分,署,队,长
        把=手,关
        处=理,长,置,分,罚,室
        本=次,月,周,年,级,科,人,条,项
        类=似
        通=过,报,知,告,道
        回=头,复,函,国,来,收,访,到
        起=草,诉,步,来,到
        张=贴
        包=括,保
        版=本
        队=长
        组=织,成,长
        班=子,组
        人=均
        车=辆
        例=如,会
        家=庭
        条=例
        元=旦
        字=第
        套=用
        段=时间
        样=本
        格=式
        票=据
        片=区
        支=部,撑,付,出,持
        座=谈
        场=所,地
        台=账,帐
        门=诊,户,口
        页=面
        批=复,准,次
        床=单
        针=对
        集=中,体
        位=置,于
        根=据
        遍=及
        户=籍
        所=有,以,属,在
        间=隔
        轮=岗,训,换,流
        册=子
        次=日,年,月
        封=存,闭
        笔=记,录
        只=有,是,能,完,剩,做,装,差
        """;

    private static readonly Dictionary<string, string[]> Behind = NotCounts
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(l => l.Split('='))
        .ToDictionary(l => l[0], l => l[1].Split(','), StringComparer.Ordinal);

    /// <summary>The longest first, since one may begin another.</summary>
    public static string[] All { get; } =
        [.. Words.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).OrderByDescending(w => w.Length)];

    /// <summary>Whether what follows a unit makes something else of the number.</summary>
    public static bool IsNoCount(string unit, ReadOnlySpan<char> behind)
    {
        foreach (var word in Behind.GetValueOrDefault(unit, []))
        {
            if (behind.StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
