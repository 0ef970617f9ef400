using System.Collections.Immutable;
using CsCheck;
using RectifyBot.Bot.Conversation.Orders;
using RectifyBot.Bot.People;
using RectifyBot.Bot.Tests.Scenarios;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;

namespace RectifyBot.Bot.Tests.Orders;

/// <summary>Whoever presses whatever: something is written exactly where the ledger's own decision allows it.</summary>
public sealed class OrderRightsTests
{
    private static readonly string[] People = ["整改办", "分管领导", "巡察办", "办公室", "规划建设科"];

    private static readonly Gen<MeasureNumber> Number = Gen.Select(Gen.Int[1, 15], Gen.Int[1, 3], (p, m) => new MeasureNumber(p, m));
    private static readonly Gen<ImmutableArray<MeasureNumber>> Numbers = Number.Array[1, 2].Select(n => n.ToImmutableArray());
    private static readonly Gen<string> Office = Of("办公室", "规划建设科", "人事科", "新设科");
    private static readonly Gen<string> Said = Of("抓紧落实", "缺照片", "x", "");

    private static readonly Gen<Wanted> Order = Gen.OneOf<Wanted>(
        Gen.Select(Numbers, Office, Office, Gen.Bool, (n, lead, with, both) => (Wanted)new Assigning([new AssigningPart(n, both ? lead : null, [with], both ? Deadline.AtOnce : null)])),
        Gen.Select(Numbers, Said, (n, text) => (Wanted)new Remarking(n, text, null)),
        Gen.Select(Numbers, Gen.Enum<Disclosure>(), (n, d) => (Wanted)new Disclosing(n, d)),
        Gen.Select(Number, Said, Said, (n, a, b) => (Wanted)new Splitting(n, [a, b])),
        Gen.Select(Gen.Int[1, 14], Gen.Int[1, 3], (p, m) => (Wanted)new Merging([new(p, 1), new(p, m)], null)),
        Gen.Select(Office, Gen.Bool, (o, allowed) => (Wanted)new Delegating("p", "某人", o, allowed)),
        Gen.Select(Numbers, Gen.Bool, (n, agrees) => (Wanted)new Countersigning(n, agrees)),
        Gen.Select(Gen.Int[-1, 6], Said, (s, grounds) => (Wanted)new Removing(s, grounds)));

    [Fact]
    public async Task Nothing_is_written_unless_the_decision_allows()
    {
        await using var app = await ChatApp.StartAsync(new DateOnly(2026, 3, 16));
        foreach (var person in People)
        {
            await app.SayAsync(person, "我是" + person);
        }

        var orders = new List<(string Person, Wanted Order)>();
        Gen.Select(Of([.. People, "整改办", "整改办"]), Order).Sample(o => orders.Add(o), iter: 250, threads: 1);
        var allowed = 0;
        foreach (var (person, order) in orders)
        {
            var before = (await app.LedgersAsync())[0];
            var decided = order.Decide(before, ActorOf(before, person), new Terms(RectificationPolicy.Default, new DateOnly(2026, 3, 16)));
            var expected = decided.Refusal is null && decided.Value is not null;

            var shown = (await app.PressAsync(person, WantedJson.Write(order, before, person, Language.Chinese)))[0].Shown;

            // That an event has no texts any more, the store alone knows.
            var written = (await app.LedgersAsync())[0].Version - before.Version;
            Assert.True(written == (expected ? 1 : 0) || (order is Removing && written == 0), $"{person}: {order}: {decided.Refusal}: {shown}");
            allowed += written;
        }

        Assert.InRange(allowed, 15, orders.Count - 15);
    }

    private static Gen<string> Of(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static Actor ActorOf(Rectification ledger, string person) => new Person(ledger.Id, RoleOf(person), RoleOf(person) == Role.Official ? person : null).ToActor() with { Ledger = ledger.Id };

    private static Role RoleOf(string person) => person switch
    {
        "整改办" => Role.Coordinator,
        "分管领导" => Role.Leader,
        "巡察办" => Role.Inspector,
        _ => Role.Official,
    };
}
