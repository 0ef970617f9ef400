using Microsoft.ML.Tokenizers;
using RectifyBot.Ledger;
using RectifyBot.Tests;
using RectifyBot.Understanding.Messages;
using RectifyBot.Understanding.Models;
using RectifyBot.Understanding.Models.Prompts;
using RectifyBot.Understanding.Tests.Messages;
using Xunit.Abstractions;

namespace RectifyBot.Understanding.Tests.Models;

/// <summary>What a message costs, in tokens as o200k_base counts them, schema included; beside the prompt that would carry the whole ledger.</summary>
public sealed class PromptCostTests(ITestOutputHelper output)
{
    private const int Most = 1500;

    // The marks around each turn that a chat template adds.
    private const int Template = 16;

    private static readonly TiktokenTokenizer Tokens = TiktokenTokenizer.CreateForEncoding("o200k_base");

    [SkippableFact]
    public void A_message_costs_less_than_1500_tokens_on_the_seed_notice()
    {
        Skip.If(Repository.Shared is null, "The shared folder is missing: the tokens of the 90 labelled messages were not counted.");
        var costs = Costs(NoticeLedger.Seed(), File.ReadLines(Path.Combine(Repository.Shared, "evaluation", "messages.dev.jsonl")).Select(Said));

        Assert.True(costs.Max() < Most, $"{costs.Max()}");
    }

    [Fact]
    public void And_on_ten_thousand_measures() => Assert.InRange(Costs(Large(), Bodies.Messages("water")).Max(), 1, Most - 1);

    [Theory]
    [InlineData(4_000)]
    [InlineData(100_000)]
    public void And_for_the_longest_message(int length)
    {
        const string Sentence = "第3项第1条：9月16日召开了《水质管理办法》培训会，参训56人，检查泵站12座，整改台账已建立，计划11月底前全部完成；";
        var text = string.Concat(Enumerable.Repeat(Sentence, (length / Sentence.Length) + 1))[..length];
        var varied = string.Concat(Enumerable.Range(0, length).Select(i => (char)(0x4e00 + (i * 7919 % 15_000)) + (i % 30 == 29 ? "，" : "")));

        Assert.InRange(Costs(Large(), [Bodies.Say(text)]).Max(), 1, Most - 1);
        Assert.InRange(Costs(Large(), [Bodies.Say(varied)]).Max(), 1, Most - 1);
    }

    private List<int> Costs(Rectification ledger, IEnumerable<Utterance> messages)
    {
        var index = LedgerIndex.Of(ledger);
        var costs = messages.Select(m => Cost(m, index)).ToList();
        var whole = Count(string.Join('\n', ledger.Problems.Select(p => p.Title).Concat(ledger.Measures.Select(m => m.Text))));
        output.WriteLine($"{ledger.Measures.Length} measures: {costs.Min()} to {costs.Max()} tokens a message, median {costs.Order().ElementAt(costs.Count / 2)}; the whole ledger would be {whole} more");
        return costs;
    }

    private static int Cost(Utterance utterance, LedgerIndex index)
    {
        var rules = new MessageReader();
        var prompt = PromptWriter.Of(Consultation.Of(Message.Of(utterance, index, rules.WorkingDays), rules.Read(utterance, index)));
        return Count(prompt.System) + Count(prompt.Data) + Count(AnswerSchema.Whole().ToJsonString()) + Template;
    }

    private static int Count(string text) => Tokens.CountTokens(text);

    private static Utterance Said(string line) =>
        MessageJson.TryParse(line, out _, out var said, out var error) ? said! : throw new InvalidDataException(error);

    private static Rectification Large()
    {
        var bodies = new[] { "water", "hospital", "schools", "civil-affairs", "agriculture", "culture" }.SelectMany(b => Bodies.Load(b).Measures).ToList();
        return NoticeLedger.Ledger(
            Enumerable.Range(1, 2500).Select(p => new Problem(p, null, null, $"第{p}个方面的制度执行不严格，日常监督检查流于形式")),
            Enumerable.Range(0, 10_000).Select(m => bodies[m % bodies.Count] with { Number = new MeasureNumber((m / 4) + 1, (m % 4) + 1), Text = $"{bodies[m % bodies.Count].Text}（第{m}号片区）" }));
    }
}
