using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Bot.Channels.DemoPage;
using RectifyBot.Bot.Channels.DirectLine;
using RectifyBot.Bot.Channels.Ports;

namespace RectifyBot.Bot.Tests.Channels.Support;

/// <summary>The front door with an echo behind it, on a free port of this computer.</summary>
internal sealed class EchoHost : IAsyncDisposable
{
    private WebApplication _app = null!;

    public EchoBot Bot { get; } = new();

    public TestClock Clock { get; } = new();

    public InMemoryInbox Inbox { get; init; } = new();

    public InMemoryTranscript Transcript { get; init; } = new();

    public InMemoryUploads Uploads { get; } = new();

    public IServiceProvider Services => _app.Services;

    public Uri Address { get; private set; } = null!;

    public HttpClient Client { get; private set; } = null!;

    public static Task<EchoHost> StartAsync(Action<IServiceCollection>? configure = null, bool demo = true) =>
        new EchoHost().RunAsync(configure, demo);

    public async Task<EchoHost> RunAsync(Action<IServiceCollection>? configure = null, bool demo = true, string listen = "http://127.0.0.1:0")
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(listen);
        builder.Services.AddSingleton<IBot>(Bot).AddSingleton<IInbox>(Inbox).AddSingleton<ITranscript>(Transcript).AddSingleton<IUploads>(Uploads);
        builder.Services.AddSingleton<ISigningKey, TestKey>().AddSingleton<IDemoDirectory, TestDirectory>().AddSingleton<IDemoClock>(Clock);
        builder.Services.AddBotFramework().AddDirectLine().AddDemoPage(options => options.Enabled = demo);
        configure?.Invoke(builder.Services);
        _app = builder.Build();
        _app.MapBotFramework();
        _app.MapDirectLine();
        _app.MapDemoPage();
        await _app.StartAsync();
        Address = new Uri(_app.Urls.First());
        Client = new HttpClient(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = Address };
        return this;
    }

    public Task StopAsync(CancellationToken cancellationToken = default) => _app.StopAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}
