using RectifyBot.Ledger;
using RectifyBot.Understanding.Messages;

namespace RectifyBot.Understanding.Tests.Messages;

/// <summary>What decisions say beside approve and return; each row: number, decision, grade, reason, and "later" where a later day was asked for.</summary>
public sealed class DecisionReadingTests
{
    [Theory]
    [InlineData("3-1同意销号，评为较好", "3.1 Approve FairlyGood")]
    [InlineData("同意3-1销号，评为较好", "3.1 Approve FairlyGood")]
    [InlineData("3-1 评定一般，退回重做", "3.1 Return Fair")]
    [InlineData("3-1评为好", "3.1 Approve Good")]
    [InlineData("3-1评定为差", "3.1 - Poor")]
    [InlineData("3-1销号材料没问题，定为较好等次，同意销号", "3.1 Approve FairlyGood")]
    [InlineData("3-1同意，3-2退回缺照片", "3.1 Approve; 3.2 Return (缺照片)")]
    [InlineData("3-1同意销号，评为好；3-2退回，评定一般，台账对不上", "3.1 Approve Good; 3.2 Return Fair (台账对不上)")]
    [InlineData("3-1、3-2都同意，评为较好", "3.1 Approve FairlyGood; 3.2 Approve FairlyGood")]
    [InlineData("退回3.1：照片不清楚，请补", "3.1 Return (照片不清楚)")]
    [InlineData("3-1退回去补", "3.1 Return")]
    [InlineData("3-1退回，请补照片", "3.1 Return (补照片)")]
    [InlineData("3-2不行，缺照片", "3.2 Return (缺照片)")]
    [InlineData("3-1缺移送回执，退。3-2材料齐，同意销号。", "3.1 Return (缺移送回执); 3.2 Approve")]
    [InlineData("3-1不予销号 原因 台账跟实物对不上", "3.1 Return (台账跟实物对不上)")]
    [InlineData("3-1的销号材料我看过了，签收表缺页，退回，请10月9日前重报", "3.1 Return (签收表缺页)")]
    [InlineData("3-1不同意，办法没附上，10月24日前补交", "3.1 Return (办法没附上)")]
    [InlineData("冲锋舟那条佐证太单薄，销号申请退回", "3.2 Return (佐证太单薄)")]
    [InlineData("防汛预案那条，过。冲锋舟那条，退——样票扫得看不清，重新传", "3.1 Approve; 3.2 Return (样票扫得看不清)")]
    [InlineData("3-1同意销号，群众评价好", "3.1 Approve")]
    [InlineData("return 3.1, the receipt is missing", "3.1 Return (the receipt is missing)")]
    [InlineData("3.1 approved, 3.2 rejected because the audit sheet is missing.", "3.1 Approve; 3.2 Return (the audit sheet is missing)")]
    [InlineData("approve 3.1, grade fairly good", "3.1 Approve FairlyGood")]
    [InlineData("approve 3.1 and 3.2, both rated good", "3.1 Approve Good; 3.2 Approve Good")]
    [InlineData("Returned 3.2, please add the rent receipts by Nov 20.", "3.2 Return (add the rent receipts)")]
    [InlineData("3.1 approved. Send 3.2 back: the list is not attached, resubmit by Dec 11.", "3.1 Approve; 3.2 Return (the list is not attached)")]
    [InlineData("同意3-1延期", "3.1 Approve later")]
    [InlineData("3-1可以延到10月底", "3.1 Approve later @2025-10-31")]
    [InlineData("3-1的延期申请我同意", "3.1 Approve later")]
    [InlineData("3-1延期不批，时间够用", "3.1 Return (时间够用) later")]
    [InlineData("3-1不延了，按原时限办", "3.1 Return later")]
    [InlineData("同意3-1延到10月20日，3-2不同意延期，时间够", "3.1 Approve later @2025-10-20; 3.2 Return (时间够) later")]
    [InlineData("extension of 3.1 refused, keep the original deadline", "3.1 Return later")]
    public void A_decision_tells_of_each_item(string text, string expected)
    {
        var reading = Bodies.Read(text, null, Role.Coordinator);

        Assert.Equal((Intent.Decide, expected), (reading.Intent, string.Join("; ", reading.Records.Select(r => Shown(r, text)))));
    }

    [Theory]
    [InlineData("都同意", "all Approve")]
    [InlineData("全部通过", "all Approve")]
    [InlineData("这些申请都批了", "all Approve")]
    [InlineData("我同意所有的延期申请", "all Approve later")]
    [InlineData("全部退回，材料都不全", "all Return (材料都不全)")]
    [InlineData("approve all", "all Approve")]
    [InlineData("reject all of them", "all Return")]
    [InlineData("不同意延期，按原时限办", "Return later")]
    [InlineData("这条退回，缺回执", "Return (缺回执)")]
    [InlineData("3-1同意，3-2退回缺照片", "(缺照片)")]
    [InlineData("3-1、3-2都同意，评为较好", "Approve FairlyGood")]
    public void And_as_a_whole(string text, string expected)
    {
        var deciding = Bodies.Read(text, null, Role.Leader).Deciding!;

        Assert.Equal(expected, string.Join(' ', new[]
        {
            deciding.All ? "all" : null, deciding.Decision?.ToString(), deciding.Grade?.Value.ToString(),
            deciding.Reason is { } reason ? $"({reason.In(text)})" : null, deciding.Thing == DecidedThing.Extension ? "later" : null,
        }.OfType<string>()));
    }

    [Theory]
    [InlineData("都批了吗", Role.Leader)]
    [InlineData("都同意", Role.Official)]
    [InlineData("3-1评为优秀科室", Role.Official)]
    [InlineData("3-1按原时限推进中", Role.Coordinator)]
    [InlineData("全部通过验收12项", Role.Coordinator)]
    [InlineData("3-1申请延期到10月30日", Role.Official)]
    public void What_only_sounds_like_one_decides_nothing(string text, Role role)
    {
        var reading = Bodies.Read(text, role == Role.Official ? "防汛办" : null, role);

        Assert.True(reading.Intent != Intent.Decide && reading.Deciding is null, reading.Intent.ToString());
    }

    private static string Shown(RecordReading r, string text) => string.Join(' ', new[]
    {
        $"{r.Problem}.{r.Measure}", r.Decision?.ToString() ?? "-", r.Grade?.Value.ToString(), r.Reason is { } reason ? $"({reason.In(text)})" : null,
        r.Thing == DecidedThing.Extension ? "later" : null, r is { Decision: Decision.Approve, Due: { } due } ? $"@{due.Value:yyyy-MM-dd}" : null,
    }.OfType<string>());
}
