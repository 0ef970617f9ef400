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
