using RectifyBot.Bot.Exports.Notices;
using RectifyBot.Bot.Exports.Papers;
using RectifyBot.Bot.Files.Word;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Exports;

/// <summary>The public notice (整改进展情况通报) of a ledger: the measures' texts word for word, what confirmed records add, and figures counted anew.</summary>
/// <remarks>
/// Measures that may not be told are left out and listed, and no figure counts them. What is written can be read back by our own reader of notices:
/// the same problems and measures, so that a notice of which nothing was reported comes back as it was.
/// </remarks>
public static class PublicNotice
{
    /// <summary>Writes it. Nothing here reads a clock or a store.</summary>
    public static Export Of(ExportRequest request)
    {
        // One day throughout: 截至 and the signature never differ.
        request = request with { Today = Day(request) };
        var (heading, draft, published) = (request.Ledger.Heading, new PaperDraft(), Published.Of(request.Ledger));
        draft.Paragraph(PaperWords.Find("Place_Preface"), NoticePreface.Sentences(request));
        draft.Part(PaperWords.Find("Part_Overview"));
        draft.Paragraph(PaperWords.Find("Place_Overview"), new Overview(request, published).Sentences());
        if (!published.Problems.IsEmpty)
        {
            draft.Part(PaperWords.Fill("Part_Problems", NoticePreface.Inspection(heading)));
            ProblemSections.Write(draft, request, published);
        }

        Close(draft, request, published);
        draft.Add(new SignatureBlock(NoticePreface.Name(heading), request.Today));
        return draft.Finish(NoticePreface.Title(heading), request, published.LeftOut);
    }

    // A paper always ends with a sentence of its own, so that the signature never reads as part of the last problem.
    private static void Close(PaperDraft draft, ExportRequest request, Published published)
    {
        var next = new NextSteps(request, published).Sentences().ToList();
        if (next.Count > 0)
        {
            draft.Part(PaperWords.Find("Part_Next"));
            draft.Paragraph(PaperWords.Find("Place_Next"), next);
        }

        draft.Add(ParagraphBlock.Of(request.Contact is { } contact ? Invitation(contact, request.Ledger.Heading) : PaperWords.Find("Closing")));
    }

    private static string Invitation(Contact contact, NoticeHeading heading)
    {
        var ways = new[] { ("Contact_Phone", contact.Phone), ("Contact_Address", contact.Address), ("Contact_Email", contact.Email) }
            .Where(way => !string.IsNullOrWhiteSpace(way.Item2)).Select(way => PaperWords.Fill(way.Item1, PaperWords.Line(way.Item2))).ToList();
        return PaperWords.Fill("Contact", NoticePreface.Inspection(heading))
            + (ways.Count == 0 ? "" : string.Join(PaperWords.Find("SubSentence"), ways) + PaperWords.Find("Sentence"));
    }

    // A ledger of which nothing was reported since its notice is still that notice, of that day; otherwise the paper is of today.
    private static DateOnly Day(ExportRequest request) =>
        request.Ledger.Heading.Published is { } published && published <= request.Today && request.Ledger.Measures.All(m => request.Trail.Of(m.Number).IsDefaultOrEmpty && m.Standing == Standing.None)
            ? published
            : request.Today;
}
