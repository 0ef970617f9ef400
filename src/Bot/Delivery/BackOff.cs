using System.Security.Cryptography;

namespace RectifyBot.Bot.Delivery;

/// <summary>How long to wait for the next try.</summary>
internal static class BackOff
{
    /// <summary>After so many tries a message is given up.</summary>
    public const int Tries = 10;

    private static readonly TimeSpan First = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(30);

    /// <summary>Doubled with each try, half of it at random so that many do not come back together; never less than the channel asked for.</summary>
    /// <param name="attempt">From 1.</param>
    public static TimeSpan After(int attempt, TimeSpan? asked)
    {
        var doubled = First * Math.Pow(2, Math.Min(attempt, 20) - 1);
        var most = doubled < Longest ? doubled : Longest;
        var jitter = most / 2 * (RandomNumberGenerator.GetInt32(0, 1001) / 1000.0);
        return (asked ?? TimeSpan.Zero) > most ? asked!.Value + jitter : (most / 2) + jitter;
    }
}
