using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace RectifyBot.Bot.Tests.Channels.Support;

/// <summary>A Direct Line client, as Web Chat is one.</summary>
internal sealed class Client(EchoHost host, string token, string conversationId)
{
    public string Token { get; } = token;

    public string ConversationId { get; } = conversationId;

    public string Path { get; } = "/v3/directline/conversations/" + conversationId;

    /// <summary>Becomes a person of the demo directory, as the page does; the conversation is not begun yet.</summary>
    public static async Task<Client> ChosenAsync(EchoHost host, string person, string? conversation = null)
    {
        var given = (await host.Client.PostAsync(new JsonObject { ["person"] = person, ["conversation"] = conversation }, "/api/demo/token")).Json;
        return new Client(host, (string)given["token"]!, (string)given["conversationId"]!);
    }

    /// <summary>Becomes a person and begins the conversation.</summary>
    public static async Task<Client> StartedAsync(EchoHost host, string person = "lin")
    {
        var client = await ChosenAsync(host, person);
        await client.SendAsync(HttpMethod.Post, "/v3/directline/conversations");
        return client;
    }

    public Task<Answer> SendAsync(HttpMethod method, string path, HttpContent? content = null) => host.Client.SendAsync(method, path, content, Token);

    public Task<Answer> PostAsync(JsonNode activity) =>
        SendAsync(HttpMethod.Post, Path + "/activities", new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json"));

    public Task<Answer> SayAsync(string text) => PostAsync(new JsonObject
    {
        ["type"] = "message", ["text"] = text, ["from"] = new JsonObject { ["id"] = "dl_forged", ["name"] = "冒名" }, ["channelData"] = new JsonObject { ["clientActivityID"] = "k1" },
    });

    public async Task<(JsonNode[] Activities, string Watermark)> ReadAsync(string watermark = "")
    {
        var set = (await SendAsync(HttpMethod.Get, $"{Path}/activities?watermark={watermark}")).Json;
        return ([.. set["activities"]!.AsArray().Select(activity => activity!)], (string)set["watermark"]!);
    }

    /// <summary>Waits until the conversation holds so many activities.</summary>
    public async Task<JsonNode[]> WaitForAsync(int count)
    {
        await Eventually.IsTrueAsync(() => host.Transcript.Count(ConversationId) >= count);
        return (await ReadAsync()).Activities;
    }

    /// <summary>Opens the stream, at a watermark or at the beginning.</summary>
    public async Task<Stream> ListenAsync(string watermark = "")
    {
        var opened = (await SendAsync(HttpMethod.Get, $"{Path}?watermark={watermark}")).Json;
        return await Stream.OpenAsync(new Uri((string)opened["streamUrl"]!));
    }

    internal sealed class Stream(ClientWebSocket socket) : IDisposable
    {
        public ClientWebSocket Socket { get; } = socket;

        public string? Watermark { get; private set; }

        public static async Task<Stream> OpenAsync(Uri address)
        {
            var socket = new ClientWebSocket();
            socket.Options.Proxy = null;
            await socket.ConnectAsync(address, CancellationToken.None);
            return new Stream(socket);
        }

        /// <summary>The next frame; an empty one is a sign of life. Null when the stream was closed.</summary>
        public async Task<string?> FrameAsync()
        {
            var buffer = new byte[256 * 1024];
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(10));
            var length = 0;
            while (true)
            {
                var received = await Socket.ReceiveAsync(buffer.AsMemory(length), patience.Token);
                length += received.Count;
                if (received.MessageType == WebSocketMessageType.Close)
                {
                    return null;
                }

                if (received.EndOfMessage)
                {
                    return Encoding.UTF8.GetString(buffer, 0, length);
                }
            }
        }

        /// <summary>The activities of as many frames as it takes to have so many.</summary>
        public async Task<List<JsonNode>> ActivitiesAsync(int count)
        {
            List<JsonNode> heard = [];
            while (heard.Count < count)
            {
                if (await FrameAsync() is { Length: > 0 } frame)
                {
                    var set = JsonNode.Parse(frame)!;
                    Watermark = (string)set["watermark"]!;
                    heard.AddRange(set["activities"]!.AsArray().Select(activity => activity!));
                }
            }

            return heard;
        }

        public void Dispose() => Socket.Dispose();
    }
}
