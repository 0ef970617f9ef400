using Microsoft.EntityFrameworkCore;
using RectifyBot.Ledger.Questions;
using RectifyBot.Ledger.Storage;

namespace RectifyBot.Bench.Ledgers;

/// <summary>The product's own way to an answer, the version of the ledger asked for each time.</summary>
internal sealed class Product(DbContext db, LedgerCache cache) : IAnswers
{
    private readonly LedgerQuestions questions = new(db, cache);

    public string Name => "ours";

    public LedgerCache Cache => cache;

    public async ValueTask<object> AnswerAsync(string question, Asked asked) => question switch
    {
        Answer.Open => await questions.PageAsync(asked.Id, Query(MeasureKind.Open) with { Office = asked.Office }, 1, Answer.PageSize),
        Answer.Overdue => await questions.PageAsync(asked.Id, Query(MeasureKind.Overdue), 1, Answer.PageSize),
        Answer.Summary => await questions.FiguresAsync(asked.Id, Query(MeasureKind.Any)),
        Answer.History => await new LedgerReader(db, cache).HistoryAsync(asked.Id, [asked.Number.Problem], asked.Number.Measure, Answer.PageSize),
        _ => (await new LedgerReader(db, new LedgerCache()).FindAsync(asked.Id))!,
    };

    public static MeasureQuery Query(MeasureKind kind) => new(kind, Bodies.Today) { Last = Bodies.Today.AddDays(Answer.SoonDays) };
}

/// <summary>What a message's turn does: it has the whole ledger, to understand what was said, and walks it.</summary>
internal sealed class MessageTurn(DbContext db, LedgerCache cache) : IAnswers
{
    private readonly LedgerReader reader = new(db, cache);

    public string Name => "turn";

    public LedgerCache Cache => cache;

    public async ValueTask<object> AnswerAsync(string question, Asked asked)
    {
        var ledger = (await reader.FindAsync(asked.Id))!;
        return question switch
        {
            Answer.Open => MeasurePage.Of(ledger, Product.Query(MeasureKind.Open) with { Office = asked.Office }, 1, Answer.PageSize),
            Answer.Overdue => MeasurePage.Of(ledger, Product.Query(MeasureKind.Overdue), 1, Answer.PageSize),
            Answer.Summary => LedgerFigures.Of(ledger, Product.Query(MeasureKind.Any)),
            _ => await reader.HistoryAsync(asked.Id, [asked.Number.Problem], asked.Number.Measure, Answer.PageSize),
        };
    }
}
