using Microsoft.EntityFrameworkCore;
using RectifyBot.Bot.Storage;

namespace RectifyBot.Bot.Hosting;

/// <summary>/healthz: the process lives. /readyz: the database answers.</summary>
internal static class Health
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/healthz", () => "ok");
        routes.MapGet("/readyz", async (IDbContextFactory<SqliteAppDb> contexts, CancellationToken cancellationToken) =>
        {
            await using var db = await contexts.CreateDbContextAsync(cancellationToken);
            return await db.Database.CanConnectAsync(cancellationToken) ? Results.Text("ok") : Results.StatusCode(503);
        });
    }
}
