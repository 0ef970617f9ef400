namespace RectifyBot.Bot.Hosting;

/// <summary>Time zones by IANA name.</summary>
internal static class Zones
{
    // China has kept +08:00 without daylight saving since 1992; a machine without zone files still gets its days right.
    private static readonly TimeZoneInfo China = TimeZoneInfo.CreateCustomTimeZone("Asia/Shanghai", TimeSpan.FromHours(8), "Asia/Shanghai", "Asia/Shanghai");

    public static bool TryFind(string name, out TimeZoneInfo zone)
    {
        zone = China;
        return (TimeZoneInfo.TryFindSystemTimeZoneById(name, out var found) && (zone = found) is not null) || name == China.Id;
    }
}
