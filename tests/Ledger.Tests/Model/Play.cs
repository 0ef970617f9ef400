using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using RectifyBot.Ledger.Events;
using RectifyBot.Ledger.Storage;

namespace RectifyBot.Ledger.Tests.Model;

/// <summary>One game: three ledgers, the same commands to the program and to the model, compared after each.</summary>
internal sealed class Play(TestDatabase database, int seed)
{
    private const int Together = 25;

    private readonly RectificationPolicy policy = Orders.Policy(new Random(seed));
    private readonly Random random = new(seed);
    private readonly Dictionary<string, Dictionary<int, string>> heads = [];
    private readonly string name = Guid.NewGuid().ToString("N");
    private LedgerCache cache = new();

    /// <summary>How often each answer was given.</summary>
    public Dictionary<string, int> Answers { get; } = [];

    public static List<Order> Commands(int seed, int count)
    {
        var orders = new Orders(new Random(seed + 1));
        return [.. Enumerable.Range(0, count).Select(_ => orders.Next())];
    }

    /// <returns>What differed, or null where nothing did.</returns>
    public async Task<string?> RunAsync(IReadOnlyList<Order> orders)
    {
        var books = Enumerable.Range(0, Folk.Organisations).Select(i => new Book(Id(i), policy)).ToArray();
        IEnumerable<Order> all = [.. Enumerable.Range(0, Folk.Organisations).SelectMany(Beginning), .. orders];
        foreach (var batch in all.Chunk(Together))
        {
            if (await CommitAsync(batch, books) is { } difference)
            {
                return difference;
            }
        }

        return await VerifyAsync(books);
    }

    private static IEnumerable<Order> Beginning(int organisation) =>
    [
        new Order(Kind.Notice, organisation, 5, 1) { Home = organisation, Choice = organisation },
        .. Enumerable.Range(1, 2).Select(problem => new Order(Kind.Assign, organisation, 5, 1)
        {
            Home = organisation, On = [new(problem, 1), new(problem, 2), new(problem, 3)], Office = Folk.Offices[problem - 1], Deadline = Deadline.On(new DateOnly(2026, 5, 1)), Choice = problem,
        }),
    ];

    private string Id(int organisation) => $"{name}-{organisation}";

    // Now and then another host takes over: it holds nothing in memory.
    private async Task<string?> CommitAsync(Order[] batch, Book[] books)
    {
        cache = random.Next(3) == 0 ? new LedgerCache() : cache;
        await using var db = database.Open();
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        var session = new LedgerSession(db, cache, database.Clock);
        await using var transaction = await db.Database.BeginTransactionAsync();
        foreach (var order in batch)
        {
            if (await CompareAsync(session, order, books[order.Organisation]) is { } difference)
            {
                return difference;
            }
        }

        await transaction.CommitAsync();
        foreach (var head in session.Publish())
        {
            heads.TryAdd(head.Rectification, []);
            heads[head.Rectification][head.Sequence] = head.Head;
        }

        return null;
    }

    private async Task<string?> CompareAsync(LedgerSession session, Order order, Book book)
    {
        database.Clock.Advance(TimeSpan.FromMinutes(order.Minutes));
        var now = DateTimeOffset.FromUnixTimeMilliseconds(database.Clock.GetUtcNow().ToUnixTimeMilliseconds());
        var today = DateOnly.FromDateTime(now.UtcDateTime.AddHours(8));
        var by = Folk.Of(order.Home, Id(order.Home))[order.By];
        var expected = book.Do(order, by, now, today);
        var id = Id(order.Organisation);
        var before = await session.FindAsync(id);
        var given = await session.AppendAsync(id, by, ledger => ledger is null
            ? Book.Revised(order.Choice, [])
            : Real.Decide(ledger, order, by, policy, today));
        var actual = given.Refusal is { } r ? $"{r.Code} {r.State}/{r.About}/{r.Who}" : given.Value is { } written ? Mapping.Kind(written.Event.Body) : Book.Nothing;
        Answers[actual.Split(' ')[0]] = Answers.GetValueOrDefault(actual.Split(' ')[0]) + 1;
        if (given is { Refusal: null, Value.Event.Body: StandingMoved moved })
        {
            Answers[moved.Move.ToString()] = Answers.GetValueOrDefault(moved.Move.ToString()) + 1;
        }

        var after = await session.FindAsync(id);
        return expected != actual ? $"{order}\nby {by}\nthe model says {expected}, the program {actual}\n{book}"
            : given is { Refusal: null, Value: not null } ? Difference(order, book, Shown.Of(after!))
            : ReferenceEquals(before, after) ? null : $"{order}\nby {by}\n{actual}, and the ledger changed";
    }

    private static string? Difference(Order order, Book book, string state) =>
        book.ToString() == state ? null : $"{order}\nthe model has\n{book}\nthe program\n{state}";

    private async Task<string?> VerifyAsync(Book[] books)
    {
        await using var db = database.Open();
        for (var i = 0; i < books.Length; i++)
        {
            var report = await ChainVerifier.VerifyAsync(db, Id(i), heads[Id(i)]);
            var read = await new LedgerReader(db, new LedgerCache()).FindAsync(Id(i));
            if (!report.Ok || report.Count != books[i].Version || Shown.Of(read!) != books[i].ToString())
            {
                return $"{report}; the model has {books[i].Version} events";
            }
        }

        return null;
    }
}
