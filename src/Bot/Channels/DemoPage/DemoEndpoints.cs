using System.Security.Cryptography;
using RectifyBot.Bot.Channels.DirectLine;
using RectifyBot.Bot.Channels.Http;
using RectifyBot.Bot.Channels.Ports;

namespace RectifyBot.Bot.Channels.DemoPage;

/// <summary>Who can be chosen, and a token for who was.</summary>
internal sealed class DemoEndpoints(IDemoDirectory directory, ITranscript transcript, PageAddresses addresses)
{
    private static readonly ProtocolError Nobody = ProtocolError.NotFound("There is nobody with that id in the demo directory.");

    /// <summary>GET /api/demo/people.</summary>
    public async Task PeopleAsync(HttpContext context)
    {
        var people = await directory.PeopleAsync(context.RequestAborted);
        await Reply.JsonAsync(context.Response, new People([.. people.Select(PersonShown.Of)]), DemoJson.Wire.People);
    }

    /// <summary>POST /api/demo/token.</summary>
    public async Task TokenAsync(HttpContext context)
    {
        var (request, unreadable) = await JsonBody.ReadAsync(context.Request, DemoJson.Wire.TokenRequest, context.RequestAborted);
        if (unreadable is not null)
        {
            await unreadable.WriteAsync(context.Response);
            return;
        }

        var people = await directory.PeopleAsync(context.RequestAborted);
        var person = people.FirstOrDefault(known => known.Id == request!.Person);
        await (person is null ? Nobody.WriteAsync(context.Response) : GiveAsync(context, person, request!.Conversation));
    }

    private async Task GiveAsync(HttpContext context, DemoPerson person, string? remembered)
    {
        var returning = remembered is not null && await transcript.OwnerAsync(remembered, context.RequestAborted) == person.UserId;
        var conversationId = returning ? remembered! : NewConversationId();
        var opened = addresses.Renew(conversationId, person.UserId);
        context.Response.Headers.CacheControl = "no-store";
        await Reply.JsonAsync(
            context.Response, new TokenGiven(opened.Token, conversationId, person.UserId, returning, opened.ExpiresIn), DemoJson.Wire.TokenGiven);
    }

    private static string NewConversationId() => RandomNumberGenerator.GetHexString(32, lowercase: true);
}
