namespace RectifyBot.Understanding.Messages.Words;

/// <summary>Words of questions, about the ledger and about the rules.</summary>
internal static class AskWords
{
    public static readonly (Word Word, string Forms)[] All =
    [
        (Word.Which, """
            哪些|哪几|哪个|哪项|哪条|哪一项|哪一条|哪里|哪|什么|啥|哪几项|哪几条|有什么|有啥|what|which|what's|any|anything|where|is there|are there
            """),
        (Word.HowMany, "多少|几项|几条|几个|几件|多大|how many|how much"),
        (Word.HowLong, "是几|几平|几级|几年|几天|几日|几次|多久|多长时间|什么时候|何时|how long|how often"),
        (Word.How, """
            怎么样|咋|啥样|什么样|怎样|怎么样了|咋样|咋样了|如何|如何了|怎么|怎么了|到哪一步|到哪步|到哪了|到哪儿了|进展到哪|进行到哪|推进到哪|什么进度|什么状态|啥状态|什么进展
            啥进展|啥情况|什么情况|什么程度|到什么程度|啥进度|状态|how far|how is|how are|how's|how|what is the status|what's the status|status of
            where do we stand|where are we|where does|state of
            """),
        (Word.YesNo, """
            吗|么|允不允许|准不准|让不让|了没|了没有|没有呢|是否|是不是|有没有|有无|能否|可否|能不能|可不可以|行不行|要不要|该不该|完成没|办结没|做完没|弄完没|开始没|启动没|会不会|is it
            are they|has it|have they|do i|do we|does|did|is the|are the|are any|is any|has|have we|have i|can|could|may|must|should we|should i
            """),
        (Word.Show, """
            send me|列出|列个表|列一遍|给我列|列全|给个|拉一份|要一份|来一份|给一份|整一份|列给|列出来|列一份|报给我|拉出来|理个|数一下|列一下|列个|列张|列份|查一下|查查|查询|查下|看一下|看看|看下|给我看|发我|发给我|汇总一下|统计一下|统计下|汇总下|汇报一下总体|排个|排一下
            排名|报一下总|告诉我|说说|我想知道|想了解|了解一下|我要看|拉个|拉一下|梳理一下|盘点一下|show|rank|list|give me|tell me|let me see|display|summarise
            summarize|i want to know|i'd like to know|find
            """),
        (Word.Who, "谁|哪个科|哪个科室|哪个部门|哪个处|哪个单位|哪家|who|whose|by whom|which office|which department"),
        (Word.Rule, """
            条例|办法|规定|细则|准则|守则|法规|党章|党纪|规则|意见|决定|制度|标准|文件|法律|政策|通报|公告|方案|中央八项规定|八项规定|整改通报|目录|章程|规程|预案|手册|反馈意见|巡察反馈
            反馈里|反馈中|原文|条款|regulation|regulations|rule|rules|law|policy|notice|the notice|provision|provisions|document|guideline|guidelines|code
            measures for|directive
            """),
        (Word.RuleAsked, """
            怎么规定|如何规定|咋规定|有没有规定|有无规定|有何规定|什么规定|哪些规定|是怎么规定|规定了什么|规定是什么|规定的是|怎么要求|有什么要求|要求什么时候
            要求何时|中要求|里要求|要求我们|有何要求|要求是什么|什么要求|怎么写|原文|怎么说|怎么讲|咋要求|咋说|咋写|咋规定|咋讲|用不用|需不需要|如何界定|怎么界定|怎么认定|如何认定|怎么处理|如何处理|怎么处分
            什么处分|依据是|依据什么|有没有文件|有无文件|什么意思|几天内|允不允许|准不准|让不让|起算|规定是多少|提前几天|几天送|多少天前|比例规定|哪一份文件|哪份文件|全名|全称|文号|哪个条例|哪个规定|哪个办法|哪个文件|哪部|依据的是|一般要求|下限|最长|最短|最迟|最早|几天之内|几日之内|明文|有没有说|有没有要求|有没有依据|哪条写|哪里写|哪一条写|写着的|多少以上|多少以下|得报谁|要报谁|须报谁|才算|才有效|才合规|才可以|才行|算有效|包括哪|包含哪|由谁决定|由谁批|归谁批|要经过|什么程序|哪些程序|哪些手续|什么手续|哪些材料|多久|多长时间|几年|多少天|多少次|几日内|不得|必须|应当|允许|限制|上限|限额|最多|最高|最少
            最低|标准是|什么标准|哪些情形|什么情形|哪种情形|哪种情况|什么情况下|第几条|哪一条规定|能不能带|能不能报|可以报销|能报销|可不可以|算不算|算违纪|算违规
            算违法|算受贿|算贪污|多少钱算|算超标|构成|属于违|违规吗|违纪吗|违不违规|合规吗|require|requires|required|say about|says about|say|says|allow|allows
            allowed|permit|permitted|prohibit|prohibited|forbid|stipulate|stipulates|according to|what counts|limit|limits|how long|how often|entitled|maximum
            minimum|definition
            """),
        (Word.Overdue, """
            超期|期限已过|时限已过|期限过了|时限过了|已过期限|已过时限|过了日子|过了点|过了线|逾期|超时|拖期|误期|过期|超过时限|超过期限|超了时限|超限|过了时限|过了期限|过了期|已到期|到期没|到期未|过时限|误了期|没按时|没按期|未按期|未按时
            拖了|落下|拖延|滞后|overdue|past due|past deadline|missed their deadlines|passed its deadline|passed their deadlines|passed our deadline|missed its deadlines|missed our deadlines|past the deadline|past their deadline|past their deadlines|past our deadline|past my deadline|beyond the deadline|beyond their deadline|passed the deadline|passed their deadline|missed deadlines|past its deadline|late|behind schedule|missed the deadline|missed deadline
            missed its deadline|missed their deadline|expired|delayed
            """),
        (Word.DueSoon, """
            快到期|得交账|要交账|得交的|得完成|要到点|到点了|快到点|眼看到|将到期|即将到期|马上到期|临期|要到期|到期|快到时限|快到时间|快到点|临近时限|临近期限|临近到期|时限快到|期限快到|快要到|截止|该交|该完成|要交
            要办结|要完成|必须完成|需要完成|due soon|due|coming due|expiring|expire|expires|deadline|deadlines|coming up|upcoming|fall due|falls due
            """),
        (Word.Open, """
            没销号|未销号|没有销号|没销|未销|还没销号|尚未销号|没办完|没办结|未办结|没完成|未完成|没有完成|没做完|没整改|未整改|没闭环|未闭环|没了结|没搞完|没弄完
            没落实|未落实|没结|还剩|剩余|剩下|还有哪些|还有哪几|还有几|还有多少|还有什么|还有啥|待办|待完成|在办|未了|没到位|手头|手上|还欠|要办的|尚未完成
            尚未办结|还没完成|还没办结|没关|open|outstanding|unfinished|remaining|left|still to do|not closed|not done|not finished|not completed|not been closed
            to-do|unresolved|incomplete|pending items|left to do|on my plate
            """),
        (Word.Closed, """
            已销号|已经销号|销掉号|销过号|销掉了|销掉哪|销掉多少|销号了哪|销号了几|销号了多少|销了哪|销了几|销了多少|办结了哪|办结了几|办结了多少|办结的有|销号了|销了号|销了|销号的有|销掉的|销完|已闭环|已经闭环|闭环了|销号的|已销|被销号|完成销号|销号成功|已批准销号|closed|closed out
            been closed|signed off
            """),
        (Word.Awaiting, """
            等着批|等批|等待批|等待审批|等待审核|待审批|待审核|待批|待审|没批|未批|还没批|没审|未审|没审核|待销号审批|等审批|等审核|等待决定|在审|审批中|审核中
            排队|等着审|等着签|等签字|待签|没批复|没给批|没处理|未处理|待处理|没处理的申请|未处理的申请|没答复|等我批|等我签|我签批|待我|等我审|要我批|要我签
            需要我批|需要我审|批了没|批了吗|批下来|批没批|审批到|审到|批到|without a decision|without decision|awaiting|waiting|pending|undecided|under review|for approval|for a decision|for my decision
            for decision|not been decided|to be decided|to approve|to sign|in the queue
            """),
        (Word.Summary, """
            总体|几成|总的比例|整体|百分之多少|百分之几|全盘|最慢|最快|垫底|领先|整体进度|整体进展|整体情况|总进度|完成率|销号率|整改率|进度条|办结率|排名|排个名|排行|汇总|总结|统计|概况|总体情况|总的|占比|比例|百分比|一览
            全局进展|总共完成|一共完成|全貌|对比|综合情况|overall|summary|summarise|summarize|overview|completion rate
            rate|ranking|rank|percentage|in total|altogether|how are we doing|by office|by department|per office|each office|statistics|stats|breakdown
            big picture|in general
            """),
        (Word.History, """
            报了些|都报了|报了什么|报了啥|报了几|汇报了什么|反馈了什么|上报了什么|上报了哪些|提交了什么|填报了什么|谁报|谁提交|谁填|谁更新|谁改|谁反馈|谁上报|谁说
            谁申请|谁批|谁销|报过|报了哪些|报的什么|上报过|提交过|提交了哪些|什么时候报|何时报|哪天报|几号报|上次报|上一次报|最近一次报|最后一次报|最近报|最近一次
            上一次|历史|历次|变更记录|修改记录|报送记录|填报记录|进展记录|操作记录|来龙去脉|有没有报|报没报|更新过|reported|who reported|who submitted|who updated
            who filed|who sent|who said|who closed|who approved|when did|when was|reported on|last reported|last report|last update|last updated|history
            reports were|updates were|submitted by|reported by|log|timeline|been reported|filed
            """),
        (Word.Ledger, """
            整改|销号|措施|事项|任务|台账|问题清单|进展|进度|责任科室|整改项|整改任务|问题|办结|时限|期限|推进|落实|项目|条目|item|items|measure|measures|problem
            problems|task|tasks|rectification|close-out|close-outs|ledger|progress|status
            """),
        (Word.Everybody, """
            全机关|全部事项|全部|全院|全局|全委|全校|全中心|全单位|全县|全区|全市|全系统|全处|全厅|全所|全馆|全站|全集团|全公司|所有|各科室|各处室|各部门|各股室
            各委室|各单位|大家|整个|机关里|我们单位|我们机关|我们局|我们院|我们委|我们中心|我们学校|我们全|咱们单位|咱们机关|咱们局|咱们院|咱们委|咱们全|咱们中心
            咱单位|咱局|咱院|本单位|本机关|本局|本院|本委|everyone|everybody|all offices|all departments|every office|whole|across|all the offices
            """),
        (Word.Mine, """
            我们科室|我们科|我们室|我们处|我们股|我们办公室|我们办|我们部门|我们部|我们组|我们所|我们队|我们这边|我们这|我们|我科室|我科|我室|我处|我股|我办
            我部门|我部|我所|我队|我组|我的|我名下|我手上|我手头|我负责|我这边|我这儿|我这|我还|我有|我现在|我本周|我这周|我本月|我这个月|我下周|我|咱科|咱们科
            咱室|咱们室|咱处|咱们处|咱们|咱|本科室|本处室|本科|本室|本处|本股|本部门|俺们|俺|自己|my|mine|our|ours|we|us|i|me
            """),
        (Word.Blocked, """
            卡住|绊住|绊着|动弹不了|动不了|走不动|做不下去|干不下去|停着|堵住|堵着|卡着|卡在|卡壳|卡点|堵点|难点|受阻|推不动|推不下去|推进不了|停滞|搁置|遇到困难|遇到问题|有困难|有障碍|阻塞|stuck|blocked|held up|on hold|stalled
            not moving|obstacles|bottlenecks
            """),
        (Word.LongTerm, "长期坚持|一直抓|抓下去|不设期限|没有期限|没期限|常抓|长期|常态化|长效|long-term|long term|permanent"),
        (Word.NotMine, """
            等我|要我|需要我|该我|归我审|由我|给我|帮我|跟我|告诉我|发我|让我|我想|我要|我看|我问|我查|请我|问我|我来|我再|我先|为我|我市|我县|我区|我国|我省|我党
            我院|我局|我委|我校|我单位|我中心|我馆|帮我们|给我们|告诉我们|给咱|帮咱|自己人|自我|give me|tell me|show me|let me|send me|can i|i want|i'd like
            i would|may i|let us
            """),
        (Word.Nothing, "这个月|那个月|这个季度|这个星期|这个礼拜|这个周|那个时候|那么|这么|什么的|示范|一查到底|检查|排查|核查|自查|调查|审查|抽查|督查|巡查|查处|查房|查看过"),
        (Word.ThatOne, """
            那个|那条|那项|那块|那份|那件|那事|那档子|这个|这条|这项|这块|这件|的事情|的事呢|的事怎|的事到|的事办|一事|一项|该项|此项|本条|本项|该条
            此条|该措施|此措施|本措施|方面|这方面
            """),
    ];
}
