using System.Net;
using System.Text;
using CsCheck;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using RectifyBot.Bot.Channels.DirectLine.Tokens;
using RectifyBot.Bot.Tests.Channels.Support;

namespace RectifyBot.Bot.Tests.Channels.DirectLine;

public sealed class TokenTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);

    private readonly FakeTimeProvider _clock = new(Now);

    private TokenIssuer Issuer => new(new TestKey(), _clock);

    [Fact]
    public void A_token_says_what_it_was_issued_for()
    {
        var (state, token) = Issuer.Check(Issuer.Issue("c", "dl_lin", "conversation", TimeSpan.FromHours(1)));
        Assert.Equal(TokenState.Good, state);
        Assert.Equal(new DirectLineToken("c", "dl_lin", "conversation", Now.AddHours(1).ToUnixTimeSeconds()), token);
    }

    [Theory]
    [InlineData(3599, "Good")]
    [InlineData(3600, "Expired")]
    public void A_token_is_good_for_its_hour_and_no_second_longer(int seconds, string state)
    {
        var token = Issuer.Issue("c", "dl_lin", "conversation", TimeSpan.FromHours(1));
        _clock.Advance(TimeSpan.FromSeconds(seconds));
        Assert.Equal(state, Issuer.Check(token).State.ToString());
    }

    [Fact]
    public void No_change_of_a_single_letter_leaves_a_token_good()
    {
        var token = Issuer.Issue("conversation", "dl_lin", "conversation", TimeSpan.FromHours(1));
        Gen.Select(Gen.Int[0, token.Length - 1], Gen.Char["abcXYZ019-_.=+ "]).Where((at, c) => token[at] != c).Sample((at, c) =>
        {
            var forged = new StringBuilder(token) { [at] = c }.ToString();
            return Issuer.Check(forged).State == TokenState.Forged;
        });
    }

    [Fact]
    public void No_text_is_a_token() => Gen.String.Where(text => text.Length > 0).Sample(text => Issuer.Check(text).State == TokenState.Forged);

    [Fact]
    public void A_token_without_a_signature_or_with_another_algorithm_is_forged()
    {
        var token = Issuer.Issue("c", "dl_lin", "conversation", TimeSpan.FromHours(1));
        var none = Convert.ToBase64String("""{"alg":"none","typ":"JWT"}"""u8).TrimEnd('=');
        Assert.Equal(TokenState.Forged, Issuer.Check(token[..token.LastIndexOf('.')]).State);
        Assert.Equal(TokenState.Forged, Issuer.Check(token[..(token.LastIndexOf('.') + 1)]).State);
        Assert.Equal(TokenState.Forged, Issuer.Check(none + token[token.IndexOf('.', StringComparison.Ordinal)..]).State);
    }

    [Fact]
    public void Another_installations_token_is_forged()
    {
        var other = new TokenIssuer(new TestKey { Bytes = new byte[32] }, _clock);
        Assert.Equal(TokenState.Forged, Issuer.Check(other.Issue("c", "dl_lin", "conversation", TimeSpan.FromHours(1))).State);
    }

    [Fact]
    public void A_key_that_is_too_short_signs_nothing() =>
        Assert.Equal("The signing key must have at least 32 bytes.", Assert.Throws<InvalidOperationException>(() => new TokenIssuer(new TestKey { Bytes = new byte[31] }, _clock)).Message);

    [Fact]
    public async Task Without_a_token_with_a_forged_and_with_an_expired_one_nothing_opens()
    {
        await using var host = await EchoHost.StartAsync(services => services.AddSingleton<TimeProvider>(_clock));
        var client = await Client.StartedAsync(host);
        var absent = await host.Client.SendAsync(HttpMethod.Get, client.Path + "/activities");
        var forged = await host.Client.SendAsync(HttpMethod.Get, client.Path + "/activities", null, client.Token + "x");
        _clock.Advance(TimeSpan.FromHours(1));
        var expired = await client.SendAsync(HttpMethod.Get, client.Path + "/activities");
        Assert.Equal((HttpStatusCode.Unauthorized, "Unauthorized", "The request has no token (Authorization: Bearer …)."), (absent.Status, absent.Code, absent.Message));
        Assert.Equal((HttpStatusCode.Forbidden, "BadArgument", "The token is not valid."), (forged.Status, forged.Code, forged.Message));
        Assert.Equal((HttpStatusCode.Forbidden, "TokenExpired", "The token has expired."), (expired.Status, expired.Code, expired.Message));
    }

    [Theory]
    [InlineData("GET", "")]
    [InlineData("GET", "/activities")]
    [InlineData("POST", "/activities")]
    [InlineData("POST", "/upload")]
    public async Task A_token_opens_no_conversation_but_its_own(string method, string tail)
    {
        await using var host = await EchoHost.StartAsync();
        var mine = await Client.StartedAsync(host, "lin");
        var other = await Client.StartedAsync(host, "zhao");
        var answer = await mine.SendAsync(new HttpMethod(method), other.Path + tail);
        Assert.Equal((HttpStatusCode.Forbidden, "The token is for something else."), (answer.Status, answer.Message));
    }

    [Fact]
    public async Task A_streams_pass_opens_nothing_but_the_stream_and_a_conversations_token_no_stream()
    {
        await using var host = await EchoHost.StartAsync();
        var client = await Client.StartedAsync(host);
        var pass = new Uri((string)(await client.SendAsync(HttpMethod.Get, client.Path)).Json["streamUrl"]!).Query.Split("t=")[1];
        Assert.Equal(HttpStatusCode.Forbidden, (await host.Client.SendAsync(HttpMethod.Get, client.Path + "/activities", null, pass)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await host.Client.SendAsync(HttpMethod.Get, $"{client.Path}/stream?t={client.Token}")).Status);
        Assert.Equal("The stream is a web socket.", (await host.Client.SendAsync(HttpMethod.Get, $"{client.Path}/stream?t={pass}")).Message);
    }

    [Fact]
    public async Task A_token_can_be_renewed_while_it_is_good_and_there_is_no_secret_to_get_one_with()
    {
        await using var host = await EchoHost.StartAsync();
        var client = await Client.StartedAsync(host);
        var renewed = await client.SendAsync(HttpMethod.Post, "/v3/directline/tokens/refresh");
        Assert.Equal((client.ConversationId, 3600), ((string)renewed.Json["conversationId"]!, (int)renewed.Json["expires_in"]!));
        Assert.Equal(HttpStatusCode.Forbidden, (await client.SendAsync(HttpMethod.Post, "/v3/directline/tokens/generate")).Status);
    }
}
