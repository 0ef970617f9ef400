using System.Collections.Immutable;
using System.Text.RegularExpressions;
using RectifyBot.Understanding.Messages.Clauses;

namespace RectifyBot.Understanding.Orders.Wording;

/// <summary>reassign 9.2 to HR, let HR take over 9.2, with the finance office assisting.</summary>
internal static partial class EnglishAssigning
{
    /// <summary>What the clause gives to whom; null where it gives nothing. An order begins with its verb.</summary>
    public static Named? Open(OrderText said, Clause clause)
    {
        var start = said.AfterPolite(clause.Start, clause.End);
        while (start < clause.End && said.Value[start] is OrderText.Item or ' ')
        {
            start++;
        }

        var words = said.Value[said.AfterPolite(start, clause.End)..clause.End];
        start = clause.End - words.Length;
        if (Give().Match(words) is { Success: true } give && Object().IsMatch(give.Groups["x"].ValueSpan))
        {
            return Given(said, clause, start, give.Groups["o"]);
        }

        return Take().Match(words) is { Success: true } take ? new Named(Names(said, start, take.Groups["o"]), [], Opens: true).OrNull() : null;
    }

    /// <summary>assisted by HR: goes on with what was given before.</summary>
    public static Named? GoOn(OrderText said, Clause clause) =>
        Help().Match(said.In(clause)) is { Success: true } help ? new Named([], Names(said, clause.Start, help.Groups["o"]), Opens: false).OrNull() : null;

    private static Named? Given(OrderText said, Clause clause, int start, Group office)
    {
        var names = Names(said, start, office);
        var behind = said.Value.AsSpan()[(start + office.Index + office.Length)..clause.End];
        var assists = Assisting().IsMatch(behind);
        var others = assists ? null : GoOn(said, clause with { Start = start + office.Index + office.Length });
        return new Named(assists ? [] : [.. names.Take(1)], assists ? names : [.. names.Skip(1), .. others?.Assists ?? []], Opens: true).OrNull();
    }

    private static ImmutableArray<OrderedOffice> Names(OrderText said, int start, Group office) =>
        OfficePhrase.Read(said, start + office.Index, start + office.Index + office.Length);

    [GeneratedRegex("^(?:re-?assign|assign|hand over|hand|transfer|move|pass|give|switch|delegate|re-?allocate|allocate)\\b(?<x>.*?)\\bto (?<o>[^\ue000\ue001]+?)(?= (?:by|before|until|no later|due|as|to|with|for|who|so|assisted|supported|at once|immediately)\\b| ?[\ue001\ue000(]|$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Give();

    [GeneratedRegex("^(?:let|have|put|make) (?<o>[^\ue000\ue001]{2,40}?) (?:take over|take on|take|lead|leads|handle|own|in charge|the lead|responsible)\\b|^(?:assign|reassign) (?<o>[^\ue000\ue001]{2,40}?) to (?:the |item |measure |problem )*(?=\ue000)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Take();

    [GeneratedRegex("\\b(?:assisted by|supported by|with support from|with help from) (?<o>[^\ue000\ue001]+?)(?= (?:by|before|until|due)\\b|$)|(?:\\bwith |\\band |\\bhave |\\blet |^ ?)(?<o>[^\ue000\ue001]{2,40}?) (?:assisting|to assist|assists|assist|supporting|to support|helping)\\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Help();

    [GeneratedRegex("^ (?:to assist|to support|as assisting|in support)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Assisting();

    [GeneratedRegex("^(?:[\ue000 ,&]|\\b(?:the|items?|measures?|problems?|both|all|over|of|lead|responsibility|for|and|it|this|that|them|these)\\b)*(?:from .{2,40})?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Object();
}
