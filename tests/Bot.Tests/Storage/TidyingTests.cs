using Microsoft.Extensions.DependencyInjection;
using RectifyBot.Bot.Channels.Ports;
using RectifyBot.Bot.Storage;
using RectifyBot.Bot.Tests.Scenarios;

namespace RectifyBot.Bot.Tests.Storage;

/// <summary>Files that came and went do not stay for ever; one that came again does.</summary>
public class TidyingTests
{
    [Fact]
    public async Task Files_go_after_a_month_with_their_bytes_unless_they_came_again()
    {
        await using var app = await ChatApp.StartAsync(DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime));
        var (uploads, folder) = (app.Services.GetRequiredService<IUploads>(), app.Services.GetRequiredService<DataFolder>());
        var tidying = new Tidying(
            app.Services.GetRequiredService<CommitQueue>(), folder, app.Services.GetRequiredService<Microsoft.EntityFrameworkCore.IDbContextFactory<SqliteAppDb>>(), app.Clock);
        var (gone, first) = (await SaveAsync("gone"), await SaveAsync("again"));

        app.Clock.Advance(TimeSpan.FromDays(20));
        var again = await SaveAsync("again");
        app.Clock.Advance(TimeSpan.FromDays(11));
        foreach (var path in Directory.EnumerateFiles(folder.Uploads))
        {
            File.SetLastWriteTimeUtc(path, TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(-2));
        }

        var arriving = Path.Combine(folder.Uploads, "arriving");
        await File.WriteAllTextAsync(arriving, "its row is not written yet");
        await tidying.RunOnceAsync();

        Assert.Null(await uploads.OpenAsync("c1", gone, default));
        Assert.Null(await uploads.OpenAsync("c1", first, default));
        await using var kept = (await uploads.OpenAsync("c1", again, default))!.Content;
        Assert.Equal("again", await new StreamReader(kept).ReadToEndAsync());
        Assert.True(File.Exists(arriving));
        Assert.Equal(2, Directory.EnumerateFiles(folder.Uploads).Count());

        ValueTask<string> SaveAsync(string text) => uploads.SaveAsync("c1", "f.txt", "text/plain", new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)), default);
    }
}
