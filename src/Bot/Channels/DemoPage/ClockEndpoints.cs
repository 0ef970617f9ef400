using System.Globalization;
using RectifyBot.Bot.Channels.Http;
using RectifyBot.Bot.Channels.Ports;

namespace RectifyBot.Bot.Channels.DemoPage;

/// <summary>What day it is said to be, and another one on a coordinator's word.</summary>
/// <param name="waker">Absent where nothing happens by the clock alone.</param>
internal sealed class ClockEndpoints(IDemoClock clock, IDemoDirectory directory, IDemoWaker? waker = null)
{
    private static readonly ProtocolError NotYours = ProtocolError.Forbidden("CoordinatorOnly", "Only a coordinator of the demo directory can move the clock.");
    private static readonly ProtocolError NoDay = ProtocolError.BadRequest(
        "BadDay", $"The day must be a date such as 2026-11-22, in the years {IDemoClock.FirstYear} to {IDemoClock.LastYear}, or null for the real time.");

    /// <summary>GET /api/demo/clock?person=ID. Days to move to are given to who may move.</summary>
    public async Task ReadAsync(HttpContext context) =>
        await TellAsync(context, await CoordinatorAsync(context.Request.Query["person"], context.RequestAborted));

    /// <summary>POST /api/demo/clock. Answers as the GET does, by the moved clock.</summary>
    public async Task MoveAsync(HttpContext context)
    {
        var (request, unreadable) = await JsonBody.ReadAsync(context.Request, DemoJson.Wire.ClockRequest, context.RequestAborted);
        if (unreadable is not null)
        {
            await unreadable.WriteAsync(context.Response);
            return;
        }

        var person = await CoordinatorAsync(request!.Person, context.RequestAborted);
        if ((person is null ? NotYours : Move(request.Day)) is { } refused)
        {
            await refused.WriteAsync(context.Response);
            return;
        }

        await (waker?.WakeAsync(context.RequestAborted) ?? Task.CompletedTask);
        await TellAsync(context, person);
    }

    private ProtocolError? Move(string? text)
    {
        if (text is null)
        {
            clock.Reset();
            return null;
        }

        var isDay = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day);
        if (!isDay || day.Year is < IDemoClock.FirstYear or > IDemoClock.LastYear)
        {
            return NoDay;
        }

        clock.MoveTo(day);
        return null;
    }

    private async ValueTask<DemoPerson?> CoordinatorAsync(string? id, CancellationToken cancellationToken) =>
        (await directory.PeopleAsync(cancellationToken)).FirstOrDefault(person => person.Id == id && person.Role == "coordinator");

    private async Task TellAsync(HttpContext context, DemoPerson? coordinator)
    {
        var stops = coordinator is null ? [] : await clock.StopsAsync(coordinator, context.RequestAborted);
        var now = clock.Now.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
        context.Response.Headers.CacheControl = "no-store";
        await Reply.JsonAsync(context.Response, new ClockShown(now, clock.IsMoved, stops), DemoJson.Wire.ClockShown);
    }
}
