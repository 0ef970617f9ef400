using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using RectifyBot.Bot.Storage;
using RectifyBot.Bot.Words;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Events;
using RectifyBot.Ledger.Storage;

namespace RectifyBot.Bot.Commands;

/// <summary>verify: walks the chains of events.</summary>
internal static class VerifyCommand
{
    public static Command Make()
    {
        var command = new Command("verify", "Checks every event of the ledgers against its seal.");
        command.SetAction((parsed, cancellationToken) => CommandHost.RunAsync(parsed, (output, services) => RunAsync(parsed, output, services, cancellationToken)));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, CommandOutput output, IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<SqliteAppDb>>().CreateDbContextAsync(cancellationToken);
        var (organisation, round) = (parsed.GetValue(CommonOptions.Organisation), parsed.GetValue(CommonOptions.Round));
        var all = await ChainVerifier.ListAsync(db, cancellationToken);
        var fitting = all.FindAll(c => (organisation ?? c.Organisation) == c.Organisation && (round ?? c.Round) == c.Round);
        if (fitting.Count == 0 && (organisation ?? round) is not null)
        {
            return output.Refuse(new Refusal(RefusalCode.RectificationNotFound));
        }

        var heads = services.GetRequiredService<HeadLog>().Read();
        var chains = new List<ChainReport>();
        foreach (var chain in fitting)
        {
            chains.Add(await ChainVerifier.VerifyAsync(db, chain.Id, heads.Of(chain.Id), cancellationToken));
        }

        if (fitting.Count == all.Count)
        {
            chains.AddRange(heads.Missing(all.ConvertAll(c => c.Id)));
        }

        Print(chains, heads, output);
        return chains.TrueForAll(c => c.Ok) && heads.Damaged == 0 ? CommandOutput.Done : CommandOutput.Refused;
    }

    private static void Print(List<ChainReport> chains, KnownHeads heads, CommandOutput output)
    {
        if (!output.Json)
        {
            chains.ForEach(c => output.Line(LedgerWords.Chain(c, output.Language)));
            output.Line(LedgerWords.Heads(heads, output.Language));
            return;
        }

        var broken = chains.Find(c => !c.Ok);
        output.Object(new
        {
            Ok = broken is null && heads.Damaged == 0,
            Count = chains.Sum(c => c.Count),
            Head = (broken ?? chains.FirstOrDefault())?.Head ?? Chain.Root,
            broken?.FirstBreak,
            Chains = chains,
            Heads = new { heads.Count, heads.Damaged },
        });
    }
}
