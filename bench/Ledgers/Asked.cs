using RectifyBot.Ledger;

namespace RectifyBot.Bench.Ledgers;

/// <summary>One question of the bench, about one body.</summary>
/// <param name="Office">Whose open items are asked for.</param>
/// <param name="Number">Whose history is asked for.</param>
internal readonly record struct Asked(int Body, string Office, MeasureNumber Number)
{
    public string Id { get; } = Bodies.Id(Body);

    public static Asked Any(int body, Random random) => new(
        body, Bodies.Office(body, random.Next(Bodies.Offices(body))), Bodies.Number(random.Next(Bodies.Size(body))));
}

/// <summary>Somebody who answers: the product, or the plain SQL beside it. What comes back is read whole, and no sentence is made of it.</summary>
internal interface IAnswers
{
    /// <summary>How the rows of the table call it.</summary>
    string Name { get; }

    /// <summary>The answer; what <see cref="Answer.Sum"/> takes.</summary>
    ValueTask<object> AnswerAsync(string question, Asked asked);

    /// <summary>Where a change that is committed is published to, as in the product; null where nothing is held.</summary>
    Ledger.Storage.LedgerCache? Cache => null;
}
