using System.Collections.Frozen;

namespace RectifyBot.Understanding.Messages.Content;

/// <summary>English words of public administration and what measures call the same in Chinese: only to find the measure that is meant.</summary>
internal static class Glossary
{
    private const string Entries = """
        abroad=出国,因私|abstraction=取水|acceptance=验收|account=账户,账目|account's=账号|account-book=台账|accounting=会计,核算|accounts=账户,账目|adopted=采用,采纳|adoption=采用,采纳
        advert=广告|advertising=广告|agenda=议题|agendas=议题|agriculture=农业|aid=资助,救助|air=机票|allowance=津贴,补贴|allowances=津贴,补贴|ambulance=急救,救护车|amended=修订
        announced=公告,公布|announcement=公告,公布|annual=年度|antibiotic=抗菌药物|antibiotics=抗菌药物|antivirus=杀毒,安全软件|app=软件,平台,小程序|appointment=任用,选拔任用|appointments=任用
        appraisal=考核|appraisals=考核|approval=审批|approvals=审批|archive=档案,归档|archives=档案|arrears=欠费,欠款|article=文章|articles=文章|assessment=考核,评估|asset=资产|assets=资产
        attendance=考勤,签到|audit=审计|award=表扬,表彰,奖励|awards=表彰,奖励|backup=备份|bank=银行,岸|banquet=宴请|banquets=宴请|bed=床位|beds=床位|bid=投标,招标|bidder=投标|bidding=招标,招投标
        blood=血液,用血|boiler=锅炉|boilers=锅炉|bond=债券|bonus=奖金|book=图书,书|bookkeeping=记账,核算|books=图书,书目,读物|borrowing=借阅|branch=支部,分支|branches=支部,分支|bribery=贿赂
        bridge=桥|bridges=桥|briefing=通报|brochure=手册|budget=预算|building=办公楼,大楼,建筑,楼|buildings=建筑,楼|bulletin=通报,简报|bulletins=通报,简报|bus=公交|business=企业,营商
        by-election=补选|cadre=干部|cadres=干部|calibration=检定,校准|campaign=活动,专项整治|campus=校园|canal=渠道,灌渠|canals=渠道,灌渠|canteen=食堂,助餐|canteens=食堂,助餐|car=公务用车,车辆
        card=卡,公务卡|cards=卡,公务卡|cars=公务用车|case=案件,案卷|cases=案件|cash=现金|catalog=目录|catalogue=目录|certificate=证件,证书|certificates=证件,证书|charge=收费|charges=收费
        charging=充电|check=检查,核查|checked=检查,核查|checklist=清单|checks=检查,核查|children=儿童|circular=通知,通报|circulated=印发|class=培训班,班|classified=涉密,秘密|clean-up=清理
        cleaning=清洗,清理,保洁|cleanup=清理|clinic=门诊,诊所|clinics=诊所,卫生室|cold-chain=冷链|collected=收回,收缴|collection=收缴,征收,清收|collective=集体|commendation=表扬,表彰
        commended=表扬,表彰|committee=委员会|community=社区|companies=公司,企业|company=公司,企业|competition=竞赛,比武|complaint=投诉,信访,举报|complaints=投诉,信访|computer=计算机,电脑
        computers=计算机,电脑|confidential=保密,秘密,涉密|confidentiality=保密|conflict=冲突,回避|construction=建设,工程,施工|consultation=协商|consumable=耗材|consumables=耗材
        contest=竞赛,比武|contract=合同|contractor=施工单位|contracts=合同|coordination=协调|copier=复印|counsellor=辅导员|counsellors=辅导员|counselor=辅导员|counselors=辅导员
        counter=窗口|course=培训,课程|courses=课程|court=法院|criticism=批评|culture=文化|curriculum=课程|custody=保管|dam=大坝,水库|dashboard=看板|data=数据|database=数据库|debt=债务,欠款
        debtor=债务|debts=欠款|decision=决策|decision-making=决策|decisions=决策|declaration=申报,报告|declarations=申报,报告|delivery=交付,到货|democratic=民主|demolished=拆除
        demolition=拆除,违建|department=部门|departments=部门|design=设计|device=设备|devices=设备|dike=堤防|dikes=堤防|dining=食堂,助餐|disbursement=拨付,发放|disciplinary=纪律
        discipline=纪律,纪检|disclosure=公开|disease=疾病|display=公示,显示|dispute=纠纷|disputes=纠纷|distribution=发放,分配|ditch=沟渠|division=分工|doctor=医生,医师|doctors=医生,医师
        dorm=宿舍|dormitories=宿舍|dormitory=宿舍|dorms=宿舍|dossier=案卷,卷宗|dossiers=案卷,卷宗|draft=草案,稿|drafts=稿|drainage=排水|drawing=图纸|drawings=图纸|dredging=清淤|drill=演练
        drills=演练|driver=驾驶员,司机|drivers=驾驶员,司机|drought=抗旱|drug=药品|drugs=药品|dues=党费|duties=职责,分工|duty=值班|elderly=老年,老人|election=换届,选举|elections=换届,选举
        elevator=电梯|elevators=电梯|embankment=堤防|embankments=堤防|emergency=应急|employer=用人单位|employment=就业,用工|encryption=加密|enforcement=执法|enrol=招生|enrollment=招生
        enrolment=招生|enterprise=企业|enterprises=企业|environment=环境|environmental=环境,环保|epidemic=疫情|equipment=设备|essay=文章,体会|essays=文章,体会|estate=小区|estates=小区
        evaluation=考核,评价|exam=考试|exams=考试|exit=通道|expenditure=支出,经费|expense=费用,支出,报销|expenses=费用,支出,报销|expert=专家|experts=专家|extinguisher=灭火器|extinguishers=灭火器
        faculty=教师|family=家庭|fare=票价,票款|fares=票价,票款|farm=农田|farmland=农田|fee=收费,费用|feedback=反馈|fees=收费,费用|field=实地,现场|file=档案,文件|files=档案,文件|filing=归档,备案
        final=决算,最终|finance=财务|financial=财务|fine=罚款,处罚|fines=罚款,处罚|fire=消防|firefighting=消防|firewall=防火墙|firm=企业,公司|firms=企业,公司|fleet=车队,车辆|flood=防汛,洪水
        follow-up=跟踪,回访|food=食品|foodstuff=食品|forest=森林,林业|forklift=叉车|forklifts=叉车|forum=座谈,论坛|fuel=油,加油|fund=资金,经费|funds=资金,经费|garbage=垃圾|gate=闸门|gates=闸门
        gift=礼品,礼金|gifts=礼品,礼金|grade=成绩|grades=成绩|graduate=毕业|graduates=毕业生|grant=补助,拨款|grants=补助|greening=绿化|grid=网格|guarantee=担保|guarantees=担保|guard=卫士
        hall=大厅|handbook=手册|handover=移交,交接|hazard=隐患|hazards=隐患|health=卫生,健康|heart-to-heart=谈心|heater=热水|homecare=居家|hospital=医院|hospitals=医院|hotel=酒店
        hotline=热线,12345,12315|house=房屋|housing=住房|hygiene=卫生|ideological=意识形态,思想|ideology=意识形态|idle=闲置|illegal=违法,违建,违规|incentive=奖励|incentives=奖励|index=目录
        infection=感染,院感|information=信息|innovation=创新|inpatient=住院|inspected=检查|inspection=检查,巡察|inspections=检查|install=安装|installation=安装|installed=安装
        instrument=仪器|insurance=医保,保险|integrity=廉政,廉洁|interest=利息|internship=实习|internships=实习|interview=约谈,面试,谈话|interviews=约谈|intranet=内网|inventory=库存,盘点,清查
        investment=投资|investment-promotion=招商|investments=投资|invoice=发票|invoices=发票|irrigation=灌溉,灌区|issued=印发|joint=联动,联合|jointly=联合|keys=钥匙|kickback=回扣
        kickbacks=回扣|kindergarten=幼儿园|kiosk=自助,机|kiosks=自助,机|kitchen=食堂|lab=检验,实验室|labor=劳务,劳动|laboratory=检验,实验室,实训|labour=劳务,劳动|lake=湖|lakes=湖|lamp=路灯
        lamps=路灯|land=土地|law=法律,执法|law-enforcement=执法|leader=领导|leaders=领导|leadership=领导|leak=漏损|leakage=漏损|learning=学习|lease=租赁,出租,租金|leases=租赁|leave=请假,休假
        lecture=讲堂,讲座,授课,党课|lectures=讲堂,讲座|ledger=台账|ledgers=台账|legal=法律,法治|lending=借款|lesson=课|lessons=课|letter=函,信|letters=函|levee=堤防|library=图书馆
        licence=许可证,证照,执照|licences=许可证|license=许可证,证照|lift=电梯|lifts=电梯|lighting=照明,路灯|liquor=酒|list=清单|lists=清单|loan=借款|loaned=借阅|loans=借款|low-income=低保,低收入
        machine=机,设备|mailbox=信箱,邮箱|maintenance=维护,维修,养护|manual=手册|market=市场|maternal=妇幼,孕产妇|meal=用餐,餐,助餐|meals=用餐,餐|mechanism=机制|mediation=调解|medical=医疗
        medication=用药,药品|medicine=药品,医药|medicines=药品|meeting=会议,会|meetings=会议,会|member=党员,成员|members=党员,成员,委员|membership=党员,会员|mental=心理|meter=水表,计量
        metering=计量|meters=水表|mini-program=小程序|minutes=会议纪要,纪要|module=模块|monitoring=监测,监控|monthly=月度,每月|motor=电机|motors=电机|museum=博物馆|negotiation=协商
        neighborhood=社区,小区|neighbourhood=社区,小区|nepotism=亲属,任人唯亲|network=网络|notice=通知|notice-board=公示栏|notices=通知|nurse=护士,护理|nurses=护士,护理|nursing=护理
        office=办公,办公室|offices=办公用房,科室|official-card=公务卡|on-site=现场,实地|online=线上,网上|operator=操作|operators=操作|opinion=意见|opinions=意见|organisation=组织
        organization=组织|outpatient=门诊|overcharge=多收,重复收费|overcharges=多收,重复收费|overseas=出国,境外|oversight=监督|overtime=加班|paper=论文,文件|papers=论文,文章|parking=停车
        party=党,党组,党建|passage=通道|passport=护照,证照,证件|passports=护照,证照,证件|password=密码|patient=患者,病人|patients=患者,病人|patrol=巡查,巡河|patrols=巡查,巡河|payment=支付,付款,缴纳
        payments=支付,付款|penalties=处罚|penalty=处罚|pension=养老|pensioners=老人|performance=绩效,考核,履职|permit=许可|permits=许可,许可证|personnel=人事,人员|petition=信访|petitions=信访
        pharmacy=药房,药剂|phone=手机,电话|phones=手机|photocopy=复印|pile=桩|pipe=管网,管道|pipeline=管网,管线|pipes=管网,管道|plan=方案,计划,规划|planning=策划,规划|plans=方案,计划|platform=平台
        policy=政策,制度|poll=调查,测评|portal=平台,门户|post=岗位|poster=海报,宣传|posters=海报|posting=岗位|posts=岗位|poverty=困难,贫困|prescription=处方|prescriptions=处方|price=价格
        prices=价格|pricing=价格|probation=试用|probationary=试用|procedure=程序,流程|procedures=程序,流程|process=流程|procurement=采购|project=项目,工程|projects=项目,工程
        promotion=选拔,晋升|proposal=提案,建议|proposals=提案,建议|psychological=心理|public=公共|publicised=公示|publicity=宣传|published=公布,印发|pump=泵站,水泵|pumping=泵站|pumps=泵站,水泵
        purchase=采购,购置,购买|purchased=购置,采购|purchasing=采购|quality=质量|quarter=季度|quarterly=季度|query=查询|questionnaire=问卷,调查|questionnaires=问卷,调查|reading=读书,阅读|receipt=票据,发票
        receipts=票据|receivable=应收,欠款|receivables=应收,欠款|reception=接待|receptions=接待|reclaim=收回|reclaimed=收回|record=记录|records=记录,档案|recovered=追缴,收回
        recovery=追回,收回,清收|recruit=招聘|recruitment=招聘|recusal=回避|refuelling=加油|refund=退款,清退,退还|refunded=清退,退还|refunds=清退,退款,退还|register=登记|registration=登记,注册
        regulation=条例,规定,办法|regulations=条例,规定,制度|reimbursement=报销|relative=亲属|relatives=亲属|relief=救助|reminder=提醒|reminders=提醒|renewed=续签|renovate=改造
        renovated=改造|renovation=改造,修缮|rent=租金,出租|rental=出租,租金|rentals=出租,租金|repaid=归还,偿还|repair=维修,修复|repairs=维修|repay=归还,偿还|report=报告,通报|reporting=报送,上报
        reports=报告|research=调研,研究,科研|reservoir=水库|reservoirs=水库|resident=居民,住户|residents=居民,住户,群众|responsibilities=责任,职责|responsibility=责任|result=成果
        results=成果|retired=退休|retirement=退休|return=退还,退回|review=审核,评审,复核|reviewed=审核,评审|reviews=审核,评审,复核|revised=修订|revision=修订|reward=奖励,表扬|risk=风险|risks=风险
        river=河道,河湖|rivers=河道,河湖|road=道路,公路|roads=道路,公路|roster=排班,值班|rotation=轮岗,交流|route=线路|routes=线路|rule=规则|rules=规则,制度,规定|rural=农村,乡村|safety=安全|salary=工资
        sample=抽检,样|samples=样,抽检|sampling=抽检,抽样|sand=采砂|scheme=方案|scholarship=奖学金,助学金|school=学校|schools=学校|seal=印章,公章|seals=印章|seconded=借调|secondment=借调
        secrecy=保密,涉密|secret=秘密,保密|secretaries=书记|secretary=书记|secrets=秘密|security=安全|self-criticism=自我批评|seminar=研讨,座谈|seminars=研讨|server=服务器|servers=服务器
        service=服务|services=服务|settlement=结算|sewage=污水|sewer=管网,污水|share=分享|shared=共享|shareholder=股东|sharing=分享|shift=值班|shredder=碎纸|signed=签订|silt=清淤
        skills=技能|sluice=闸门|software=软件|soil=水土|speech=发言,讲话|speeches=发言|sports=体育|spot=抽查|spot-check=抽查|spot-checks=抽查,抽检|spouse=配偶|staff=人员,职工
        staffing=人员,编制|stall=车位|stamp=印章,盖章|stamps=印章|standard=标准|standards=标准|standing=常委|station=站|stations=站|stock=库存|stockroom=库房|stocktaking=盘点|street=街道
        student=学生|students=学生|studied=学习|study=学习|subdistrict=街道|submission=报送,信息|submissions=报送,信息|subsidiaries=子公司,下属|subsidiary=子公司,下属|subsidies=补助,补贴
        subsidy=补助,补贴|subsistence=低保|suggestion=建议|suggestions=建议,意见|supervision=监督|supervisory=监督|supplier=供应商|suppliers=供应商|supply=供水,供应|surgery=手术
        surgical=手术|survey=调查,问卷,测评,勘察|surveyed=调查|surveys=调查|system=制度,系统|systems=制度,系统|talk=谈话|talks=谈话|tank=水箱|tanks=水箱|tariff=水价,价格|teacher=教师|teachers=教师
        teaching=教学|team=团队,队伍|teams=团队,队伍|tenant=租户,承租|tenants=租户,承租|tender=招标,招投标|tendering=招标,招投标|terminated=终止|test=检测,测试|testing=检测,测试|tests=检测
        textbook=教材|textbooks=教材|theoretic=理论|theoretical=理论|theory=理论|thesis=论文|ticket=机票|ticketing=票务|tickets=机票|toll=收费,通行费|tolls=收费,通行费|topic=选题,专题
        topics=选题,专题|tour=考察|tourism=旅游|township=乡镇|townships=乡镇|traceability=追溯|tracing=追溯|training=培训|transfer=调动,转移|transparency=公开|travel=差旅,出差|trip=考察
        tuition=学费|unit=单位|units=单位|upgrade=升级,改造|upgraded=升级,改造|vacancies=空缺,空编|vacancy=空缺,空编|vaccination=接种,疫苗|vaccine=疫苗|valve=阀门|vehicle=车辆,公务用车
        vehicles=车辆,公务用车|vendor=供应商,公司|verification=核查,核实|verified=核查,核实|video=视频|videos=视频|village=村|villages=村|visit=走访,考察|visited=走访,考察|visits=走访,考察
        volunteer=志愿|volunteers=志愿|vote=表决|votes=表决,票决|voting=表决|voucher=凭证|vouchers=凭证|wage=工资|wages=工资|ward=病区,病房|wards=病区,病房|warehouse=仓库|waste=废物,医废
        water=水,供水|water-network=水网|website=网站|website's=网站|wechat=微信|weekly=每周|welfare=福利|well=水井,机井|wells=水井,机井|window=窗口|windows=窗口|withdrawal=取水
        workshop=作坊,研讨|workshops=作坊,研讨
        scenic=景区|tourist=游客,旅游|tourists=游客|relic=文物|relics=文物|heritage=遗产,非遗|performance=演出,绩效,考核|performances=演出|troupe=剧团,院团|unannounced=暗访|conservator=修复|archaeologist=考古|wheelchair=轮椅,无障碍|ramp=坡道,踏板|retrofit=改造|barrier-free=无障碍|accessible=无障碍|mobile=流动,巡回,移动|auction=拍卖|auctions=拍卖|judgment=判决,裁判|verdict=判决|bailiff=法警|juror=陪审|assessor=陪审
        tribunal=法庭|courtroom=法庭,审判庭|mediator=调解|filing=归档,备案,立案|litigation=诉讼,立案|debtor=被执行|execution=执行|pleading=诉状|blacklist=黑名单|whitelist=白名单|hub=枢纽|depot=场站|terminal=站,终端
        """;

    private static readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> Table = Entries
        .Split(['|', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(e => e.Split('='))
        .DistinctBy(e => e[0], StringComparer.Ordinal)
        .ToFrozenDictionary(e => e[0], e => e[1].Split(','), StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public static string[] Of(ReadOnlySpan<char> word)
    {
        if (word.Length < 2 || !char.IsAsciiLetter(word[0]))
        {
            return [];
        }

        // Plurals and verbs are tried by their stem: boilers, inspecting, licensed.
        return Table.TryGetValue(word, out var chinese) || (word.Length > 4 && (Stem(word, "s", out chinese) || Stem(word, "es", out chinese) || Stem(word, "ed", out chinese) || Stem(word, "ing", out chinese)))
            ? chinese
            : [];
    }

    private static bool Stem(ReadOnlySpan<char> word, string ending, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string[]? chinese)
    {
        chinese = null;
        return word.EndsWith(ending, StringComparison.Ordinal) && Table.TryGetValue(word[..^ending.Length], out chinese);
    }
}
