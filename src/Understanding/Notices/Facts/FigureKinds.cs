namespace RectifyBot.Understanding.Notices.Facts;

/// <summary>What a figure of a notice counts.</summary>
internal enum FigureKind
{
    /// <summary>Something else.</summary>
    Other,
    Aspects,
    Items,
    Problems,
    Tasks,
    Measures,
    DetailedMeasures,
    Completed,
    BasicallyCompleted,
    InProgress,
    LongTerm,
    LongTermWithinCompleted,
    NotStarted,
    NotCompleted,
    Units,
    Rules,
}

/// <summary>Tells what a figure counts from the words before and behind it; a claim (已完成) weighs more than what it is claimed of.</summary>
internal static class FigureKinds
{
    private static readonly (string Word, FigureKind Kind)[] Claims =
    [
        ("未启动", FigureKind.NotStarted), ("未开展", FigureKind.NotStarted), ("未整改", FigureKind.NotStarted), ("未开始", FigureKind.NotStarted),
        ("未完成", FigureKind.NotCompleted), ("未办结", FigureKind.NotCompleted), ("未销号", FigureKind.NotCompleted),
        ("基本完成", FigureKind.BasicallyCompleted), ("基本整改", FigureKind.BasicallyCompleted),
        ("长期", FigureKind.LongTerm),
        ("完成", FigureKind.Completed), ("办结", FigureKind.Completed), ("销号", FigureKind.Completed), ("整改到位", FigureKind.Completed), ("已整改", FigureKind.Completed),
        ("正在", FigureKind.InProgress), ("推进", FigureKind.InProgress), ("持续", FigureKind.InProgress), ("整改中", FigureKind.InProgress),
    ];

    private static readonly (string Word, FigureKind Kind)[] Nouns =
    [
        ("方面", FigureKind.Aspects), ("大项", FigureKind.Items), ("大类", FigureKind.Items), ("具体措施", FigureKind.DetailedMeasures), ("措施", FigureKind.Measures),
        ("举措", FigureKind.Measures), ("任务", FigureKind.Tasks), ("问题", FigureKind.Problems), ("制度", FigureKind.Rules), ("单位", FigureKind.Units), ("党组织", FigureKind.Units),
    ];

    private static readonly string[] Recoveries = ["清退", "追回", "挽回", "退缴", "收缴", "追缴", "清缴", "上缴", "退还"];

    /// <summary>The kind of a count.</summary>
    public static FigureKind Of(string before, Figure figure)
    {
        if (IsPartOfAnother(figure.Noun))
        {
            return FigureKind.Other;
        }

        var claim = First(Claims, before);
        if (claim == FigureKind.LongTerm && before.Contains("其中", StringComparison.Ordinal))
        {
            return FigureKind.LongTermWithinCompleted;
        }

        if (claim != FigureKind.Other)
        {
            return claim;
        }

        return figure.Unit is "大项" or "大类" ? FigureKind.Items : Counted(figure.Noun) is not FigureKind.Other and var noun ? noun : Before(before, figure);
    }

    /// <summary>The word for money got back, where one stands before the figure.</summary>
    public static string? Recovery(string before) => Array.Find(Recoveries, word => before.Contains(word, StringComparison.Ordinal));

    // 整改任务85个
    private static FigureKind Before(string before, Figure figure) => figure.Noun.Length == 0 ? Last(before) : FigureKind.Other;

    private static FigureKind Last(string before)
    {
        var bare = before.AsSpan().TrimEnd("共计有为达 ");
        foreach (var (word, kind) in Nouns)
        {
            if (bare.EndsWith(word))
            {
                return kind;
            }
        }

        return FigureKind.Other;
    }

    // 6个方面18个突出问题: what is counted is the first noun behind the figure, 33项具体问题 the last of its words.
    private static FigureKind Counted(string noun)
    {
        var best = FigureKind.Other;
        var first = int.MaxValue;
        foreach (var (word, kind) in Nouns)
        {
            var at = noun.IndexOf(word, StringComparison.Ordinal);
            if (at >= 0 && at < first)
            {
                (best, first) = (kind, at);
            }
        }

        return first <= 4 ? best : FigureKind.Other;
    }

    // 5个多月, 3条线
    private static bool IsPartOfAnother(string noun) => noun.StartsWith('月') || noun.StartsWith("多月", StringComparison.Ordinal) || noun.StartsWith("小时", StringComparison.Ordinal);

    private static FigureKind First((string Word, FigureKind Kind)[] words, string text)
    {
        foreach (var (word, kind) in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
            {
                return kind;
            }
        }

        return FigureKind.Other;
    }
}
