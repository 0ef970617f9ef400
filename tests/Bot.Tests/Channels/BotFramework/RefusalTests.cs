using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;
using RectifyBot.Bot.Tests.Channels.Support;

namespace RectifyBot.Bot.Tests.Channels.BotFramework;

public sealed class RefusalTests
{
    private const string NotJson = "The body is not valid JSON of the expected form.";

    public static TheoryData<string, string, string> Unreadable => new()
    {
        { "", "BadSyntax", NotJson },
        { "null", "BadSyntax", NotJson },
        { "[]", "BadSyntax", NotJson },
        { "{\"type\":", "BadSyntax", NotJson },
        { "{\"type\":5}", "BadSyntax", NotJson },
        { "{\"text\":\"\\ud800\"}", "BadSyntax", NotJson },
        { "{\"value\":{\"a\":\"\\udc00\"}}", "BadSyntax", NotJson },
        { "{}", "MissingProperty", "The activity has no type." },
    };

    [Theory]
    [MemberData(nameof(Unreadable))]
    public async Task A_body_that_is_no_activity_is_refused_in_words(string body, string code, string message)
    {
        await using var host = await EchoHost.StartAsync();
        var answer = await host.Client.SendAsync(HttpMethod.Post, "/api/messages", new StringContent(body, Encoding.UTF8, "application/json"));
        Assert.Equal((HttpStatusCode.BadRequest, code, message), (answer.Status, answer.Code, answer.Message));
        Assert.Empty(host.Bot.Heard);
        Assert.Equal(0, host.Inbox.Accepted);
    }

    [Theory]
    [InlineData("type", "The activity has no type.")]
    [InlineData("conversation", "The activity has no conversation.id.")]
    [InlineData("from", "The activity has no from.id.")]
    [InlineData("serviceUrl", "The activity has no serviceUrl.")]
    public async Task What_a_turn_needs_must_be_there(string missing, string message)
    {
        await using var host = await EchoHost.StartAsync();
        var activity = Talk.Message("hi", "http://127.0.0.1:9/");
        activity.Remove(missing);
        var answer = await host.Client.PostAsync(activity);
        Assert.Equal((HttpStatusCode.BadRequest, "MissingProperty", message), (answer.Status, answer.Code, answer.Message));
        Assert.Equal(0, host.Inbox.Accepted);
    }

