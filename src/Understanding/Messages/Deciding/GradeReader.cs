using System.Text.RegularExpressions;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Text;

namespace RectifyBot.Understanding.Messages.Deciding;

/// <summary>评为较好, 评定一般, grade good: how well something was put right, where it is said to be the grade. 群众评价好 and 材料一般 grade nothing.</summary>
internal static partial class GradeReader
{
    /// <summary>The last grade in a stretch of a normalised text, with its place there.</summary>
    public static (Grade Grade, int Start, int End)? In(string text, int start, int end)
    {
        // What ends a clause alone must see where the clause ends.
        var found = Said().FindLast(text[start..end]).Groups["g"];
        return !found.Success ? null : (Of(found.Value), start + found.Index, start + found.Index + found.Length);
    }

    /// <summary>The grade of a message's stretch, with the words that say it.</summary>
    public static Read<Grade>? Of(Message message, int start, int end) =>
        In(message.Text, start, end) is { } found ? new Read<Grade>(found.Grade, message.Span(found.Start, found.End)) : null;

    private static Grade Of(string said) => said switch
    {
        "好" or "good" => Grade.Good,
        "较好" or "fairly good" or "rather good" or "quite good" => Grade.FairlyGood,
        "一般" or "fair" => Grade.Fair,
        _ => Grade.Poor,
    };

    [GeneratedRegex(
        "(?:评定?(?:等次|等级|档次?|结果|级)?(?:为|是|成|个|了个|:)|评定(?:等次|等级)?|评价(?:等次|等级)?(?:为|是|:)|定(?:为|成|个)|定了个|等次(?:为|是|定为|:)?|等级(?:为|是|定为|:)?|档次(?:为|是|:)?|(?:给|打)个) ?[“\"]?(?<g>较好|好|一般|差)(?![的地得转了些多几])"
        + "|(?:^|[ ,;、:(])(?<g>较好|一般|差)(?:等次|等级|档)?[”\"]?(?=$|[ ,;。)])"
        + "|(?<g>较好|好|一般|差)(?:等次|等级|档次)"
        + "|\\b(?:grade[ds]?|rate[ds]?|rating|mark(?:ed)? it)(?: (?:it|this|them|that|both))?(?: (?:as|is|to be|of|at))?[ :,=]*[“\"]?(?<g>fairly good|rather good|quite good|good|fair|poor)\\b"
        + "|\\bas (?<g>fairly good|rather good|quite good|good|fair|poor)\\b(?! as)",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Said();
}
