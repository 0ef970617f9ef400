using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using RectifyBot.Bot.Cards;
using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Bot.Channels.DirectLine;

namespace RectifyBot.Bot.Channels.Files;

/// <summary>Addresses of kept files for channels that fetch them over HTTP; each opens one file for as long as a token lives.</summary>
internal sealed class FileLinks(PageAddresses addresses, IServer server)
{
    /// <summary>Where the files are; a file's id follows.</summary>
    public const string Path = "/files/";

    /// <summary>The address of a file of this conversation, for who is spoken to.</summary>
    public string Of(Activity activity, string id) =>
        $"{Root()}{Path}{Uri.EscapeDataString(id)}?t={addresses.PassOf(activity.Conversation?.Id ?? string.Empty, activity.From?.Id ?? string.Empty, id)}";

    /// <summary>A card with a button that opens the file.</summary>
    public Attachment AsCard(Activity activity, string id, string name, string title)
    {
        var open = new JsonObject { ["type"] = "Action.OpenUrl", ["title"] = title, ["url"] = Of(activity, id) };
        return Attachment.AdaptiveCard(CardJson.Element(CardJson.Card(new JsonArray(CardJson.Text(name)), new JsonArray(open))));
    }

    // Without sign-in these files are for this machine alone, so that the address listened on is the only one that opens them.
    private string Root() => (server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "http://localhost:3978").TrimEnd('/');
}
