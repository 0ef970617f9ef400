using RectifyBot.Bot.Exports.Monthly;
using RectifyBot.Bot.Exports.Notices;
using RectifyBot.Bot.Exports.Papers;
using RectifyBot.Bot.Files.Word;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Exports;

/// <summary>What a monthly report is made from.</summary>
/// <param name="Paper">The ledger as it stood at the end of the month, or as it stands where the month is not over; its day is the paper's.</param>
/// <param name="Month">Any day of the month reported on, in the organisation's zone.</param>
public sealed record MonthlyRequest(ExportRequest Paper, DateOnly Month);

/// <summary>The monthly progress report (整改进展情况月报) of a ledger, for the body itself and those above it.</summary>
/// <remarks>Measures that are not public appear; of secret ones at most the number and the office, where they are open or were reported on; no figure counts them.</remarks>
public static class MonthlyReport
{
    /// <summary>Writes it. Nothing here reads a clock or a store.</summary>
    public static Export Of(MonthlyRequest request)
    {
        var (paper, draft, month) = (request.Paper, new PaperDraft(), new MonthView(request));
        draft.Part(PaperWords.Find("Monthly_Part_Overview"));
        MonthFigures.Write(draft, month);
        draft.Part(PaperWords.Find("Monthly_Part_Month"));
        MonthProgress.Write(draft, month);
        draft.Part(PaperWords.Find("Monthly_Part_Open"));
        OpenMeasures.Write(draft, month, month.Open);
        draft.Part(PaperWords.Find("Monthly_Part_Blocked"));
        BlockedMeasures.Write(draft, month);
        draft.Part(PaperWords.Find("Monthly_Part_Due"));
        OpenMeasures.Write(draft, month, month.DueNextMonth);
        var name = NoticePreface.Name(paper.Ledger.Heading);
        draft.Add(new SignatureBlock(name, paper.Today));
        return draft.Finish(
            [.. new[] { name, NoticePreface.Inspection(paper.Ledger.Heading) + PaperWords.Find("Monthly_Kind"), PaperWords.Fill("Monthly_Month", month.First.Year, month.First.Month) }.Where(phrase => phrase.Length > 0)],
            paper, [.. paper.Ledger.Measures.Where(m => m.Disclosure == Disclosure.Secret).Select(m => new LeftOut(m.Number.Problem, m.Number, PaperWords.Find("LeftOut_Secret")))]);
    }
}
