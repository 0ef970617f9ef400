namespace RectifyBot.Understanding.Messages.Words;

/// <summary>Words that tell how far something is.</summary>
internal static class ProgressWords
{
    public static readonly (Word Word, string Forms)[] All =
    [
        (Word.Done, """
            完成|已完成|完成整改|整改完成|完成了整改|办结|已办结|办理完毕|办完|办妥|办好了|了结|完毕|完结|结项|整改到位|整改已到位|整改已经到位|整改均已到位|整改都到位|落实到位|执行到位|整改完|整改完毕|已整改
            已经整改|都整改了|均已整改|全部落实|都落实了|均已落实|都已落实|已落实|落实完毕|落实完|已全面落实|搞定|做完|弄完|搞完|干完|整完|忙完|弄好|搞好了|做好了
            整好了|早完了|都完了|全完了|按完成登|按完成记|按完成报|按已完成|记完成|登完成|完事|完事儿|齐活|收工|妥了|拿下了|交差了|收尾了|弄利索了|搞利索了|办利索了|清零了|全清了|画上句号|划上句号|完活|已闭环|闭环了|实现闭环|形成闭环|全部闭环|收官|全部到位|措施到位|already finish|is finish|all finish|done|finished|completed|complete|accomplished|wrapped up|fully implemented|all set|finalised|finalized|concluded
            taken care of
            """),
        (Word.Basically, """
            基本完成|基本办结|基本落实|基本整改到位|基本到位|基本弄完|基本搞定|基本做完|大体完成|大致完成|初步完成|差不多完成|差不多了|差不多弄完|差不多做完
            快完成了|接近完成|接近尾声|基本上完成|基本上办完|基本整改完成|主体完成|basically done|basically complete|basically completed|basically finished
            mostly done|mostly complete|mostly completed|mostly finished|nearly done|nearly complete|nearly finished|almost done|almost complete|almost finished
            largely done|largely complete|largely completed|more or less done
            """),
        (Word.Partly, """
            一部分|部分完成|完成部分|一半|大半|大部分|多半|初步|阶段性|第一批|首批|第一阶段|前期|只完成|仅完成|只做了|才完成|才装|初稿|草案|草稿|征求意见稿|讨论稿
            partly|partially|half|halfway|only|first batch|draft|first phase|part of it|some of it
            """),
        (Word.NotBegun, """
            没有任何进展|没有进展|没进展|无进展|零进展|一个字没写|一个字没动|一个字还没写|一字未动|一笔没动|没安排|没有任何动作|没有动作|原地踏步|还是空白|还是零|八字没一撇|八字还没一撇|没影|还没影|连影子都没有|没有眉目|还没眉目|连稿子都没有|not started
            not yet started|not begin|not start|not begun|not yet begun|hasn't started|has not started|hasn't begun|has not begun|haven't started|have not started|haven't begun
            have not begun|has yet to start|have yet to start|yet to start|yet to begin|not been started|hasn't been started|has not been started|no progress
            nothing has been done|nothing done|not kicked off|hasn't kicked off|have not even started|haven't even started|didn't start|did not start
            """),
        (Word.NotDone, """
            还早|还远|还远着|早着呢|早着|差得远|还差得远|差很远|还有距离|还有差距|还差一截|还差一步|还差一点|还差点|没全|没装全|没到位|未到位|不到位|没弄利索|交不了|交不上|办不完|弄不完|做不完|搞不完|完不成|完不了|赶不完|收不齐|装不完|整不完|改不完|拆不完|发不完|报不完|跑不完|赶不出来|来不及|赶不及|赶不上|没收尾|还没落地
            没落地|far from done|far from finished|far from complete|far from being|a long way to go|long way off|unfinished|incomplete|outstanding
            """),
        (Word.Ongoing, """
            还在|仍在|正在|尚在|在推进|推进中|进行中|办理中|整改中|落实中|处理中|实施中|修订中|起草中|审核中|施工中|筹备中|走流程|走程序|在走|在办|在做|在弄|在搞
            在改|在抓|在跟进|在对接|在协调|在收集|在汇总|在起草|在修订|在审|在建|在装|在整理|还在弄|在核|在催|接着|继续推进|继续推|持续推进|继续学|继续做|继续核
            继续弄|有序推进|稳步推进|抓紧推进|抓紧办理|加紧推进|陆续|着手|已启动|启动了|已开始|已经开始|开始了|一直在|pending signature|pending approval|in progress|under way|underway|ongoing
            still working|working on|being worked on|continuing|is continuing|are continuing|still|in the works|on track|progressing|moving forward|started|begun
            is being|are being|has started
            """),
        (Word.FollowUp, """
            继续|持续|后续继续|持续巩固|巩固成果|巩固提升|继续巩固|跟踪问效|持续跟踪|继续跟踪|持续关注|继续保持|继续坚持|持续用力|举一反三|整理佐证|佐证材料
            销号材料|整理材料|资料归档|归档材料|回头看巩固|will keep monitoring|keep monitoring
            """),
        (Word.LongTerm, """
            长期|长期坚持|一直坚持|没有终点|常年坚持|常年抓|年年坚持|照这样坚持|一直这么坚持|长期做|做下去|抓下去|管下去|搞下去|开下去|办下去|用下去|长期管|长期盯|长期运行|长期维护|日常抓|天天抓|坚持长期|长期抓|长期整改|长期推进|长期执行|长期落实|长期保持|长期开展|长期工作|长期任务|长期性工作|持续坚持|持续抓|常抓不懈|常态化|常态长效
            经常性工作|形成常态|纳入常态|列入常态|坚持不懈|一以贯之|持之以恒|永远在路上|长抓|常抓|抓常|久久为功|坚持做下去|坚持下去|都坚持|都会坚持|会坚持
            一直坚持下去|长久坚持|日常化|long-term|long term|permanent|on a permanent basis|standing practice|routine practice|as a routine|become routine
            became routine|regular practice|continuous effort|kept up for good|for the long term|keep it going|keep going|keep doing|keep it up|keep this up|for good|indefinitely|permanently|for the long run|day-to-day practice
            """),
        (Word.Blocked, """
            卡住|卡着|卡在|卡了|停住|僵在|僵着|不了|凑不齐|不下来|不下去|不起来|缺得厉害|人手缺|不敢动|迟迟不来|卡这儿|卡这里|卡那儿|卡那里|搁着|撂着|干着急|接不上|连不上|扯不清|扯皮|不肯|死活不|硬是不|不批|卡死|卡到|卡得|卡壳|卡脖子|绊住|绊着|缠住|拖累|干等|搁那|悬着|悬在|没着落|没有着落|没人管|没人牵头|没人接|受阻|受限于|推不动|推不下去|推进不了|推进不下去|往下推不了|进行不下去|没法|无法|搁置|搁浅|停滞|停摆|停工|停在|停下来了|停了下来|耽搁
            耽误|拖住|僵住|僵持|遇阻|遇到困难|遇到障碍|遇到瓶颈|碰到困难|有困难|存在困难|堵住|堵在|动不了|办不了|做不了|干不了|开不了|装不了|发不出去|签不了
            批不下来|下不来|不配合|没批下来|没有批下来|批不了|没批复|未批复|批复没下来|批复还没下来|批复未下|没有回函|没回函|未回函|没回复|未回复|一直没回
            没给答复|没答复|未答复|等着|就等|坐等|还在等|正在等|仍在等|一直在等|拖着|等着批|等批复|等审批|还没批复|还没批下来|还没批|还没回|等回复|等回函|等答复
            等拨款|等资金|等经费|等钱|等上级|等厂家|等供货|等对方|在等|还等|只能等|一直等|等待批复|等待审批|等待回复|经费没批|资金没批|钱没批|资金未到位
            资金没到位|经费未到位|经费没到位|资金不到位|经费不到位|没有经费|没经费|缺经费|缺资金|缺人手|没人手|抽不出人|人手不够|人手不足|没钱|资金缺口|瓶颈|流标
            废标|协调不下来|谈不拢|谈不下来|拖着没|迟迟没|迟迟未|迟迟不|no reply|no response|no answer yet|stuck|blocked|held up|holding it up|on hold|stalled|at a standstill|waiting for|waiting on
            awaiting|cannot proceed|can't proceed|unable to proceed|cannot continue|can't continue|cannot move|can't move|can't get|cannot get|can't start
            cannot start|can't begin|cannot begin|unable to start|blocked by|delayed by|hampered|bottleneck|deadlocked|has not delivered|hasn't delivered
            no budget|has not approved|hasn't approved|has not replied|hasn't replied|haven't replied|not been approved|hasn't been approved|has not been approved
            is holding
            """),
        (Word.NotBegun, Families.NotBegun),
        (Word.NotBegun, Families.NotBegunInEnglish),
        (Word.NotDone, Families.Unfinished),
        (Word.Blocked, Families.Withheld),
        (Word.Blocked, Families.Stuck),
        (Word.Ongoing, Families.UnderWay),
        (Word.Unblocked, """
            不再卡|没有卡住|没卡住|已打通|打通了|已疏通|理顺了|已理顺|不卡了|困难已解决|解决了卡|卡点已|堵点已|no longer stuck|no longer blocked|unblocked|unstuck
            """),
        (Word.All, "全部|全都|均已|都已|全已|全数|悉数|逐一|全面|all|both|fully|entirely"),
    ];
}
