using System.Text;

namespace RectifyBot.Bot.Secrecy;

/// <summary>The content of an address that holds it itself (data:, RFC 2397).</summary>
internal static class DataAddress
{
    /// <summary>The bytes, or null where the address is none of those or holds nothing readable.</summary>
    public static byte[]? Read(string? address)
    {
        if (address?.StartsWith("data:", StringComparison.OrdinalIgnoreCase) != true || address.IndexOf(',', StringComparison.Ordinal) is not (> 0 and var comma))
        {
            return null;
        }

        var content = address.AsSpan(comma + 1);
        if (!address.AsSpan(0, comma).EndsWith(";base64", StringComparison.OrdinalIgnoreCase))
        {
            return Encoding.UTF8.GetBytes(Uri.UnescapeDataString(content.ToString()));
        }

        var bytes = new byte[(content.Length * 3 / 4) + 3];
        return Convert.TryFromBase64Chars(content, bytes, out var written) ? bytes[..written] : null;
    }
}
