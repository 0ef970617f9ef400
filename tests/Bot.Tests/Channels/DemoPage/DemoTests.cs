using System.Net;
using System.Text.Json.Nodes;
using RectifyBot.Bot.Tests.Channels.Support;

namespace RectifyBot.Bot.Tests.Channels.DemoPage;

public sealed class DemoTests
{
    [Fact]
    public async Task The_people_of_the_directory_can_be_chosen()
    {
        await using var host = await EchoHost.StartAsync();
        var people = (await host.Client.SendAsync(HttpMethod.Get, "/api/demo/people")).Json["people"]!.AsArray();
        Assert.Equal(TestDirectory.All.Select(person => person.Name), people.Select(person => (string)person!["name"]!));
        Assert.Equal("official", (string?)people[0]!["role"]);
    }

    [Fact]
    public async Task A_person_comes_back_to_their_own_conversation_and_to_nobody_elses()
    {
        await using var host = await EchoHost.StartAsync();
        var lin = await Client.StartedAsync(host, "lin");
        var again = await Token(host, "lin", lin.ConversationId);
        var other = await Token(host, "zhao", lin.ConversationId);
        var unknown = await Token(host, "lin", "never-begun");
        Assert.Equal((lin.ConversationId, true), ((string?)again["conversationId"], (bool)again["returning"]!));
        Assert.NotEqual(lin.ConversationId, (string?)other["conversationId"]);
        Assert.Equal((false, "dl_zhao"), ((bool)other["returning"]!, (string?)other["userId"]));
        Assert.False((bool)unknown["returning"]!);
    }

    [Fact]
    public async Task Nobody_gets_a_token_for_somebody_who_is_not_there()
    {
        await using var host = await EchoHost.StartAsync();
        var answer = await host.Client.PostAsync(new JsonObject { ["person"] = "root" }, "/api/demo/token");
        Assert.Equal((HttpStatusCode.NotFound, "There is nobody with that id in the demo directory."), (answer.Status, answer.Message));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/index.html")]
    [InlineData("/app.js")]
    [InlineData("/api/demo/people")]
    public async Task Where_the_demo_is_off_there_is_nothing(string path)
    {
        await using var host = await EchoHost.StartAsync(demo: false);
        Assert.Equal(HttpStatusCode.NotFound, (await host.Client.SendAsync(HttpMethod.Get, path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await host.Client.PostAsync(new JsonObject { ["person"] = "lin" }, "/api/demo/token")).Status);
    }

    [Theory]
    [InlineData("Origin", "https://example.org", "OriginNotAllowed")]
    [InlineData("Origin", "null", "OriginNotAllowed")]
    [InlineData("Host", "rebound.example.org", "HostNotAllowed")]
    [InlineData("X-Forwarded-For", "10.0.0.9", "LoopbackOnly")]
    public async Task Another_sites_page_gets_no_token(string header, string value, string code)
    {
        await using var host = await EchoHost.StartAsync();
        using var body = new StringContent("{\"person\":\"lin\"}", System.Text.Encoding.UTF8, "application/json");
        var answer = await host.Client.SendAsync(HttpMethod.Post, "/api/demo/token", body, null, (header, value));
        Assert.Equal((HttpStatusCode.Forbidden, code), (answer.Status, answer.Code));
        Assert.Equal(code == "OriginNotAllowed" ? HttpStatusCode.OK : HttpStatusCode.Forbidden, (await host.Client.SendAsync(HttpMethod.Get, "/", null, null, (header, value))).Status);
    }

    [Fact]
    public async Task The_page_is_served_under_a_policy_that_reaches_nothing_outside()
    {
        await using var host = await EchoHost.StartAsync();
        using var one = await host.Client.GetAsync("/");
        using var two = await host.Client.GetAsync("/");
        var policy = one.Headers.GetValues("Content-Security-Policy").Single();
        Assert.NotEqual(policy, two.Headers.GetValues("Content-Security-Policy").Single());
        Assert.StartsWith("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("https:", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("{{nonce}}", await one.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/appsettings.json")]
    [InlineData("/../RectifyBot.Bot.dll")]
    [InlineData("/..%2fRectifyBot.Bot.dll")]
    public async Task Only_the_pages_own_files_are_served(string path)
    {
        await using var host = await EchoHost.StartAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await host.Client.SendAsync(HttpMethod.Get, path)).Status);
    }

    private static async Task<JsonNode> Token(EchoHost host, string person, string conversation) =>
        (await host.Client.PostAsync(new JsonObject { ["person"] = person, ["conversation"] = conversation }, "/api/demo/token")).Json;
}
