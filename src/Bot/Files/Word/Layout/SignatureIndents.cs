namespace RectifyBot.Bot.Files.Word.Layout;

/// <summary>How far signer and date stand from the right edge, in hundredths of a character.</summary>
/// <remarks>
/// GB/T 9704—2012, 7.3.5.1 (a paper that is sealed): the date four characters from the edge, the signer centred over it.
/// A signer too long for that stands two characters from the edge, and the date is centred under it.
/// </remarks>
internal readonly record struct SignatureIndents(int Signer, int Date)
{
    private const double DateFromEdge = 4;
    private const double LeastFromEdge = 2;

    /// <summary>For these words.</summary>
    public static SignatureIndents Of(string signer, string date)
    {
        var half = (Widths.Of(date) - Math.Min(Widths.Of(signer), Gb9704.Characters - LeastFromEdge)) / 2;
        var signerFromEdge = Math.Max(DateFromEdge + half, LeastFromEdge);
        return new SignatureIndents(Hundredths(signerFromEdge), Hundredths(Math.Max(DateFromEdge, signerFromEdge - half)));
    }

    private static int Hundredths(double characters) => (int)Math.Round(characters * 100);
}