    [Theory]
    [InlineData("..")]
    [InlineData("a\u0000b")]
    [InlineData("line\nbreak")]
    public async Task An_id_that_could_not_stand_in_an_address_is_refused(string id)
    {
        await using var host = await EchoHost.StartAsync();
        var answer = await host.Client.PostAsync(Talk.Message("hi", "http://127.0.0.1:9/", conversation: id));
        Assert.Equal((HttpStatusCode.BadRequest, "BadProperty"), (answer.Status, answer.Code));
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/json; charset=gb2312")]
    [InlineData("nonsense")]
    [InlineData(null)]
    public async Task Only_JSON_in_UTF_8_is_read(string? contentType)
    {
        await using var host = await EchoHost.StartAsync();
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(Talk.Message("hi", deliveryMode: "expectReplies").ToJsonString()));
        if (contentType is not null)
        {
            content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        }

        var answer = await host.Client.SendAsync(HttpMethod.Post, "/api/messages", content);
        Assert.Equal((HttpStatusCode.BadRequest, "BadContentType"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task Bytes_that_are_no_UTF_8_are_refused()
    {
        await using var host = await EchoHost.StartAsync();
        byte[] body = [.. "{\"text\":\""u8, 0xC3, 0x28, .. "\"}"u8];
        var answer = await host.Client.SendAsync(HttpMethod.Post, "/api/messages", Json(body));
        Assert.Equal((HttpStatusCode.BadRequest, "BadEncoding", "The body is not valid UTF-8."), (answer.Status, answer.Code, answer.Message));
    }

    [Fact]
    public async Task A_byte_order_mark_does_no_harm()
    {
        await using var host = await EchoHost.StartAsync();
        byte[] body = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Talk.Message("hi", deliveryMode: "expectReplies").ToJsonString())];
        Assert.Equal(HttpStatusCode.OK, (await host.Client.SendAsync(HttpMethod.Post, "/api/messages", Json(body))).Status);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_above_one_MiB_is_refused_whether_it_tells_its_length_or_not(bool chunked)
    {
        await using var host = await EchoHost.StartAsync();
        var body = Encoding.UTF8.GetBytes(Talk.Message(new string('a', 1024 * 1024), deliveryMode: "expectReplies").ToJsonString());
        using HttpContent content = chunked ? Json(new StreamContent(new MemoryStream(body))) : Json(body);
        content.Headers.ContentLength = chunked ? null : body.Length;
        (string, string)[] headers = chunked ? [("Transfer-Encoding", "chunked")] : [];
        var answer = await host.Client.SendAsync(HttpMethod.Post, "/api/messages", content, null, headers);
        Assert.Equal((413, "MessageSizeTooBig"), ((int)answer.Status, answer.Code));
        Assert.Empty(host.Bot.Heard);
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/cn/")]
    [InlineData("http://127.0.0.1.example.org/")]
    [InlineData("http://localhost@example.org/")]
    [InlineData("http://10.0.0.1/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("/relative")]
    [InlineData("")]
    public async Task Without_an_app_id_the_service_must_be_on_this_computer(string serviceUrl)
    {
        await using var host = await EchoHost.StartAsync();
        foreach (var deliveryMode in new[] { null, "expectReplies" })
        {
            var answer = await host.Client.PostAsync(Talk.Message("hi", serviceUrl, deliveryMode: deliveryMode));
            Assert.Equal((HttpStatusCode.Forbidden, "ServiceUrlNotAllowed"), (answer.Status, answer.Code));
        }

        Assert.Empty(host.Bot.Heard);
    }

    [Theory]
    [InlineData("rebound.example.org", HttpStatusCode.Forbidden)]
    [InlineData("10.0.0.1", HttpStatusCode.Forbidden)]
    [InlineData("localhost.example.org", HttpStatusCode.Forbidden)]
    [InlineData("localhost:3978", HttpStatusCode.OK)]
    [InlineData("[::1]:3978", HttpStatusCode.OK)]
    [InlineData("127.0.0.1", HttpStatusCode.OK)]
    public async Task A_rebound_name_is_seen_by_its_Host_header(string name, HttpStatusCode status)
    {
        await using var host = await EchoHost.StartAsync();
        using var content = Json(Encoding.UTF8.GetBytes(Talk.Message("hi", deliveryMode: "expectReplies").ToJsonString()));
        var answer = await host.Client.SendAsync(HttpMethod.Post, "/api/messages", content, null, ("Host", name));
        Assert.Equal(status, answer.Status);
        Assert.Equal(status == HttpStatusCode.OK ? null : "HostNotAllowed", answer.Code);
    }

    [Theory]
    [InlineData("X-Forwarded-For", "127.0.0.1", "LoopbackOnly")]
    [InlineData("Forwarded", "for=127.0.0.1", "LoopbackOnly")]
    [InlineData("Origin", "https://example.org", "OriginNotAllowed")]
    [InlineData("Origin", "null", "OriginNotAllowed")]
    public async Task What_came_by_a_proxy_or_from_another_page_is_refused(string header, string value, string code)
    {
        await using var host = await EchoHost.StartAsync();
        using var content = Json(Encoding.UTF8.GetBytes(Talk.Message("hi", deliveryMode: "expectReplies").ToJsonString()));
        var answer = await host.Client.SendAsync(HttpMethod.Post, "/api/messages", content, null, (header, value));
        Assert.Equal((HttpStatusCode.Forbidden, code), (answer.Status, answer.Code));
    }

    [SkippableFact]
    public async Task A_request_from_another_address_of_the_network_is_refused()
    {
        var own = (await Dns.GetHostAddressesAsync(Dns.GetHostName())).FirstOrDefault(a => a.AddressFamily == AddressFamily.InterNetwork && !IPAddress.IsLoopback(a));
        Skip.If(own is null, "This computer has no address but the loopback: a caller from elsewhere was not tried.");
        await using var host = await new EchoHost().RunAsync(listen: "http://0.0.0.0:0");
        using var client = new HttpClient { BaseAddress = new UriBuilder(host.Address) { Host = own.ToString() }.Uri };
        using var content = Json(Encoding.UTF8.GetBytes(Talk.Message("hi", deliveryMode: "expectReplies").ToJsonString()));
        var answer = await client.SendAsync(HttpMethod.Post, "/api/messages", content, null, ("Host", "localhost"));
        Assert.Equal((HttpStatusCode.Forbidden, "LoopbackOnly"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task Nobody_may_claim_to_be_the_page()
    {
        await using var host = await EchoHost.StartAsync();
        var activity = Talk.Message("hi", deliveryMode: "expectReplies");
        activity["channelId"] = "page";
        var answer = await host.Client.PostAsync(activity);
        Assert.Equal((HttpStatusCode.Forbidden, "ChannelNotAllowed"), (answer.Status, answer.Code));
    }

    [Fact]
    public async Task Unknown_properties_and_no_ids_are_no_reason_to_refuse()
    {
        await using var host = await EchoHost.StartAsync();
        var activity = Talk.Message("hi", deliveryMode: "expectReplies");
        activity["fromTheFuture"] = new JsonObject { ["a"] = 1 };
        activity.Remove("id");
        activity.Remove("channelId");
        Assert.Equal(HttpStatusCode.OK, (await host.Client.PostAsync(activity)).Status);
        Assert.Equal("{\"a\":1}", Assert.Single(host.Bot.Heard).Properties!["fromTheFuture"].GetRawText());
    }

    private static ByteArrayContent Json(byte[] body) => Json(new ByteArrayContent(body));

    private static T Json<T>(T content) where T : HttpContent
    {
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return content;
    }
}
