using RectifyBot.Understanding.Notices.Headings;

namespace RectifyBot.Understanding.Notices.Problems;

/// <summary>Which parts of a notice tell of problems, and which are preface or outlook (both full of 一是).</summary>
internal static class NoticePart
{
    private static readonly string[] PrefaceWords =
    [
        "基本情况", "总体情况", "工作情况", "开展情况", "工作开展", "组织", "领导", "责任", "部署", "概况", "认识", "站位", "主要做法", "高度重视", "推进情况", "政治任务",
    ];

    private static readonly string[] PlanWords = ["下一步", "下步", "下一阶段", "今后", "后续", "打算", "努力方向", "计划", "安排"];

    private static readonly string[] DoneWords = ["进展", "整改情况", "落实情况", "完成情况"];

    private static readonly string[] OutlookWords =
        ["下一步", "下步", "下一阶段", "今后", "后续", "打算", "努力方向", "长效机制", "巩固", "工作计划", "工作安排", "深化成果", "需要长期", "问题线索", "移交"];

    private static readonly string[] ReportWords = ["整改", "反馈", "巡察", "巡视", "问题清单"];

    private static readonly string[] ReportEndings = ["情况", "任务", "事项", "问题"];

    private static readonly string[] ProblemWords = ["反馈", "问题", "整改落实", "整改进展", "整改情况", "整改见", "整改成效", "见行见效"];

    /// <summary>The headings of the highest level under which problems are found.</summary>
    public static List<Heading> WithProblems(Heading notice)
    {
        var parts = notice.Children;
        var evident = WithoutOutlook(parts.FindAll(IsEvident));
        if (evident.Count == 0)
        {
            var lacking = parts.FindAll(ListsDefects);
            var holding = lacking.Count > 0 ? lacking : parts.FindAll(MayHoldProblems);

            // 一、主要问题 lists what 二、整改情况 then reports on.
            var reporting = holding.FindAll(IsReporting);
            return reporting.Count > 0 && holding.TrueForAll(IsReport) ? reporting : holding;
        }

        // Where the highest headings are aspects, one without labels is an aspect like the others.
        var aspects = evident.TrueForAll(part => !IsReport(part));
        return aspects ? parts.FindAll(part => IsEvident(part) || (part.Children.Count > 0 && !IsPreface(part) && !IsOutlook(part))) : evident;
    }

    // 三、后续安排 may name problems again, to say what will be done; 三、长期整改的问题进展情况 says what was.
    private static List<Heading> WithoutOutlook(List<Heading> parts)
    {
        var reported = parts.FindAll(part => !IsPlan(part));
        return reported.Count > 0 ? reported : parts;
    }

    private static bool IsPlan(Heading part) =>
        part.Number.Mark == Mark.Section && Names(part, PlanWords) && !Names(part, DoneWords) && !HoldsLabels(part)
        && !Wrapper.Is(part.Text) && !HeadingTitle.IsAspect(FirstSentence(part.Text)) && !Defect.Ends(FirstSentence(part.Text));

    private static bool HoldsLabels(Heading heading) => heading.IsLabelled || heading.Children.Exists(HoldsLabels);

    /// <summary>Whether a heading only announces the report (二、整改落实情况) and names no aspect.</summary>
    public static bool IsReport(Heading heading)
    {
        var title = FirstSentence(heading.Text);
        if (heading is { Number.Mark: Mark.Section, Children.Count: > 0 } && Wrapper.WrapsNothing(title))
        {
            return true;
        }

        if (heading.Children.Count == 0 || heading.Number.Mark is Mark.Problem or Mark.Unnumbered || Wrapper.Is(heading.Text) || HeadingTitle.IsAspect(title))
        {
            return false;
        }

        return Wrapper.IsTail(title) || ((heading.Parent is { Parent: null } || IsNestedReport(heading)) && Names(heading, ReportWords) && !Names(heading, ["反馈问题：", "反馈问题:"]) && !Defect.Ends(title));
    }

    // 二、整改情况 （一）集中整改期内已完成的整改任务 （二）…: all of them announce.
    private static bool IsNestedReport(Heading heading) =>
        heading.Parent is { Parent.Parent: null } above && Names(above, ReportWords) && above.Children.TrueForAll(child => Names(child, ["整改"]) && EndsAsReport(FirstSentence(child.Text)));

    private static bool EndsAsReport(string title) => Array.Exists(ReportEndings, word => title.EndsWith(word, StringComparison.Ordinal));

    /// <summary>Whether a heading names neither an aspect nor a problem (二、推动见底清零): one that stands alone above all problems then announces them.</summary>
    public static bool NamesNothing(Heading heading) =>
        !Wrapper.Is(heading.Text) && !HeadingTitle.IsAspect(FirstSentence(heading.Text)) && !Defect.Ends(FirstSentence(heading.Text)) && heading.Children.TrueForAll(child => child.Children.Count > 0);

    /// <summary>Whether something is told under a heading, and not only listed.</summary>
    public static bool IsReporting(Heading heading) =>
        heading.IsLabelled || (heading.Children.Count == 0 && TitleAndBody.Of(heading).Inline is not null) || (heading.Children.Count == 0 && heading.Body.Count > 0)
        || heading.Children.Exists(IsReporting);

    private static bool MayHoldProblems(Heading part) =>
        part.Number.Mark != Mark.Section || (Names(part, ProblemWords) && !IsPreface(part) && !IsOutlook(part));

    private static bool IsEvident(Heading heading) =>
        (heading.IsLabelled && !IsOutlook(heading)) || Wrapper.Is(heading.Text) || heading.Number.Mark is Mark.Problem or Mark.Unnumbered
        || (HeadingTitle.IsAspect(FirstSentence(heading.Text)) && heading.Children.Count > 0) || heading.Children.Exists(IsEvident);

    // Most of what it lists says that something is lacking, as no preface and no outlook does.
    private static bool ListsDefects(Heading part) =>
        part.Children.Count > 0 && part.Children.Count(child => Defect.Ends(TitleAndBody.Of(child).Title)) * 2 > part.Children.Count;

    private static bool IsPreface(Heading part) => Names(part, PrefaceWords) && !Names(part, ["反馈问题", "反馈意见"]);

    private static bool IsOutlook(Heading part) => Names(part, OutlookWords);

    private static bool Names(Heading part, string[] words)
    {
        var title = FirstSentence(part.Text);
        return Array.Exists(words, word => title.Contains(word, StringComparison.Ordinal));
    }

    private static string FirstSentence(string text)
    {
        var end = Quotes.IndexOutside(text, "。；;");
        return end < 0 ? text : text[..end];
    }
}
