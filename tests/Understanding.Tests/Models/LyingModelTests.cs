using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using RectifyBot.Tests;
using RectifyBot.Understanding.Evaluation;
using RectifyBot.Understanding.Messages;
using RectifyBot.Understanding.Models;
using RectifyBot.Understanding.Tests.Messages;
using RectifyBot.Understanding.Tests.Models.Support;
using Xunit.Abstractions;

namespace RectifyBot.Understanding.Tests.Models;

/// <summary>With a real model that answers in the right form and with wrong content, nothing is read worse than without one.</summary>
/// <remarks>As many messages as fit into the time; the whole set takes half an hour, and its figures stand in docs/measurements.md.</remarks>
public sealed class LyingModelTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(75);

    [SkippableTheory]
    [InlineData(AnswerForm.JsonSchema)]
    [InlineData(AnswerForm.Tools)]
    public async Task Nothing_is_read_worse(AnswerForm form)
    {
        Skip.IfNot(LyingModel.IsHere, "The shared model, or node-llama-cpp in tests/npm/llama, is missing: the lying model was not asked.");
        var index = LedgerIndex.Of(NoticeLedger.Seed());
        var lines = File.ReadLines(Path.Combine(Repository.Shared!, "evaluation", "messages.dev.jsonl")).Where((_, n) => n % 7 == 1);
        await using var model = await LyingModel.StartAsync();
        await using var services = Services(model, form);
        var (answered, watch) = (new List<(string Line, string Answer)>(), Stopwatch.StartNew());

        foreach (var line in lines.TakeWhile(_ => watch.Elapsed < Budget))
        {
            answered.Add((line, await MessageJson.AnswerAsync(line, services.GetRequiredService<IMessageReader>(), index, "anybody", CancellationToken.None)));
        }

        var (rules, gold) = (new MessageReader(), Labels.OfMessages(answered.Select(a => a.Line)));
        var with = Scorer.Score(gold, Labels.OfAnswers(answered.Select(a => a.Answer)));
        var without = Scorer.Score(gold, Labels.OfAnswers(answered.Select(a => MessageJson.Answer(a.Line, rules, index))));
        output.WriteLine($"{answered.Count} messages, whole {without.Whole:0.00} without the model, {with.Whole:0.00} with it");
        Assert.NotEmpty(answered);
        Assert.True(with.Whole >= without.Whole, string.Join(Environment.NewLine, with.Wrong.Select(w => $"{w.Id} {w.Text}")));
    }

    private static ServiceProvider Services(LyingModel model, AnswerForm form) => new ServiceCollection()
        .AddMessageReader(_ => new ModelOptions
        {
            Endpoint = model.Address, Name = "liar", Organisations = ["*"], Ask = AskWhen.Always, Output = form, Retries = 0, TimeLimit = TimeSpan.FromSeconds(60),
        })
        .BuildServiceProvider();
}
