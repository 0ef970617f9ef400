using CsCheck;
using RectifyBot.Bot.Exports;
using RectifyBot.Bot.Files;
using RectifyBot.Bot.Files.Word;
using RectifyBot.Bot.Imports;
using RectifyBot.Bot.Samples;
using RectifyBot.Bot.Tests.Files.Word;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Events;
using RectifyBot.Tests;
using RectifyBot.Understanding.Notices;

namespace RectifyBot.Bot.Tests.Exports;

/// <summary>A notice imported, exported and read again says the same.</summary>
public class RoundTripTests
{
    private static readonly DateOnly Today = new(2026, 11, 2);

    public static TheoryData<string> Shared { get; } =
    [
        "zaozhuang-2026", "05-xuchang-dongcheng", "07-hitech-law-enforcement", "11-hetang-district", "13-boxing-tcm-lost-digits",
        "16-hefei-education-inline", "23-spam-injected", "24-district-summary", "29-taizhou-health",
    ];

    [SkippableTheory]
    [MemberData(nameof(Shared))]
    public void A_notice_of_the_world_survives(string name)
    {
        Skip.If(Repository.Shared is null, "The notices beside the repository are not here: no real notice was exported.");
        AssertSurvives(NoticeReader.Read(File.ReadAllText(Path.Combine(Repository.Shared, "notices", name + ".txt"))));
    }

    [SkippableTheory]
    [MemberData(nameof(Shared))]
    public void A_notice_of_the_world_survives_as_the_Word_file_that_is_handed_out(string name)
    {
        Skip.If(Repository.Shared is null, "The notices beside the repository are not here: no real notice was exported.");
        var notice = NoticeReader.Read(File.ReadAllText(Path.Combine(Repository.Shared, "notices", name + ".txt")));
        var paper = WordWriter.Write(PublicNotice.Of(new ExportRequest(NoticeImport.Imagine(notice, []).Value, Trail.Empty, Today)).Document);

        var read = NoticeReader.Read(TextFile.Read(paper, "通报.docx").Value.Text);

        Assert.Equal(Said(notice), Said(read));
        Assert.Equal(notice.Documents.AsEnumerable(), read.Documents);
    }

    [Fact]
    public void The_sample_notice_survives() =>
        AssertSurvives(NoticeReader.Read(Placeholders.Fill(File.ReadAllText(Repository.Path("samples", "notice.txt")), Today)));

    [SkippableFact]
    public async Task The_sample_notice_survives_as_a_Word_file_that_another_program_reads()
    {
        Skip.IfNot(Office.IsHere, Office.Missing);
        var notice = NoticeReader.Read(Placeholders.Fill(await File.ReadAllTextAsync(Repository.Path("samples", "notice.txt")), Today));
        var export = PublicNotice.Of(new ExportRequest(NoticeImport.Imagine(notice, []).Value!, Trail.Empty, Today));

        var text = await Office.ToTextAsync(WordWriter.Write(export.Document));

        Assert.Equal(Said(notice), Said(NoticeReader.Read(text)));
    }

    [Theory]
    [InlineData("党组会研究三次，一是定人，二是定责；三是定时限")]
    [InlineData("明确三件事。一是定人。二是定责。三是定时限")]
    [InlineData("明确三件事：①定人。②定责。③定时限")]
    [InlineData("把“一是一、二是二”写进台账；按（1）路灯（2）账册分册登记")]
    [InlineData("清点路灯；清点果园；清点水渠")]
    [InlineData("长期坚持")]
    [InlineData("已完成")]
    [InlineData("问题全部整改到位！")]
    [InlineData("引号没有合上：“清点路灯")]
    [InlineData("针对账册混乱问题，开展整改工作")]
    [InlineData("1.清点路灯。2.清点果园。3.清点水渠")]
    [InlineData("修订《路灯办法》《关于印发〈果园守则〉的通知》")]
    [InlineData("整改措施：逐盏清点路灯")]
    [InlineData("（2）号路灯杆更换到位")]
    public void A_measure_of_any_inner_shape_survives_alone_and_among_others(string text)
    {
        AssertSurvives(WrittenLedgers.Notice([text]));
        AssertSurvives(WrittenLedgers.Notice(["先清点果园", text, "再清点水渠"]));
        AssertSurvives(WrittenLedgers.Notice([text, "再清点水渠"]));
        AssertSurvives(WrittenLedgers.Notice(["先清点果园", text]));
    }

