using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Bot.Channels.BotFramework.Http;
using RectifyBot.Bot.Channels.Files;

namespace RectifyBot.Bot.Tests.Channels.Files;

/// <summary>Files that a messenger only points to: fetched where we may call, never elsewhere, never without end.</summary>
public sealed class RemoteFilesTests : IAsyncLifetime
{
    private readonly WebApplication server = Server();
    private readonly ServiceProvider services = new ServiceCollection().AddLogging()
        .AddHttpClient(RemoteFiles.ClientName).ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false }).Services
        .BuildServiceProvider();

    public Task InitializeAsync() => server.StartAsync();

    public async Task DisposeAsync()
    {
        await server.StopAsync();
        await server.DisposeAsync();
        await services.DisposeAsync();
    }

    [Fact]
    public async Task A_file_on_an_allowed_address_is_fetched() => Assert.Equal("notice", await FetchAsync(new Attachment { ContentUrl = Address("/file") }));

    [Fact]
    public async Task Teams_points_to_a_file_from_within_a_wrapper() => Assert.Equal("notice", await FetchAsync(new Attachment
    {
        ContentType = "application/vnd.microsoft.teams.file.download.info",
        ContentUrl = "https://elsewhere.example/x",
        Content = JsonSerializer.SerializeToElement(new { downloadUrl = Address("/file") }),
    }));

    [Theory]
    [InlineData("data:text/plain;base64,bm90aWNl", "notice")]
    [InlineData("data:text/plain,notice", null)]
    [InlineData("data:text/plain;base64,not base64!", null)]
    [InlineData("data:", null)]
    [InlineData("https://elsewhere.example/file", null)]
    [InlineData("http://169.254.169.254/latest/meta-data", null)]
    [InlineData("http://127.0.0.1:1/another-service-of-this-machine", null)]
    [InlineData("file:///etc/passwd", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public async Task Only_what_lies_in_the_message_or_where_we_may_call_is_taken(string? address, string? expected) =>
        Assert.Equal(expected, await FetchAsync(new Attachment { ContentUrl = address }));

    [Theory]
    [InlineData("/redirect")]
    [InlineData("/missing")]
    public async Task A_redirect_is_not_followed_and_a_missing_file_is_none(string path) => Assert.Null(await FetchAsync(new Attachment { ContentUrl = Address(path) }));

    [Theory]
    [InlineData("/endless")]
    public async Task A_file_without_end_is_cut_off_at_the_limit(string path) =>
        Assert.True((await Files().FetchAsync(new Attachment { ContentUrl = Address(path) }, server.Urls.First() + "/", 1000, default)).TooLarge);

    [Fact]
    public async Task An_inline_file_over_the_limit_is_too_large() =>
        Assert.True((await Files().FetchAsync(new Attachment { ContentUrl = "data:a/b;base64," + new string('A', 4000) }, server.Urls.First() + "/", 1000, default)).TooLarge);

    private static WebApplication Server()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapGet("/file", () => Results.Text("notice"));
        app.MapGet("/redirect", () => Results.Redirect("/file"));
        app.MapGet("/endless", async (HttpContext http) =>
        {
            for (var part = 0; part < 100 && !http.RequestAborted.IsCancellationRequested; part++)
            {
                await http.Response.Body.WriteAsync(new byte[100]);
            }
        });
        return app;
    }

    private string Address(string path) => server.Urls.First() + path;

    private RemoteFiles Files() => new(services.GetRequiredService<IHttpClientFactory>(), new Anywhere(), services.GetRequiredService<ILogger<RemoteFiles>>());

    private sealed class Anywhere : ICallerPolicy
    {
        public ValueTask<Bot.Channels.Http.ProtocolError?> CheckCallerAsync(HttpContext context) => default;

        public Bot.Channels.Http.ProtocolError? CheckActivity(HttpContext context, Activity activity) => null;

        public bool MaySendTo(Uri serviceUrl) => true;
    }

    private async Task<string?> FetchAsync(Attachment attachment) =>
        (await Files().FetchAsync(attachment, server.Urls.First() + "/", 1000, default)).Bytes is { } bytes ? System.Text.Encoding.UTF8.GetString(bytes) : null;
}
