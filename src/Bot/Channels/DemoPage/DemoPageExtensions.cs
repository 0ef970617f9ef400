using Microsoft.Extensions.Options;
using RectifyBot.Bot.Channels.DirectLine.Http;

namespace RectifyBot.Bot.Channels.DemoPage;

/// <summary>Puts the demo page into a host.</summary>
public static class DemoPageExtensions
{
    /// <summary>Registers it; AddDirectLine() comes first. The host registers IDemoDirectory and IDemoClock (IDemoWaker where there is somebody to wake), and turns it on by <see cref="DemoOptions.Enabled"/>.</summary>
    public static IServiceCollection AddDemoPage(this IServiceCollection services, Action<DemoOptions>? configure = null)
    {
        services.AddOptions<DemoOptions>().Configure(configure ?? (_ => { }));
        services.AddSingleton(_ => PageFiles.BesideTheProgram());
        services.AddSingleton<DemoEndpoints>();
        services.AddSingleton<ClockEndpoints>();
        return services;
    }

    /// <summary>Maps the page and its endpoints where the demo is on; maps nothing where it is off.</summary>
    public static WebApplication MapDemoPage(this WebApplication app)
    {
        if (!app.Services.GetRequiredService<IOptions<DemoOptions>>().Value.Enabled)
        {
            return app;
        }

        var demo = app.Services.GetRequiredService<DemoEndpoints>();
        app.MapGet("/api/demo/people", DirectLineGate.Local(demo.PeopleAsync));
        app.MapPost("/api/demo/token", DirectLineGate.Local(demo.TokenAsync));
        var clock = app.Services.GetRequiredService<ClockEndpoints>();
        app.MapGet("/api/demo/clock", DirectLineGate.Local(clock.ReadAsync));
        app.MapPost("/api/demo/clock", DirectLineGate.Local(clock.MoveAsync));
        app.MapFiles(app.Services.GetRequiredService<PageFiles>());
        return app;
    }

    private static void MapFiles(this WebApplication app, PageFiles files)
    {
        app.MapGet("/", files.IndexAsync);
        app.MapGet("/index.html", files.IndexAsync);
        foreach (var address in files.Addresses)
        {
            app.MapGet(address, files.FileAsync);
        }
    }
}
