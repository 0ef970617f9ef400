using System.Text.Json;
using System.Text.Json.Nodes;
using RectifyBot.Bot.Words;
using RectifyBot.Tests;
using RectifyBot.Understanding.Evaluation;

namespace RectifyBot.Bot.Tests.Evaluation;

/// <summary>Our figures are those of the labelling guide's score.py, line for line, whatever is in the files.</summary>
public sealed class ScorePyTests : IDisposable
{
    private const int Figures = 12;

    private readonly string folder = Directory.CreateTempSubdirectory("rectifybot-test-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [SkippableFact]
    public async Task Damaged_files_count_as_score_py_counts_them()
    {
        Skip.If(ScorePy.Missing is not null, ScorePy.Missing);
        var gold = await File.ReadAllLinesAsync(Path.Combine(Repository.Shared!, "evaluation", "messages.dev.jsonl"));
        var answers = gold.Select(Answer).ToList();
        var pairs = Enumerable.Range(0, 400).Select(seed =>
        {
            var damage = new Damage(seed);
            return (Gold: seed % 3 == 0 ? damage.Of(gold, "gold") : gold, Said: damage.Of(answers, under: null));
        }).ToList();
        var files = pairs.Select((p, at) => (Write($"{at}.gold", p.Gold), Write($"{at}.said", p.Said))).ToList();

        var theirs = await ScorePy.RunAsync(files);

        Assert.Equal(pairs.Count, theirs.Count);
        for (var at = 0; at < pairs.Count; at++)
        {
            Assert.Equal((at, theirs[at]), (at, Lines(Scorer.Score(Labels.OfMessages(pairs[at].Gold), Labels.OfAnswers(pairs[at].Said)))));
        }

        Assert.True(theirs.Distinct().Count() > 300, "The damage makes no difference.");
    }

    // The label itself, as an answer.
    private static string Answer(string line)
    {
        var message = JsonNode.Parse(line)!;
        var answer = message["gold"]!.DeepClone().AsObject();
        answer["id"] = message["id"]!.DeepClone();
        return answer.ToJsonString();
    }

    private string Write(string name, IEnumerable<string> lines)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, string.Join('\n', lines));
        return path;
    }

    // Without the list, as score.py prints them without --show.
    private static string Lines(Scores scores)
    {
        var all = EvaluationWords.Lines(scores with { Wrong = [] }, [], Language.English).ToList();
        all[Figures - 1] = EvaluationWords.Lines(scores, [], Language.English).Last();
        return string.Join('\n', all) + "\n";
    }
}
