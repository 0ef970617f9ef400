namespace RectifyBot.Understanding.Messages.Words;

/// <summary>Words that tell how the rest of a clause is meant: denied, planned, supposed, missed, turned.</summary>
internal static class MoodWords
{
    // 能弄完, 就能上线: ability looks ahead; 功能 and 能力 are none.
    private static readonly string[] Able =
        ["完成", "办结", "办完", "弄完", "做完", "搞完", "改完", "装完", "收完", "建完", "录完", "补完", "写完", "弄好", "做好", "搞好", "装好", "办好", "搞定", "解决", "到位", "上线", "开工", "完工", "竣工", "印发", "报批", "交付", "启用", "使用", "投用", "完", "结", "用"];

    public static readonly (Word Word, string Forms)[] All =
    [
        (Word.Plan, string.Join('|', Able.Select(a => "能" + a))),
        (Word.NotYet, "还没|还没有|尚未|还未|仍未|仍没|仍没有|not yet|hasn't yet|yet to|has yet to|have yet to"),
        (Word.Not, """
            没|没有|并没|并没有|未|并未|从未|未能|没能|还不算|不算|暂不报|暂不能|暂时不|暂时还不|暂不|先不报|先不|不报|不能算|不能报|不能说|不能视为|不能视同|不能记|不能按|不是|算不上|谈不上|称不上|说不上|不等于
            别急着|别急|先别急着|先别|别给|别把|别再|别忘|别销|别登|别标|别改|别让|不要|请勿|别算|先别算|别给我算|别按|别记|别记成|别给我记成|别给我记|别当|别当成|别写|别写成|别报|先别报|不要算|不要记|不要报|不要按|不可|还不能|不能|不敢说
            离完成|离销号|离目标|离办结|离到位|离要求|离全部|离收尾|离整改|离彻底|距完成|距销号|距目标|距办结|距离完成|距离销号|距离目标|距离办结|not|never|nothing|isn't|hasn't|haven't|wasn't|weren't|aren't|didn't|doesn't|don't|cannot|can't|without
            """),
        (Word.Plan, """
            拟|拟于|拟定于|打算|准备|预计|预期|预定|力争|争取|定于|定在|约在|安排在|待|下一步|下步|下步打算|下一阶段|后续|后面|后期|接下来|稍后|尽快|尽早|即将
            将于|将在|将会|将召开|将开展|将组织|将进一步|将继续|将按|将尽快|将完成|将对|将由|会在|要在|想在|希望|还要|还需|还须|需要|还得|有望|可望|可以在|能在
            应该能|应该可以|保证|确保|承诺于|承诺在|承诺将|余下的|will|we'll|i'll|plan to|we plan|i plan|they plan|our plan is|plans to|plan is to|planned for|planning to|going to|aim to|aims to|expect|expects|expected
            intend|intends|scheduled|hope|hopes|to be|should|would|target|targeted|due|shall|next step|want to|promise|looking to|about to
            """),
        (Word.If, "要是|如果|假如|假若|倘若|若是|若|只要|只有|一旦|万一|除非|等到|再说|if|once|as soon as|provided|unless|in case|assuming"),
        (Word.Missed, """
            原定|原计划|原来计划|原拟|原打算|原本|原说|本来|本应|本该|本打算|本计划|原先|应于|应在|理应|按计划应|按要求应|规定时限|要求时限|时限是|时限为|原时限
            原期限|期限是|到期日|到期时间|was planned|were planned|was supposed|were supposed|had planned|originally|was due|were due|was scheduled|should have
            were to|was to|was meant
            """),
        (Word.Already, "已|已经|早已|早就|均已|都已|现已|业已|刚刚|刚|现在已|目前已|就已|already|has been|have been|had been|just"),
        (Word.Turn, """
            但|但是|不过|可是|只是|然而|而|不料|目前|现在|现|当前|眼下|截至目前|到目前为止|其中|另外|另|同时|此外|but|however|while|although|though|currently|now
            so far|yet|whereas|meanwhile
            """),
        (Word.Remaining, """
            还差|还欠|尚欠|只欠|还余|尚余|仅余|只余|只差|就差|仅差|还剩|还剩下|只剩|只剩下|就剩|仅剩|剩下|剩余|剩|余下|尚余|尚有|尚缺|其余|其他|还有|还缺|只缺|就缺|缺|差|remaining|left|missing
            """),
        (Word.Target, "应收|应报|应签|应到|应查|应装|应检|需|计划抽|共需|目标|总数|总共有|共有|共计应|out of|of the"),
        (Word.Formula, """
            特此报告|特此汇报|特此说明|特此函告|请审阅|请审示|请知悉|请查收|请登记|请记录|请备案|汇报如下|报告如下|情况如下|进展如下|如下汇报|现将|汇报一下|汇报下|跟您说一声
            跟你说一声|跟您汇报|跟你汇报|报一下|说一下|说一声|一并报|一并说|汇报完毕|请领导|妥否|辛苦了|谢谢|麻烦了|收到请回复
            """),
        (Word.Nothing, """
            分别|特别|级别|个别|类别|差别|区别|识别|性别|别的|别人|分门别类|告别|鉴别|甄别|不要紧
            停在纸面|停留|不是没|不是没有|并非没|公务卡|门禁卡|银行卡|医保卡|社保卡|卡片|卡口|打卡|刷卡|一卡通|罚没|没完没了|停在嘴上|停在口头|停在纸上|停在方案|办结果|重办结果|能不能|可不可以|要不要|行不行|好不好|会不会|界别|组别|届别|国别|警别|一份不缺|一个不缺|不缺|一人不缺|无一缺席|没缺|没少|没断|没断过|没落下|没漏|没掉队|一个不落|一个不少|没有缺席|没有异议|没异议|无异议|没有意见|没意见|没有遗漏|没有再|没再|未再|没有发生|没发生|未发生|没有出现|没出现|未出现|没有反弹|没反弹|未反弹|没收|没发现|没有发现|未发现|没问题|没有问题|未见|淹没|埋没|没落|沉没|出没|未来|未成年|未婚|未必|未尝|准备工作|准备会|做好准备|筹备会|计划表|计划书
            计划单列|工作计划|整改计划|培训计划|年度计划|采购计划|学习计划|计划生育|行动计划|实施计划|监测计划|检修计划|整改方案|完成率|完成度|完成情况|完成时限
            完成时间|完成比例|完成进度|完成量|完成质量|完成日期|在册|在职|在编|在岗|在校|在线|在建工程|在办公|在审批|在审计|在建账|在建立|存在|现场|现有|现金|现任
            现状|现行|现代|现象|发现|实现|表现|体现|呈现|兑现|出现|展现|而且|而是|从而|进而|然而|另行|刚性|离职|离岗|离退休|离任|距今|若干|如若|之后勤|待遇|招待
            接待|对待|等待|待办|待岗|待批|待审|预期目标|需求|急需|必需|供需|差旅|差错|差异|差距|出差|偏差|差额|差额款|缺陷|缺口|缺失|缺位|缺乏|空缺|误差|参差
            目标责任|考核目标|目标任务|其他人员|不是很|不是说|是不是|就不是|而不是|不能再|不可移动|不可抗力|必不可少|有没有|还有没有|希望工程|确保质量|确保安全
            确保供水|保证金|质保证|保证书|承诺书|承诺制|后续服务|后续监管|后续管理|后面的|需要说明|需说明|离心|分离|脱离|撤离|隔离|远离|距离近|模拟|虚拟|比拟|拟稿
            拟办|拟定了|拟定|已拟|虚拟机|whether|held up to|held up until|not only|only if
            """),
    ];
}
