using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using RectifyBot.Bot.Storage;
using RectifyBot.Scheduler.Timer;

namespace RectifyBot.Bot.Hosting;

/// <summary>The timer that looks for reminders, where the configuration wants any.</summary>
internal static class TimerHosting
{
    public static WebApplicationBuilder AddTimer(this WebApplicationBuilder builder, string dataFolder)
    {
        var options = builder.Configuration.GetSection(BotOptions.Section).Get<BotOptions>()?.Nudges ?? new();
        if (options.Enabled)
        {
            var database = new SqliteConnectionStringBuilder { DataSource = new DataFolder(dataFolder).Database, DefaultTimeout = (int)SqliteSetup.BusyTimeout.TotalSeconds }.ToString();
            builder.Services.AddSweepTimer(new TimerStore(SqliteFactory.Instance, database, IsSqlite: true, Clustered: false), options.SweepEvery);
        }

        return builder;
    }
}
