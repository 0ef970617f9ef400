using System.Collections.Frozen;

namespace RectifyBot.Understanding.Messages.Content;

/// <summary>English words of public administration and what measures call the same in Chinese: only to find the measure that is meant.</summary>
internal static class Glossary
{
    private const string Entries = """
        acceptance=验收|account's=账号|account=账户,账目|accounting=会计,核算|accounts=账户,账目|agenda=议题|agriculture=农业|air=机票|allowance=津贴,补贴
        allowances=津贴,补贴|ambulance=急救,救护车|amended=修订|antibiotic=抗菌药物|antibiotics=抗菌药物|antivirus=杀毒,安全软件|app=软件,平台
        appointment=任用,选拔任用|appointments=任用|appraisal=考核|approval=审批|approvals=审批|archive=档案,归档|archives=档案|arrears=欠费,欠款|article=文章
        articles=文章|assessment=考核,评估|asset=资产|assets=资产|attendance=考勤,签到|audit=审计|award=表扬,表彰,奖励|awards=表彰,奖励|backup=备份
        bank=银行,岸|banquet=宴请|bed=床位|beds=床位|bid=投标,招标|bidding=招标,招投标|blood=血液,用血|bonus=奖金|book=图书,书|books=图书,书目,读物
        borrowing=借阅|branch=支部|bridge=桥|bridges=桥|briefing=通报|brochure=手册|budget=预算|building=办公楼,大楼|bulletin=通报|bus=公交|cadre=干部
        cadres=干部|campaign=活动,专项整治|campus=校园|canteen=食堂|car=公务用车,车辆|cars=公务用车|case=案件|cases=案件|catalog=目录|catalogue=目录
        certificate=证件,证书|certificates=证件,证书|charge=收费|charges=收费|checklist=清单|children=儿童|circular=通知,通报|circulated=印发|class=培训班
        clean-up=清理|cleaning=清洗,清理,保洁|cleanup=清理|clinic=门诊,诊所|clinics=诊所,卫生室|committee=委员会|community=社区|competition=竞赛,比武
        complaint=投诉,信访|complaints=投诉,信访|computer=计算机,电脑|computers=计算机,电脑|confidential=保密,秘密|confidentiality=保密|conflict=冲突,回避
        construction=建设,工程,施工|consultation=协商|consumable=耗材|consumables=耗材|contest=竞赛,比武|contract=合同|contractor=施工单位|contracts=合同
        coordination=协调|course=培训,课程|court=法院|culture=文化|dam=大坝,水库|data=数据|database=数据库|debt=债务,欠款|debts=欠款|decision=决策
        decisions=决策|declaration=申报,报告|democratic=民主|device=设备|devices=设备|dike=堤防|dikes=堤防|disbursement=拨付,发放|disciplinary=纪律
        discipline=纪律|disclosure=公开|disease=疾病|display=公示,显示|distribution=发放,分配|division=分工|doctor=医生,医师|doctors=医生,医师|draft=草案,稿
        drafts=稿|drainage=排水|drill=演练|drills=演练|drought=抗旱|drug=药品|drugs=药品|dues=党费|duties=职责,分工|elderly=老年,老人|election=换届,选举
        elevator=电梯|elevators=电梯|embankment=堤防|emergency=应急|employment=就业,用工|enforcement=执法|enrollment=招生|enrolment=招生|enterprise=企业
        enterprises=企业|environment=环境|environmental=环境,环保|epidemic=疫情|equipment=设备|essay=文章,体会|essays=文章,体会|evaluation=考核,评价|exam=考试
        exams=考试|expenditure=支出,经费|expense=费用,支出,报销|expenses=费用,支出,报销|family=家庭|farm=农田|farmland=农田|fee=收费,费用|feedback=反馈
        fees=收费,费用|file=档案,文件|files=档案,文件|filing=归档,备案|finance=财务|financial=财务|fire=消防|firewall=防火墙|flood=防汛,洪水|food=食品
        forest=森林,林业|forum=座谈,论坛|fund=资金,经费|funds=资金,经费|garbage=垃圾|gate=闸门|gates=闸门|gift=礼品|gifts=礼品,礼金|grant=补助,拨款
        grants=补助|hall=大厅|handbook=手册|hazard=隐患|hazards=隐患|health=卫生,健康|hospital=医院|hospitals=医院|hotel=酒店|hotline=热线|house=房屋
        housing=住房|hygiene=卫生|ideological=意识形态,思想|ideology=意识形态|index=目录|infection=感染,院感|information=信息|innovation=创新|inpatient=住院
        inspection=检查,巡察|inspections=检查|instrument=仪器|insurance=医保,保险|integrity=廉政,廉洁|interview=约谈,面试|interviews=约谈|inventory=库存,盘点
        invoice=发票|invoices=发票|irrigation=灌溉,灌区|issued=印发|kickback=回扣|kickbacks=回扣|kindergarten=幼儿园|kiosk=自助,机|kiosks=自助,机|kitchen=食堂
        lab=检验,实验室|labor=劳务,劳动|laboratory=检验,实验室|labour=劳务,劳动|lake=湖|land=土地|law=法律,执法|leader=领导|leaders=领导|leadership=领导
        leakage=漏损|learning=学习|lease=租赁,出租|leases=租赁|leave=请假,休假|lecture=讲堂,讲座,授课|lectures=讲堂,讲座|ledger=台账|legal=法律,法治
        letter=函,信|letters=函|library=图书馆|licence=许可证,证照|licences=许可证|license=许可证,证照|lift=电梯|lifts=电梯|liquor=酒|list=清单|lists=清单
        loan=借款|loaned=借阅|loans=借款|machine=机|mailbox=信箱,邮箱|maintenance=维护,维修,养护|manual=手册|market=市场|maternal=妇幼,孕产妇|meal=用餐,餐
        meals=用餐,餐|mechanism=机制|medical=医疗|medication=用药,药品|medicine=药品,医药|medicines=药品|meeting=会议,会|meetings=会议,会|member=党员,成员
        members=党员,成员,委员|meter=水表|meters=水表|minutes=会议纪要,纪要|module=模块|monitoring=监测,监控|museum=博物馆|negotiation=协商|network=网络
        notice=通知|notices=通知|nurse=护士,护理|nurses=护士,护理|nursing=护理|office=办公,办公室|offices=办公用房,科室|online=线上,网上|opinion=意见
        opinions=意见|outpatient=门诊|overcharge=多收,重复收费|overcharges=多收,重复收费|overtime=加班|paper=论文,文件|papers=论文,文章|parking=停车
        party=党,党组,党建|passport=护照,证照,证件|passports=护照,证照,证件|password=密码|patient=患者,病人|patients=患者,病人|patrol=巡查,巡河
        patrols=巡查,巡河|payment=支付,付款|payments=支付|penalties=处罚|penalty=处罚|pension=养老|performance=绩效,考核,履职|permit=许可|permits=许可
        personnel=人事,人员|petition=信访|petitions=信访|pharmacy=药房,药剂|phone=手机,电话|phones=手机|pipe=管网,管道|pipeline=管网,管线|pipes=管网,管道
        plan=方案,计划|planning=策划,规划|platform=平台|policy=政策,制度|poster=海报,宣传|posters=海报|prescription=处方|prescriptions=处方|price=价格
        prices=价格|probation=试用|procedure=程序,流程|procedures=程序,流程|process=流程|procurement=采购|project=项目,工程|projects=项目,工程
        promotion=选拔,晋升|proposal=提案,建议|proposals=提案,建议|public=公共|publicity=宣传|published=公布,印发|pump=泵站,水泵|purchase=采购,购置,购买
        purchased=购置,采购|purchasing=采购|quality=质量|query=查询|questionnaire=问卷,调查|reading=读书,阅读|receipt=票据,发票|receipts=票据|reception=接待
        record=记录|records=记录,档案|recovered=追缴,收回|recruit=招聘|recruitment=招聘|recusal=回避|refund=退款,清退|refunded=清退,退还|register=登记
        registration=登记|regulation=条例,规定,办法|regulations=条例,规定,制度|reimbursement=报销|reminder=提醒|reminders=提醒|renewed=续签
        renovation=改造,修缮|rent=租金,出租|repair=维修,修复|repairs=维修|report=报告,通报|reporting=报送,上报|reports=报告|research=调研,研究|reservoir=水库
        reservoirs=水库|responsibilities=责任,职责|responsibility=责任|result=成果|results=成果|retired=退休|retirement=退休|revised=修订|revision=修订
        risk=风险|risks=风险|river=河道,河湖|rivers=河道,河湖|road=道路,公路|roads=道路,公路|rotation=轮岗,交流|rule=规则|rules=规则,制度,规定|rural=农村,乡村
        safety=安全|salary=工资|sample=抽检,样|samples=样,抽检|sampling=抽检|sand=采砂|scheme=方案|scholarship=奖学金|school=学校|schools=学校|seal=印章,公章
        seals=印章|secrecy=保密,涉密|secret=秘密,保密|secrets=秘密|security=安全|seminar=研讨,座谈|server=服务器|servers=服务器|service=服务|services=服务
        sewage=污水|share=分享|shared=共享|sharing=分享|signed=签订|skills=技能|software=软件|soil=水土|speech=发言,讲话|speeches=发言|sports=体育
        staff=人员,职工|staffing=人员,编制|stall=车位|stamp=印章,盖章|stamps=印章|standard=标准|standards=标准|station=站|stations=站|stock=库存
        stocktaking=盘点|student=学生|students=学生|studied=学习|study=学习|subsidies=补助,补贴|subsidy=补助,补贴|suggestion=建议|suggestions=建议,意见
        supervision=监督|supervisory=监督|supplier=供应商|suppliers=供应商|supply=供水,供应|surgery=手术|surgical=手术|survey=调查,问卷,测评|surveyed=调查
        surveys=调查|system=制度,系统|systems=制度,系统|talk=谈话|talks=谈话|tank=水箱|tanks=水箱|tariff=水价,价格|teacher=教师|teachers=教师|team=团队,队伍
        teams=团队,队伍|tender=招标,招投标|tendering=招标,招投标|terminated=终止|test=检测,测试|testing=检测,测试|tests=检测|textbook=教材|textbooks=教材
        theoretic=理论|theoretical=理论|theory=理论|ticket=机票|tickets=机票|topic=选题,专题|topics=选题,专题|tour=考察|tourism=旅游|township=乡镇
        townships=乡镇|traceability=追溯|tracing=追溯|training=培训|transfer=调动,转移|transparency=公开|travel=差旅,出差|trip=考察|tuition=学费
        upgrade=升级,改造|upgraded=升级,改造|vaccination=接种,疫苗|vaccine=疫苗|valve=阀门|vehicle=车辆,公务用车|vehicles=车辆,公务用车|vendor=供应商,公司
        video=视频|videos=视频|village=村|villages=村|visit=走访,考察|visited=走访,考察|visits=走访,考察|volunteer=志愿|volunteers=志愿|vote=表决|voting=表决
        wage=工资|wages=工资|ward=病区,病房|wards=病区,病房|waste=废物,医废|water=水,供水|website's=网站|website=网站|wechat=微信|welfare=福利|well=水井,机井
        wells=水井,机井|window=窗口|windows=窗口
        """;

    private static readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> Table = Entries
        .Split(['|', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(e => e.Split('='))
        .DistinctBy(e => e[0], StringComparer.Ordinal)
        .ToFrozenDictionary(e => e[0], e => e[1].Split(','), StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public static string[] Of(ReadOnlySpan<char> word) =>
        word.Length > 1 && char.IsAsciiLetter(word[0]) && Table.TryGetValue(word, out var chinese) ? chinese : [];
}
