using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using RectifyBot.Bot.Channels.DirectLine;
using RectifyBot.Bot.Channels.DirectLine.Http;
using RectifyBot.Bot.Tests.Channels.Support;

namespace RectifyBot.Bot.Tests.Channels.DirectLine;

public sealed class UploadTests
{
    [Fact]
    public async Task A_file_goes_in_with_its_words_and_comes_out_at_an_address_of_its_own()
    {
        await using var host = await EchoHost.StartAsync();
        var client = await Client.StartedAsync(host);
        using var form = Form(("佐证.png", "image/png", "picture"));
        form.Add(Activity("""{"type":"message","text":"见附件","from":{"id":"dl_forged"},"attachments":[{"name":"佐证.png","contentType":"image/png"}],"channelData":{"clientActivityID":"k"}}"""), "activity", "blob");
        Assert.Equal(HttpStatusCode.OK, (await client.SendAsync(HttpMethod.Post, client.Path + "/upload?userId=dl_forged", form)).Status);
        var message = (await client.WaitForAsync(3))[1];
        Assert.Equal(("见附件", "dl_lin", "k"), ((string?)message["text"], (string?)message["from"]!["id"], (string?)message["channelData"]!["clientActivityID"]));
        var attachment = Assert.Single(message["attachments"]!.AsArray())!;
        using var answer = await host.Client.GetAsync(new Uri((string)attachment["contentUrl"]!));
        Assert.Equal("picture", await answer.Content.ReadAsStringAsync());
        Assert.Equal("image/png", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal((string?)attachment["contentUrl"], (string?)attachment["thumbnailUrl"]);
    }

    [Fact]
    public async Task The_bot_sees_which_stored_file_it_is()
    {
        await using var host = await EchoHost.StartAsync();
        var client = await Client.StartedAsync(host);
        await client.SendAsync(HttpMethod.Post, client.Path + "/upload", Form(("台账.xlsx", "application/vnd.ms-excel", "rows")));
        var heard = await Eventually.ReturnsAsync(() => host.Bot.Heard.FirstOrDefault(activity => activity.Attachments is not null));
        Assert.StartsWith("upload:", Assert.Single(heard.Attachments!).ContentUrl, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/html", "page.html")]
    [InlineData("image/svg+xml", "drawing.svg")]
    [InlineData("application/pdf", "paper.pdf")]
    public async Task What_could_run_in_the_page_is_only_ever_downloaded(string type, string name)
    {
        await using var host = await EchoHost.StartAsync();
        var client = await Client.StartedAsync(host);
        await client.SendAsync(HttpMethod.Post, client.Path + "/upload", Form((name, type, "<script>alert(1)</script>")));
        var address = (string)(await client.WaitForAsync(3))[1]["attachments"]![0]!["contentUrl"]!;
        using var answer = await host.Client.GetAsync(new Uri(address));
        Assert.Equal("application/octet-stream", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Contains("sandbox", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_files_address_opens_that_file_only_and_nothing_without_its_token()
    {
        await using var host = await EchoHost.StartAsync();
        var client = await Client.StartedAsync(host);
        await client.SendAsync(HttpMethod.Post, client.Path + "/upload", Form(("a.txt", "text/plain", "a"), ("b.txt", "text/plain", "b")));
        var files = (await client.WaitForAsync(3))[1]["attachments"]!.AsArray();
        var (one, two) = (new Uri((string)files[0]!["contentUrl"]!), new Uri((string)files[1]!["contentUrl"]!));
        Assert.Equal(HttpStatusCode.Forbidden, (await host.Client.SendAsync(HttpMethod.Get, one.AbsolutePath + two.Query)).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await host.Client.SendAsync(HttpMethod.Get, one.AbsolutePath)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await host.Client.SendAsync(HttpMethod.Get, $"{one.AbsolutePath}?t={client.Token}")).Status);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_upload_above_the_limit_is_refused_and_no_message_is_made(bool chunked)
    {
        await using var host = await EchoHost.StartAsync(services => services.Configure<DirectLineOptions>(options => options.UploadLimit = 10_000));
        var client = await Client.StartedAsync(host);
        await client.WaitForAsync(1);
        using var form = Form(("big.bin", "application/octet-stream", new string('x', 20_000)));
        using HttpContent content = chunked ? new StreamContent(await form.ReadAsStreamAsync()) : form;
        content.Headers.ContentType = form.Headers.ContentType;
        content.Headers.ContentLength = chunked ? null : content.Headers.ContentLength;
        (string, string)[] headers = chunked ? [("Transfer-Encoding", "chunked")] : [];
        var answer = await host.Client.SendAsync(HttpMethod.Post, client.Path + "/upload", content, client.Token, headers);
        Assert.Equal((413, "MessageSizeTooBig"), ((int)answer.Status, answer.Code));
        Assert.Equal(1, host.Transcript.Count(client.ConversationId));
    }

    [Fact]
    public async Task An_upload_of_twenty_MiB_less_a_little_is_taken()
    {
        await using var host = await EchoHost.StartAsync();
        var client = await Client.StartedAsync(host);
        using var form = Form(("big.bin", "application/octet-stream", new string('x', (20 * 1024 * 1024) - 2000)));
        Assert.Equal(HttpStatusCode.OK, (await client.SendAsync(HttpMethod.Post, client.Path + "/upload", form)).Status);
    }

    [Fact]
    public async Task What_is_no_upload_is_refused_in_words()
    {
        await using var host = await EchoHost.StartAsync();
        var client = await Client.StartedAsync(host);
        using var broken = new StringContent("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nhalf");
        broken.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=b");
        using var many = Form([.. Enumerable.Range(0, 21).Select(i => ($"{i}", "text/plain", "x"))]);
        using var empty = new MultipartFormDataContent { { new StringContent("x"), "other" } };
        using var wrong = new MultipartFormDataContent { { Activity("""{"type":"invoke"}"""), "activity", "blob" } };
        var words = await WordsAsync(client, new StringContent("{}", Encoding.UTF8, "application/json"), broken, many, empty, wrong);
        Assert.Equal<IEnumerable<string?>>(
            [
                "An upload is multipart/form-data.", "The upload is not whole.", "The upload has more than 20 parts.",
                "The upload has neither a file nor an activity.", "A client may send activities of type message, event or typing.",
            ],
            words);
    }

    [Theory]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("C:\\temp\\台账.xlsx", "台账.xlsx")]
    [InlineData("a\r\nb.txt", "ab.txt")]
    [InlineData("..", "file")]
    [InlineData("", "file")]
    [InlineData(null, "file")]
    public void A_claimed_name_is_a_name_and_no_path(string? claimed, string name) => Assert.Equal(name, FileNames.Clean(claimed));

    [Fact]
    public void A_long_name_keeps_its_extension() => Assert.EndsWith("长.xlsx", FileNames.Clean(new string('长', 500) + ".xlsx"), StringComparison.Ordinal);

    private static async Task<List<string?>> WordsAsync(Client client, params HttpContent[] bodies)
    {
        List<string?> words = [];
        foreach (var body in bodies)
        {
            words.Add((await client.SendAsync(HttpMethod.Post, client.Path + "/upload", body)).Message);
        }

        return words;
    }

    private static MultipartFormDataContent Form(params (string Name, string Type, string Content)[] files)
    {
        var form = new MultipartFormDataContent();
        foreach (var (name, type, content) in files)
        {
            var part = new ByteArrayContent(Encoding.UTF8.GetBytes(content));
            part.Headers.ContentType = new MediaTypeHeaderValue(type);
            part.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"file\"; filename*=utf-8''{Uri.EscapeDataString(name)}");
            form.Add(part);
        }

        return form;
    }

    private static ByteArrayContent Activity(string json)
    {
        var part = new ByteArrayContent(Encoding.UTF8.GetBytes(JsonNode.Parse(json)!.ToJsonString()));
        part.Headers.ContentType = new MediaTypeHeaderValue("application/vnd.microsoft.activity");
        return part;
    }
}
