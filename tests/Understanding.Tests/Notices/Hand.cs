using System.Text;
using CsCheck;

namespace RectifyBot.Understanding.Tests.Notices;

/// <summary>The habits of one who writes a notice: how headings are numbered and wrapped, measures listed, lines broken.</summary>
internal sealed record Hand(
    bool Parts, bool Groups, bool RunsThrough, int Numbering, int Wrapper, int Label, bool LabelAlone, int List, bool StatusFirst, bool Ascii, int Width, bool Furniture, bool Particulars, bool Charge)
{
    private const string Numerals = "零一二三四五六七八九";
    private static readonly string[] Labels = ["整改进展情况：", "整改情况：", "整改落实情况：", "完成情况：", "【整改情况】", "整改措施：", "采取的主要措施及成效：", ""];
    private static readonly string[] Places = ["首先", "其次", "再次"];
    private static readonly string[] Sides = ["一方面", "另一方面"];
    private int number;

    /// <summary>Any hand.</summary>
    public static readonly Gen<Hand> Any =
        from parts in Gen.Bool
        from groups in Gen.Bool
        from through in Gen.Bool
        from numbering in Gen.Int[0, 5]
        from wrapper in Gen.Int[0, 7]
        from label in Gen.Int[0, Labels.Length - 1]
        from alone in Gen.Bool
        from list in Gen.Int[0, 6]
        from first in Gen.Bool
        from ascii in Gen.Bool
        from width in Gen.OneOf(0, 0, 34, 48)
        from furniture in Gen.Bool
        from particulars in Gen.Bool
        from charge in Gen.Bool
        select new Hand(parts, groups, through, numbering, wrapper, label, alone, list, first, ascii, width, furniture, particulars, charge);

    /// <summary>The whole notice in this hand.</summary>
    public string Write(WrittenAspect[] aspects)
    {
        number = 0;
        var lines = new List<string>();
        lines.AddRange(Furniture ? ["当前位置：首页 > 公开 > 通知", "某镇党委关于十届县委第三轮巡察整改进展情况的通报", "来源：某镇 发布时间：2025-04-05 浏览量：3"] : ["某镇党委关于十届县委第三轮巡察整改进展情况的通报"]);
        lines.Add("2024年9月2日至10月31日，县委第一巡察组对某镇党委开展巡察，12月3日反馈意见。现将整改进展情况公布如下。");
        lines.AddRange(Parts ? ["一、整改工作基本情况", "镇党委多次研究。一是抓组织。二是抓台账。三是抓销号。", "二、巡察反馈问题整改情况"] : []);
        for (var at = 0; at < aspects.Length; at++)
        {
            lines.AddRange(Aspect(aspects[at], at + 1));
        }

        lines.AddRange([Parts ? "三、下一步打算" : "下一步，镇党委将抓好以下几项。", "一是抓长效。二是抓日常。", "某镇党委", "2025年4月3日"]);
        lines.AddRange(Furniture ? ["版权所有 某镇 | 技术支持：某处"] : []);
        // A page whose edge shows only once or twice cannot be known for one.
        var known = Width > 0 && lines.Sum(line => (line.Length - 1) / Width) >= 8;
        return Narrow(string.Join('\n', known ? lines.SelectMany(Broken) : lines));
    }

    /// <summary>As a keyboard without full-width signs writes it.</summary>
    public string Narrow(string text) => !Ascii ? text : new StringBuilder(text).Replace('：', ':').Replace('（', '(').Replace('）', ')').Replace('，', ',').ToString();

    private IEnumerable<string> Aspect(WrittenAspect aspect, int at)
    {
        number = RunsThrough ? number : 0;
        yield return Parts ? $"（{Numerals[at]}）关于“{aspect.Title}”方面" : $"{Numerals[at]}、{aspect.Title}方面";
        if (Groups)
        {
            yield return Parts ? $"1.关于“{aspect.Group}”方面问题" : $"（一）关于{aspect.Group}方面的问题";
        }

        foreach (var problem in aspect.Problems)
        {
            foreach (var line in Problem(problem))
            {
                yield return line;
            }
        }
    }

    private IEnumerable<string> Problem(WrittenProblem problem)
    {
        number++;
        yield return Number() + Wrapped(problem.Title);
        if (problem.Status is { } before && StatusFirst)
        {
            yield return "整改状态：" + before;
        }

        foreach (var line in Asides(problem))
        {
            yield return line;
        }

        var listed = Listed(problem.Measures).ToList();
        if (Labels[Label].Length == 0)
        {
            yield return string.Concat(problem.Measures.Select((m, i) => $"{Numerals[i + 1]}是{m}。"));
        }
        else if (LabelAlone || listed.Count > 1)
        {
            yield return Labels[Label];
            foreach (var line in listed)
            {
                yield return line;
            }
        }
        else
        {
            yield return Labels[Label] + listed[0];
        }

        if (problem.Status is { } after && !StatusFirst)
        {
            yield return $"该问题{after}。";
        }
    }

    // What is said of the problem itself, before the label that opens the measures.
    private IEnumerable<string> Asides(WrittenProblem problem)
    {
        if (Particulars && Labels[Label].Contains("整改", StringComparison.Ordinal))
        {
            yield return $"具体表现：{problem.Title}，至今如此。";
        }

        if (Charge && Labels[Label].Length > 0)
        {
            yield return "责任单位：某办";
            yield return "整改时限：2025年3月底前";
        }
    }

    private string Number() => Numbering switch
    {
        _ when Groups && Parts && Numbering != 2 => $"({number})",
        0 => $"{number}.",
        1 => $"（{number}）",
        2 => $"问题{number}：",
        4 when !Groups => $"反馈问题{number}：",
        5 when !Groups => $"第{number}个问题：",
        _ when !Parts && !Groups => $"（{(number < 10 ? "" : "十")}{(number == 10 ? "" : Numerals[number % 10].ToString())}）",
        _ => $"{number}．",
    };

    private string Wrapped(string title) => Wrapper switch
    {
        0 => $"针对“{title}”问题",
        1 => $"关于“{title}”问题的整改",
        2 => $"“{title}”",
        3 => $"关于{title}的问题",
        4 => $"{title}。",
        5 when Numbering < 4 => $"反馈问题：{title}。",
        6 => $"对“{title}”问题的整改情况",
        _ => $"针对“{title}”的问题。",
    };

    private IEnumerable<string> Listed(string[] measures) => List switch
    {
        0 => [string.Concat(measures.Select((m, at) => $"{Numerals[at + 1]}是{m}。"))],
        1 => [string.Concat(measures.Select((m, at) => $"{(char)('①' + at)}{m}。"))],
        2 => measures.Select((m, at) => $"{(Numbering == 1 || (Groups && Parts) ? $"{at + 1}、" : $"（{at + 1}）")}{m}。"),
        3 => measures.Select(m => m + "。"),
        4 => measures.Select(m => $"——{m}。"),
        5 when measures.Length < 4 => [string.Concat(measures.Select((m, at) => $"{(measures.Length == 2 ? Sides : Places)[at]}，{m}。"))],
        _ => [string.Join('；', measures) + "。"],
    };

    // A paragraph that ends exactly at the page's edge cannot be told from one that goes on: none is written. Behind a dash the next one's dash tells it.
    private IEnumerable<string> Broken(string line)
    {
        var width = Width > 0 && line.Length % Width == 0 && !line.StartsWith("——", StringComparison.Ordinal) ? Width - 1 : Width;
        return width == 0 ? [line] : Enumerable.Range(0, (line.Length + width - 1) / width).Select(i => line.Substring(i * width, Math.Min(width, line.Length - (i * width))));
    }
}
