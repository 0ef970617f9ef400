using System.Text;
using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Bot.Channels.Ports;
using RectifyBot.Bot.Tests.Scenarios;
using Microsoft.Extensions.DependencyInjection;

namespace RectifyBot.Bot.Tests.Channels.Files;

/// <summary>Files in and out of a conversation, in the whole program.</summary>
public class ChannelFilesTests
{
    [Theory]
    [InlineData("emulator")]
    [InlineData("msteams")]
    public async Task A_file_that_we_send_can_be_fetched_and_only_with_its_token(string channel)
    {
        await using var app = await ChatApp.StartAsync(new DateOnly(2026, 3, 16));
        var activity = new Activity { ChannelId = channel, Conversation = new ConversationAccount { Id = "c1" }, From = new ChannelAccount { Id = "u1" } };

        var attachment = await app.Services.GetRequiredService<IFiles>().OfferAsync(activity, new OfferedFile("台账.xlsx", "application/x-test", "table"u8.ToArray(), "下载"), default);
        var address = attachment.ContentUrl ?? attachment.Content!.Value.GetProperty("actions")[0].GetProperty("url").GetString()!;

        Assert.Equal("table", await app.Http.GetStringAsync(address));
        Assert.False((await app.Http.GetAsync(address[..^3] + "xxx")).IsSuccessStatusCode);
        Assert.False((await app.Http.GetAsync(address[..address.IndexOf('?', StringComparison.Ordinal)])).IsSuccessStatusCode);
    }

    [Fact]
    public async Task On_our_own_page_a_file_stays_a_name_until_somebody_looks()
    {
        await using var app = await ChatApp.StartAsync(new DateOnly(2026, 3, 16));
        var activity = new Activity { ChannelId = ChannelIds.Page, Conversation = new ConversationAccount { Id = "c1" } };
        var files = app.Services.GetRequiredService<IFiles>();

        var offered = await files.OfferAsync(activity, new OfferedFile("台账.xlsx", "application/x-test", "table"u8.ToArray(), "下载"), default);
        var received = await files.ReceiveAsync(activity, offered, default);

        Assert.StartsWith("upload:", offered.ContentUrl, StringComparison.Ordinal);
        Assert.Equal(("台账.xlsx", "table"), (received.Value.Name, Encoding.UTF8.GetString(received.Value.Bytes)));
    }

    [Fact]
    public async Task A_file_of_another_conversation_is_not_found()
    {
        await using var app = await ChatApp.StartAsync(new DateOnly(2026, 3, 16));
        var files = app.Services.GetRequiredService<IFiles>();
        Activity In(string conversation) => new() { ChannelId = ChannelIds.Page, Conversation = new ConversationAccount { Id = conversation } };
        var offered = await files.OfferAsync(In("c1"), new OfferedFile("台账.xlsx", "application/x-test", [1], "下载"), default);

        Assert.Equal("fetch", (await files.ReceiveAsync(In("c2"), offered, default)).Refusal?.State);
    }
}
