using CsCheck;

namespace RectifyBot.Understanding.Tests.Notices;

/// <summary>A problem as it should be read back.</summary>
internal sealed record WrittenProblem(string Title, string? Status, string[] Measures);

/// <summary>A heading with problems under it.</summary>
internal sealed record WrittenAspect(string Title, string Group, WrittenProblem[] Problems);

/// <summary>Random notices in made-up words, none of which is a word that the reader knows.</summary>
internal static class WrittenNotice
{
    private static readonly string[] Words =
        ["路灯", "果园", "水渠", "仓库", "窗口", "接待", "账册", "桥梁", "校舍", "菜场", "图书", "球场", "苗木", "车库", "食堂", "机井", "钥匙", "公厕", "站牌", "凉亭"];

    private static readonly Gen<string> Phrase = Gen.OneOf(Words).Array[2, 6].Select(words => string.Concat(words));

    private static readonly Gen<string> Title = Gen.Frequency(
        (6, Phrase.Select(p => p + "管护不细")),
        (1, Phrase.Select(p => p + "的老问题没有根治")),
        (1, Phrase.Select(p => $"‘{p}’管得不严，{p}也无人问")),
        (1, Phrase.Select(p => $"对《{p}办法》执行走样")));

    private static readonly Gen<string> Clause = Gen.Frequency(
        (6, Phrase.Select(p => "清点了" + p)),
        (1, Phrase.Select(p => $"按（1）{p}（2）账册分册登记")),
        (1, Phrase.Select(p => $"修订了《{p}守则》")),
        (1, Phrase.Select(p => $"{p}里第一是安全")),
        (1, Phrase.Select(p => $"把“{p}一是一、二是二”写进台账")));

    private static readonly Gen<string> Measure = Clause.Array[1, 3].Select(clauses => string.Join('，', clauses));

    private static readonly Gen<WrittenProblem> Problem =
        from title in Title
        from status in Gen.Frequency((3, Gen.Const((string?)null)), (1, Gen.OneOf<string?>("已完成", "基本完成", "正在整改", "未启动", "长期坚持")))
        from measures in Measure.Array[1, 5]
        select new WrittenProblem(title, status, measures);

    /// <summary>Aspects with problems.</summary>
    public static readonly Gen<WrittenAspect[]> Aspects =
        (from title in Phrase
         from @group in Phrase
         from problems in Problem.Array[1, 4]
         select new WrittenAspect(title, @group, problems)).Array[1, 3];
}
