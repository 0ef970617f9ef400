using System.Diagnostics;

namespace RectifyBot.Bench.Ledgers;

/// <summary>One reader asked one question about one body after the other, while the ledgers change.</summary>
internal sealed class Round(Bodies bodies, Changes changes, string question, bool large)
{
    private const int QuestionsAChange = 20;

    /// <summary>Milliseconds of each answer, for that much time spent in answers. The same seed asks the same.</summary>
    public async Task<List<double>> RunAsync(IAnswers reader, TimeSpan time, int seed)
    {
        var random = new Random(seed);
        var times = new List<double>(1 << 16);
        var (spent, wall) = (0.0, Stopwatch.StartNew());
        while (spent < time.TotalMilliseconds && wall.Elapsed < time * 6)
        {
            var asked = Asked.Any(large ? 0 : bodies.Any(random), random);
            if (times.Count % QuestionsAChange == 0)
            {
                await changes.WriteAsync(random.Next(2) == 0 ? asked.Body : bodies.Any(random), reader.Cache ?? new Ledger.Storage.LedgerCache());
            }

            var from = Stopwatch.GetTimestamp();
            _ = await reader.AnswerAsync(question, asked);
            times.Add(Stopwatch.GetElapsedTime(from).TotalMilliseconds);
            spent += times[^1];
        }

        return times;
    }

    /// <summary>Whether the readers say the same, before they are measured.</summary>
    public async Task CheckAsync(IReadOnlyList<IAnswers> readers, int times)
    {
        var random = new Random(1);
        for (var i = 0; i < times; i++)
        {
            var asked = Asked.Any(large ? 0 : bodies.Any(random), random);
            await changes.WriteAsync(asked.Body, new Ledger.Storage.LedgerCache());
            var first = Answer.Sum(await readers[0].AnswerAsync(question, asked));
            foreach (var reader in readers.Skip(1))
            {
                if (Answer.Sum(await reader.AnswerAsync(question, asked)) != first)
                {
                    throw new InvalidOperationException($"{reader.Name} and {readers[0].Name} do not say the same: {question} of {asked}");
                }
            }
        }
    }
}
