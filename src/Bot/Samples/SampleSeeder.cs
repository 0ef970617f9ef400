using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using RectifyBot.Bot.Files;
using RectifyBot.Bot.Hosting;
using RectifyBot.Bot.Imports;
using RectifyBot.Bot.Storage;
using RectifyBot.Ledger;
using RectifyBot.Ledger.Storage;

namespace RectifyBot.Bot.Samples;

/// <summary>Gives an empty database the sample ledger, so that the first start already has something to talk about.</summary>
internal sealed class SampleSeeder(IDbContextFactory<SqliteAppDb> contexts, NoticeImport import, OrganisationClock clock)
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "samples");

    /// <summary>Imports the sample where the database holds no ledger.</summary>
    /// <exception cref="InvalidOperationException">The sample that ships with the program cannot be imported: the installation is damaged.</exception>
    public async Task SeedAsync(CancellationToken cancellationToken = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        if (await db.Set<RectificationRow>().AnyAsync(cancellationToken))
        {
            return;
        }

        var notice = await ReadAsync("notice.txt", cancellationToken);
        var assignments = AssignmentList.Read(await ReadAsync("assignments.csv", cancellationToken));
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(notice)));
        var request = new ImportRequest(new TextFile(notice, sha256), null, null, assignments.Value, Accept: false);
        var imported = await import.RunAsync(request, Actor.Operator, cancellationToken);
        if (imported.Refusal is { } refusal)
        {
            throw new InvalidOperationException($"The sample cannot be imported: {refusal}.");
        }
    }

    private async Task<string> ReadAsync(string name, CancellationToken cancellationToken) =>
        Placeholders.Fill(await File.ReadAllTextAsync(Path.Combine(Folder, name), cancellationToken), clock.Today).ReplaceLineEndings("\n");
}
