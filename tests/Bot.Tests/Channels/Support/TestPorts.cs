using RectifyBot.Bot.Channels.Ports;

namespace RectifyBot.Bot.Tests.Channels.Support;

internal sealed class TestKey : ISigningKey
{
    public ReadOnlyMemory<byte> Bytes { get; init; } = Enumerable.Range(1, 32).Select(i => (byte)i).ToArray();
}

internal sealed class TestDirectory : IDemoDirectory
{
    private const string Organisation = "清溪县住房和城乡建设局";

    public static readonly DemoPerson[] All =
    [
        new("lin", "林晓", "质量安全科", "official", Organisation),
        new("zhao", "赵建国", "行政审批科", "official", Organisation),
        new("sun", "孙玉梅", "整改工作领导小组办公室", "coordinator", Organisation),
        new("he", "何志远", null, "leader", Organisation),
        new("fang", "方正", "县委巡察办", "inspector", Organisation),
    ];

    public ValueTask<IReadOnlyList<DemoPerson>> PeopleAsync(CancellationToken cancellationToken) => new(All);
}

/// <summary>Tuesday, 24 November 2026, half past ten, until it is moved; one stop ahead.</summary>
internal sealed class TestClock : IDemoClock, IDemoWaker
{
    private static readonly DateTimeOffset Real = new(2026, 11, 24, 10, 30, 0, 250, TimeSpan.FromHours(8));

    public DateTimeOffset Now { get; private set; } = Real;

    public bool IsMoved => Now != Real;

    /// <summary>What it showed whenever somebody was woken.</summary>
    public List<DateTimeOffset> Woken { get; } = [];

    public void MoveTo(DateOnly day) => Now = new DateTimeOffset(day.ToDateTime(new TimeOnly(9, 0)), TimeSpan.FromHours(8));

    public void Reset() => Now = Real;

    public ValueTask<IReadOnlyList<DemoStop>> StopsAsync(DemoPerson person, CancellationToken cancellationToken) =>
        new([new DemoStop(new DateOnly(2026, 12, 28), 3, new DateOnly(2026, 12, 31))]);

    public Task WakeAsync(CancellationToken cancellationToken)
    {
        Woken.Add(Now);
        return Task.CompletedTask;
    }
}
