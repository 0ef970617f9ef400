using RectifyBot.Understanding.Messages;

namespace RectifyBot.Understanding.Tests.Messages;

/// <summary>Reading leaves nothing behind, however many messages there are. What the process holds is counted, so nothing else may run beside.</summary>
[CollectionDefinition(nameof(LongRunTests), DisableParallelization = true)]
[Collection(nameof(LongRunTests))]
public sealed class LongRunTests
{
    private const int First = 2_000;
    private const int All = 10_000;
    private const double Allowed = 4; // MB; what the tiers of compilation move about

    private static readonly string[] Known = ["water", "hospital", "schools", "civil-affairs", "agriculture", "culture"];

    [Fact]
    public void Ten_thousand_messages_leave_nothing_behind()
    {
        var lines = Known.SelectMany(b => File.ReadAllLines(Bodies.Path($"{b}.messages.jsonl"))).Where(l => l.Trim().Length > 0).ToList();
        var (reader, index) = (new MessageReader(), LedgerIndex.Of(Bodies.Water));
        for (var i = 0; i < First; i++)
        {
            Read(i);
        }

        var before = Held();
        for (var i = First; i < All; i++)
        {
            Read(i);
        }

        var after = Held();
        Assert.True(after - before < Allowed, $"{after - before:0.0} MB more after {All} messages than after {First}.");
        GC.KeepAlive(reader);
        GC.KeepAlive(index);

        // Each with words of its own, so that nothing can be known from before.
        void Read(int i)
        {
            var line = lines[i % lines.Count].Replace("\"text\": \"", "\"text\":\"", StringComparison.Ordinal);
            var varied = line.Replace("\"text\":\"", $"\"text\":\"第{i % 97}批第{i}号，", StringComparison.Ordinal);
            Assert.NotEqual(line, varied);
            Assert.Contains("\"intent\"", MessageJson.Answer(varied, reader, index), StringComparison.Ordinal);
        }
    }

    private static double Held() => GC.GetTotalMemory(forceFullCollection: true) / 1024.0 / 1024;
}
