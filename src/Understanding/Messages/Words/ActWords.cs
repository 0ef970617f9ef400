namespace RectifyBot.Understanding.Messages.Words;

/// <summary>Words by which a sender does something with a message: applies, decides, corrects, orders, greets.</summary>
internal static class ActWords
{
    public static readonly (Word Word, string Forms)[] All =
    [
        (Word.CloseOut, """
            销号|销个号|销下号|销个账|申请办结|申请闭环|申请结项|申请核销|请予结项|请予核销|请予办结|请予闭环|结项销号|销掉|销账|销帐|结号|销了|销一下|close-out|close out|closeout
            close-outs|closeouts|closed out|closing out|close it|close them|close this|close these|close that|close both|closure|close item|sign off|sign-off
            signed off|be closed|close
            """),
        (Word.Apply, """
            申请|现申请|特申请|帮忙|帮我|劳驾|一并递上|递上|请予|请予以|提请|报请|请求|恳请|呈请|请准予|请审核|请审批|请批准|请给予|请办理|请帮|请给|请把|请|望|盼|希望|期望|希望能|能否|可否|是否可以
            可不可以|能不能|行不行|行吗|可以吗|好吗|麻烦|烦请|想|想要|建议|please|kindly|apply|applying|application|request|requesting|requested|ask for|asking
            submit for|submitting|can we|could we|may we|can i|could you|would like|we'd like|i'd like|ready for|ready to
            """),
        (Word.Approve, """
            同意|批准|准予|核准|审批通过|审核通过|予以通过|通过审核|准了|予以销号|给予销号|准许|可以销号|可以销|可销号|批了|符合销号|approved|approve|approves
            agreed|agree|granted|accepted|go ahead|ok for|okay for|you can close|can close|ok to|okay to|signed off|can be closed|may be closed|confirmed
            """),
        (Word.Return, """
            send|不能销|不给销|先不销|退回|打回去|退回去|退给|重弄|驳回|打回|不同意|不予|不予通过|不予销号|不批准|不批|不准予|暂不同意|暂不销号|暂不予|暂缓销号|未通过|不通过|没通过|重新上报|重新申请|重报
            补充后再报|补齐再报|补齐后再报|补正后|拿回去|don't agree|do not agree|not agree|returned|return|rejected|reject|sent back|send back|not approved|denied|declined|refused|turned down
            resubmit|re-submit|disapproved|not accepted|can't approve|cannot approve|can't be closed|cannot be closed|not agreed
            """),
        (Word.Extend, """
            延期|延期到|放到|调到|挪到|顺到|往后调|推到|推至|缓到|缓至|再缓|容我|容到|通融|宽到|延个|延几|延期至|延长|延长到|延长至|延至|延到|延后|往后延|延一延|延一下|延缓|缓期|推迟|推迟到|推迟至|推后|往后推|顺延|宽限|宽限到|宽限至|放宽|展期
            缓一缓|缓几天|晚几天|晚点交|多给|再给|往后挪|后延|改期|改到|时限调整|调整时限|期限调整|时限改|期限改|extend|extension|extended|postpone|postponed
            postponement|more time|allow us until|allow until|allow us|have time until|need until|have until|give us until|give me until|need more|need another|push|pushed|move|moved to|be moved|moved|shifted|reschedule|rescheduled|shift|push back|pushed back|push the deadline
            move the deadline|later deadline|defer|another week|extra week|extra time|deadline to be moved
            """),
        (Word.Remind, """
            snooze|mute|推一遍|推一次|响一|弹一|天天弹|天天响|老弹|老响|戳我|烦我|吵我|催太密|催得太|弹我|弹一次|弹窗|弹消息|发催办|催办|推消息|提醒|提示|通知我|催我|推送|打扰|发消息|reminder|reminders|remind|reminding|notification|notifications|notify|notifying|nudge|nudges
            nudging|ping|pinging|alerts
            """),
        (Word.Quieter, """
            别提醒|别催|别发|别给|别再|别老|别天天|别总|别推|别弹|别叫|别通知|别打扰|别响|不要|不用|不必|无需|先别|先不|停止|停掉|停了|暂停|取消|关掉|关闭|少点|少提|少发|少推|太频繁|太多|太勤|频繁|再|晚点|晚些|过几天|缓|推迟|往后|延后
            改成|改为|每周一次|一周一次|每周|每月|每两周|隔周|隔天|够了|就够|先停|停几天|停一停|停两天|停一周|太吵|太密|改到|挪到|换到|免打扰|静音|一次就行|一次就够|on fridays|on mondays|on tuesdays|on wednesdays|on thursdays|from now on|not every day|mondays only|only on|only once|stop|pause|mute|snooze|silence|no more
            don't|do not|less often|fewer|later|once a week|weekly|turn off|hold off|hold|not so often|too many|too often|again|until|instead of|suspend|skip
            quiet
            """),
        (Word.Correct, """
            更正一下|写颠倒|颠倒了|照这个改|按这个改|收回这话|收回那话|收回这句|请恢复成|恢复成推进|改回推进|填反|写反|报反|说反|弄反|搞反|made a typo|made a mistake|以这条为准|以本条为准|以此条为准|别算数|报早了|报晚了|报重了|wrong figure|wrong number|wrong date|please fix it|多打了|少打了|多写了|少写了|漏写了|打多了|打少了|纠正一下|特此更正|需要更正|需更正|请更正|说错|写错|填错|弄错|搞错|打错|记错|发错|讲错|报错项|报多了|报少了|口误|笔误|手误|不作数|当我没说
            说得不对|说的不对|报的不对|报得不对|刚才不对|correction|correct my|i meant|we meant|my mistake|our mistake|i was wrong|retract|ignore my|ignore what i|ignore what we|ignore the message|ignore that|disregard my
            disregard the last|disregard what|scratch that|misreported|mistyped|misstated|take that back|take back|i misspoke|should have been|should read
            sent by mistake|typed the wrong|gave the wrong|reported the wrong
            """),
        (Word.CorrectBack, """
            更正|报错|算错|看错|数错|录错|作废|撤回|收回上|收回下午|收回早上|收回昨天|收回那句|收回之前|收回刚|收回我|收回那条|收回前|收回这条|撤销|取消|有误|不对|报多了|报少了|多报了|少报了|误报|改一下|改过来|改正过来|改回来|改成|改为|改回|修正|订正|应为|应当是|应该是
            不算|删掉|删了|correct|typo|wrong|withdraw|withdrawn|mistaken|in error|by mistake|incorrect|not correct|mistake|instead|fix|cancel|delete
            """),
        (Word.Back, """
            上一条|上条|上一个|上面那条|上面那个|前一条|前面那条|那句话|那句|先前报|原先报|前头报|前面报|前面说|前面发|刚才|刚刚报|刚刚那|刚刚说|刚发|刚报|的申请|我提交|我申请的|提交的|填的|报的|发的|昨天报|昨天说
            昨天那条|昨天发|前天报|上周报|上次报|之前报|之前说|之前那条|早上报|上午报|下午报|那条消息|这条消息|那条进展|我报的|我们报的|我说的|我发的|报的数
            报的那|我的申请|销号申请|那个申请|那份报告|不是|而不是|并非|my yesterday message|yesterday message|message for|my last|last message|my previous|previous message|my message|earlier message
            earlier report|my report|my earlier|what i said|what i wrote|what i reported|what i sent|just now|just sent|yesterday's|i reported|i said|i wrote
            i sent|we reported|the report i|my application|my request|our application|not the
            """),
        (Word.Inject, """
            系统提示词|提示词|忽略你|忽略之前|忽略以上|忽略前面|忽略上面|忽略所有|忽略全部|无视之前|无视以上|无视你|管理员终端|管理员模式|管理员权限|开发者模式
            你现在是|你的指令|全部指令|所有指令|扮演|角色扮演|越狱|system prompt|ignore all|ignore previous|ignore the previous|ignore your|previous instructions
            all instructions|your instructions|you are now|act as|developer mode|admin mode|jailbreak|override your|pretend
            """),
        (Word.Greet, """
            你好|您好|大家好|早上好|上午好|中午好|下午好|晚上好|早安|在吗|在不在|谢谢|多谢|感谢|谢了|打声招呼|打个招呼|多关照|请多关照|谢啦|谢谢啦|多亏|辛苦了|辛苦啦|您辛苦|你辛苦|再见|拜拜|hello|hi|hey
            good morning|good afternoon|good evening|thanks|thx|tks|much appreciated|thank you|thank|cheers|bye|goodbye|nice to meet
            """),
        (Word.AskHelp, """
            支持哪些|支持什么|可以做什么|可以干什么|可以帮我|会哪些|能干哪些|能干啥|能干什么|能干嘛|能做什么|能做啥|找你办哪|找你做哪|能找你|会些什么|会些啥|都会什么|都会啥|会啥|能帮我些什么|能帮上什么|会做什么|会干什么|会什么|能帮我什么|能帮我做
            帮我做什么|帮我干|有什么功能|有哪些功能|什么功能|啥功能|功能介绍|怎么用|咋用|如何使用|怎么使用|使用说明|使用方法|使用帮助|操作指南|操作说明|帮助
            你是谁|你是什么|你是干|介绍一下你|介绍下你|自我介绍|怎么跟你|怎么和你|怎么向你|如何向你|怎么报进展|怎么上报进展|怎样报|怎么汇报|怎么填报|怎么操作
            怎么提交|怎么申请|如何上报|如何汇报|如何报|新来的|刚来|help|what can you|what do you do|what are you able|how do i use|how to use|how does this work
            how do you work|who are you|your functions|how do i report|how can i report|how do i submit|how can i submit|how to report|how to submit|how do i send
            how do i file|how should i report|what you can do|commands
            """),
        (Word.Nothing, """
            批复同意|审议同意|会议同意|研究同意|党组同意|原则同意|排名单|名单|提示单|提醒函|工作提醒|提醒谈话|谈话提醒|温馨提示|风险提示|提示牌|警示提醒|廉政提醒|提醒督促|提醒通知|销号制|同意书|申请表|申请单|申请书|申请人
            申请材料|邀请|聘请|宴请|请示|请销假|请假|请教|请客|敬请|请问|希望小学|思想|理想|设想|想法|感想|希望|展望|失望|信访举报|期盼|特别|分别|级别|个别|类别
            差别|区别|识别|性别|整改到位|改到位|开展|再次|再生|再报|再就业|缓解|会议通过|表决通过|审议通过|讨论通过|研究通过|党组会通过|延长线|more than
            confirm receipt|closely|close to|closer|enclosed|closed-circuit|disclosed|disclose
            """),
    ];
}
