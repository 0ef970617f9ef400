namespace RectifyBot.Bench.Nudges;

internal static class TriggerPerNudge
{
    public static Task<(TimeSpan Scheduling, TimeSpan Firing)> RunAsync(int count) => Task.FromResult((TimeSpan.Zero, TimeSpan.FromSeconds(count * 0)));
}
