using System.Collections.Immutable;
using System.Globalization;
using RectifyBot.Bot.Cards;
using RectifyBot.Bot.Storage;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Understanding.Messages;

namespace RectifyBot.Bot.Conversation;

/// <summary>Asks one short question where a report leaves open which measure it means, and understands the answer in its light.</summary>
internal sealed class ClarifyDesk(CommitQueue writer)
{
    private const int ChoicesShown = 5;

    public async Task AskAsync(Turn turn, Doubt doubt, string said)
    {
        var candidates = Candidates(turn, doubt);
        await new Question(QuestionKind.WhichMeasure, said, turn.Context.Activity.Id, [.. candidates.Select(c => c.ToString())])
            .KeepAsync(writer, turn.Place, turn.Now);
        var answers = candidates.Select(c => ($"{c} {Texts.Short(turn.Shown(turn.Ledger.Find(c)!).Text, 22)}", "measure", c.ToString()));
        var question = doubt.Kind == DoubtKind.WhichMeasure ? turn.Words.WhichOfThese : turn.Words.WhichMeasure;
        var card = ChoiceCard.Make(question, Pressed.Choose, answers, turn.Words, CardJson.DialectOf(turn.Place.Channel));
        await turn.ShowAsync(Replies.Card(card, question, turn.Words.Language));
    }

    /// <summary>What was said when the question was asked, taken once; null where no question waits any more.</summary>
    public async Task<string?> TakeAsync(Turn turn)
    {
        if (await Question.FindAsync(turn.Db, turn.Place, turn.Now) is not { Kind: QuestionKind.WhichMeasure } question)
        {
            return null;
        }

        await Question.ForgetAsync(writer, turn.Place);
        return question.Said;
    }

    /// <summary>The measure that an answer names: by its place in the list, or by whatever names it once it stands before what was unclear; null where it is no answer.</summary>
    public static MeasureNumber? Answered(Question question, string text, Reading reading, Func<string, Reading> read, Rectification ledger)
    {
        var candidates = question.Candidates.Select(Parse).OfType<MeasureNumber>().ToImmutableArray();
        if (Ordinals.Read(text) is { } place && place <= candidates.Length)
        {
            return candidates[place - 1];
        }

        if (SpeaksForItself(reading))
        {
            return null;
        }

        return read($"{text}，{question.Said}") is { Doubt: null, Records: [{ Measure: { } measure } record] }
            && new MeasureNumber(record.Problem, measure) is var named && ledger.Find(named) is not null
                ? named
                : null;
    }

    // A message that claims something, asks or orders is no answer to our question.
    private static bool SpeaksForItself(Reading reading) =>
        reading is { Order: not null } or { NoChange: true }
        || reading.Intent is not (Intent.Report or Intent.Query or Intent.Other)
        || reading.Records.Any(r => r.Claim is not null)
        || reading.Query is { Kind: not QueryKind.Item };

    /// <summary>9.1 as text.</summary>
    public static MeasureNumber? Parse(string? text) =>
        text?.Split('.') is [var p, var m]
        && int.TryParse(p, NumberStyles.None, CultureInfo.InvariantCulture, out var problem) && problem > 0
        && int.TryParse(m, NumberStyles.None, CultureInfo.InvariantCulture, out var measure) && measure > 0
            ? new MeasureNumber(problem, measure)
            : null;

    // Where nothing was found, the sender's own open measures are the likeliest, the soonest due first.
    private static List<MeasureNumber> Candidates(Turn turn, Doubt doubt)
    {
        var known = doubt.Candidates.IsDefault ? [] : doubt.Candidates.Where(c => turn.Ledger.Find(c) is { IsOpen: true }).Take(ChoicesShown).ToList();
        return known.Count > 0
            ? known
            : [.. turn.OwnOpen.Take(ChoicesShown).Select(m => m.Number)];
    }
}

/// <summary>"The first", 第二个: a place in a list, from 1.</summary>
internal static class Ordinals
{
    private static readonly Dictionary<string, int> Places = new(StringComparer.OrdinalIgnoreCase)
    {
        ["1"] = 1, ["一"] = 1, ["第一"] = 1, ["第1"] = 1, ["前者"] = 1, ["first"] = 1, ["the first"] = 1, ["the first one"] = 1, ["first one"] = 1,
        ["2"] = 2, ["二"] = 2, ["第二"] = 2, ["第2"] = 2, ["second"] = 2, ["the second"] = 2, ["the second one"] = 2, ["second one"] = 2,
        ["3"] = 3, ["三"] = 3, ["第三"] = 3, ["第3"] = 3, ["third"] = 3, ["the third"] = 3, ["the third one"] = 3, ["third one"] = 3,
        ["4"] = 4, ["四"] = 4, ["第四"] = 4, ["第4"] = 4, ["fourth"] = 4, ["the fourth"] = 4, ["the fourth one"] = 4,
        ["5"] = 5, ["五"] = 5, ["第五"] = 5, ["第5"] = 5, ["fifth"] = 5, ["the fifth"] = 5, ["the fifth one"] = 5,
    };

    public static int? Read(string text)
    {
        var bare = text.Trim().TrimEnd('。', '.', '!', '！', '吧', '个').Trim();
        return Places.TryGetValue(bare, out var place) ? place : null;
    }
}
