using System.Collections.Immutable;
using RectifyBot.Understanding.Notices.Facts;

namespace RectifyBot.Understanding.Notices.Told;

/// <summary>The documents of a measure, each with the verb and the number beside it.</summary>
internal static class DocumentFacts
{
    private const int FarthestVerb = 40;
    private const int FarthestIssue = 60;
    private const int LongestList = 30;
    private const int FarthestNumber = 3;
    private const string SentenceEnds = "。；;！\n";

    /// <summary>In the order of the text.</summary>
    public static ImmutableArray<ToldDocument> In(string text)
    {
        var told = ImmutableArray.CreateBuilder<ToldDocument>();
        var places = DocumentTitles.Places(text).Where(place => DocumentTitles.Inside(text, place).Length > 0).ToList();
        for (var n = 0; n < places.Count; n++)
        {
            told.Add(One(text, places, n, n > 0 ? told[n - 1] : null));
        }

        return told.ToImmutable();
    }

    private static ToldDocument One(string text, List<Span> places, int n, ToldDocument? before)
    {
        var place = places[n];
        var (verb, act) = Before(text, place, before) ?? (null, DocumentAct.Named);
        if (act is DocumentAct.Named or DocumentAct.Drafted or DocumentAct.Made or DocumentAct.Revised && Issue(text, places, n) is { } issued)
        {
            (verb, act) = (issued, DocumentAct.Issued);
        }

        var number = DocumentNumber.After(text, place.End, FarthestNumber)?.In(text);
        return new ToldDocument(DocumentTitles.Inside(text, place), place, act, verb, number);
    }

    // A title that follows another of the same list shares its verb.
    private static (string? Verb, DocumentAct Act)? Before(string text, Span place, ToldDocument? before)
    {
        var from = Math.Max(before?.Span.End ?? 0, place.Start - FarthestVerb);
        var words = text.AsSpan(from, place.Start - from);
        var stop = words.LastIndexOfAny(SentenceEnds);
        words = words[(stop + 1)..];
        if (DocumentVerbs.Before(words) is { } verb)
        {
            return verb;
        }

        return before is not null && stop < 0 && before.Span.End == from && IsList(words) ? (before.Verb, before.Act) : null;
    }

    private static bool IsList(ReadOnlySpan<char> between) => between.Length <= 20 && !between.ContainsAny("，,");

    // 起草了《甲》《乙》，经会议通过后印发: up to the next document that has words of its own, or the end of the sentence.
    private static string? Issue(string text, List<Span> places, int n)
    {
        for (var last = n + LongestList; n < last && n + 1 < places.Count && IsList(text.AsSpan(places[n].End, places[n + 1].Start - places[n].End)); n++)
        {
        }

        var end = n + 1 < places.Count ? places[n + 1].Start : text.Length;
        end = Math.Min(end, places[n].End + FarthestIssue);
        var words = text[places[n].End..end];
        var stop = words.AsSpan().IndexOfAny(SentenceEnds);
        return (stop < 0 ? words : words[..stop]).Split('，', ',').Where(part => !PlanWords.IsIn(part)).Select(DocumentVerbs.Behind).FirstOrDefault(verb => verb is not null);
    }
}
