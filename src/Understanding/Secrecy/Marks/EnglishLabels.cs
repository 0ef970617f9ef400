using System.Text.RegularExpressions;

namespace RectifyBot.Understanding.Secrecy.Marks;

/// <summary>The same markings in English: SECRET alone on the head line, "Classification: Confidential", "Internal use only". Reads folded text, so lower case.</summary>
internal static partial class EnglishLabels
{
    private const string Level = "(?:top[ -]?secret|(?:strictly |highly |private (?:and|&) )?confidential|secret)";
    private const string Inside = "(?:(?:strictly )?(?:for )?(?:internal|official|our internal) use(?: only)?|internal(?: only| documents?| materials?)?)";
    private const string More = "(?: (?:documents?|files?|papers?|matter))?(?:[ .:/*|,()\\[\\]\\-]+(?:noforn|(?:your )?eyes only|for [a-z ]{1,40}|do not [a-z ]{1,60}|not (?:for|to be) [a-z ]{1,60}|[0-9]{1,3} (?:years?|months?)|long[ -]term|urgent|immediate))*";

    public static SecrecyKind? Of(string line) => StateForm().IsMatch(line) || StateField().IsMatch(line) ? SecrecyKind.StateSecret
        : InsideForm().IsMatch(line) || InsideField().IsMatch(line) ? SecrecyKind.Internal : null;

    [GeneratedRegex(
        Pieces.Before + "(?:(?:urgent|immediate)" + Pieces.Signs + ")?(?:" + Level + More + Pieces.After + "|[\\[(<{] *" + Level + " *[\\])>}]|" + Level + "(?: *(?::|//|--)| - ))",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex StateForm();

    [GeneratedRegex("(?:^|[ |;,(\\[#>*])(?:security |document |protective )?(?:classification|secrecy level|security level|marking|classified as)[ *]*[:=|][ *|]*[\\[(\"“]?" + Level + "(?:[^a-z]|$)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex StateField();

    [GeneratedRegex(Pieces.Before + "(?:" + Inside + More + Pieces.After + "|[\\[(<{] *" + Inside + " *[\\])>}]|(?:strictly )?(?:for )?(?:internal|official) use only[ .,;:\\-])", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex InsideForm();

    [GeneratedRegex("(?:^|[ |;,(\\[#>*])(?:security |document |protective )?(?:classification|secrecy level|security level|marking|classified as)[ *]*[:=|][ *|]*[\\[(\"“]?" + Inside + "(?:[^a-z ]|$)", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex InsideField();
}