    [Theory]
    [InlineData(21)]
    [InlineData(60)]
    [InlineData(130)]
    public void A_problem_with_many_measures_survives(int count) =>
        AssertSurvives(WrittenLedgers.Notice([.. Enumerable.Range(1, count).Select(n => $"清点第{n}段水渠")]));

    [Theory]
    [InlineData(null, null)]
    [InlineData("作风建设", null)]
    [InlineData("作风建设", "会风不实，文风不正")]
    public void Levels_that_a_problem_lacks_are_left_out(string? aspect, string? group) =>
        AssertSurvives(WrittenLedgers.Notice(["清点路灯", "清点果园"]) with
        {
            Problems =
            [
                new NoticeProblem(1, aspect, group, "会议偏多", null, ["清点路灯", "清点果园"]),
                new NoticeProblem(2, aspect, group, "网站技术支持不到位", null, ["清点水渠"]),
                new NoticeProblem(3, "财务管理", null, "“白条”入账", null, ["清点账册"]),
                new NoticeProblem(4, "财务管理", "报销不严", "‘公车’私用，钥匙无人管", null, ["清点车库"]),
                new NoticeProblem(5, null, null, "苗木底数不清", null, ["清点苗木", "登记苗木"]),
            ],
        });

    [Theory]
    [InlineData("某镇党委", "第三轮巡察")]
    [InlineData("某镇党委", "十三届省委第七轮巡视")]
    [InlineData("某镇党委", null)]
    [InlineData(null, "十三届县委第七轮巡察")]
    [InlineData(null, null)]
    [InlineData("中国共产党青石县苗圃管理处机关支部委员会", "十三届县委第十二轮常规巡察")]
    public void Organisation_and_round_survive(string? organisation, string? round) =>
        AssertSurvives(WrittenLedgers.Notice(["清点路灯"]) with { Organisation = organisation, Round = round });

    [Fact]
    public void Any_ledger_survives() => WrittenLedgers.Notices.Sample(AssertSurvives, iter: 400);

    private static void AssertSurvives(Notice notice)
    {
        var ledger = NoticeImport.Imagine(notice, []).Value!;
        var export = PublicNotice.Of(new ExportRequest(ledger, Trail.Empty, Today));
        var text = export.Document.PlainText();

        var read = NoticeReader.Read(text);

        Assert.True(Said(notice) == Said(read), $"Was:\n{Said(notice)}\n\nRead:\n{Said(read)}\n\nPaper:\n{text}");
        Assert.True(read.LooksLikeNotice);
        Assert.Equal(
            ledger.Measures.Select(m => (m.Number, m.Progress, m.LongTerm)), NoticeImport.Imagine(read, []).Value!.Measures.Select(m => (m.Number, m.Progress, m.LongTerm)));
    }

    // Documents named outside of the problems are not in a ledger and cannot come back.
    private static string Said(Notice notice) =>
        string.Join('\n', notice.Problems.Select(p => $"{p.Number} [{p.Aspect}/{p.Group}] {p.Title}: {string.Join(" | ", p.Measures)}"))
        + $"\n{notice.Organisation} {notice.Round} {notice.Inspected} {notice.Feedback} {(notice.Published is null || notice.Published == Today ? null : notice.Published)}\n"
        + string.Join('\n', (notice.Documents.IsEmpty ? WrittenLedgers.Documents(notice) : notice.Documents).Where(d => WrittenLedgers.Texts(notice).Any(text => text.Contains($"《{d}》", StringComparison.Ordinal))));
}
