using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Bot.Tests.Channels.Support;

namespace RectifyBot.Bot.Tests.Channels.BotFramework;

public sealed class ActivityHandlerTests
{
    [Theory]
    [InlineData("message", null, "message")]
    [InlineData("messageUpdate", null, "messageUpdate")]
    [InlineData("messageDelete", null, "messageDelete")]
    [InlineData("messageReaction", null, "messageReaction")]
    [InlineData("event", null, "event")]
    [InlineData("installationUpdate", "add", "installed")]
    [InlineData("installationUpdate", "add-upgrade", "installed")]
    [InlineData("installationUpdate", "remove", "uninstalled")]
    [InlineData("installationUpdate", "other", null)]
    [InlineData("handoff", null, "unrecognized")]
    public async Task Each_kind_has_its_own_place(string type, string? action, string? handled)
    {
        var handler = new Recorder();
        await handler.OnTurnAsync(new TurnContext(new NoAdapter(), new Activity { Type = type, Action = action }), default);
        Assert.Equal(handled is null ? [] : [handled], handler.Handled);
    }

    [Theory]
    [InlineData("user", new[] { "added" })]
    [InlineData("bot", new string[0])]
    public async Task The_bots_own_coming_is_not_told(string member, string[] handled)
    {
        var handler = new Recorder();
        var update = new Activity
        {
            Type = "conversationUpdate", Recipient = new ChannelAccount { Id = "bot" }, MembersAdded = [new ChannelAccount { Id = member }],
        };
        await handler.OnTurnAsync(new TurnContext(new NoAdapter(), update), default);
        Assert.Equal(handled, handler.Handled);
    }

    [Fact]
    public async Task Where_replies_are_expected_an_update_replaces_what_still_waits()
    {
        var turn = new TurnContext(new NoAdapter(), new Activity { Type = "message", DeliveryMode = "expectReplies", Conversation = new ConversationAccount { Id = "c" } });
        var sent = await turn.SendActivityAsync("first");
        await turn.UpdateActivityAsync(new Activity { Type = "message", Id = sent.Id, Text = "second" });
        Assert.Equal(["second"], turn.BufferedReplyActivities.Select(reply => reply.Text));
        await turn.DeleteActivityAsync(sent.Id!);
        Assert.Empty(turn.BufferedReplyActivities);
        Assert.True(turn.Responded);
    }

    private sealed class Recorder : ActivityHandler
    {
        public List<string> Handled { get; } = [];

        protected override Task OnMessageActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Note("message");

        protected override Task OnMessageUpdateActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Note("messageUpdate");

        protected override Task OnMessageDeleteActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Note("messageDelete");

        protected override Task OnMessageReactionActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Note("messageReaction");

        protected override Task OnEventActivityAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Note("event");

        protected override Task OnInstallationUpdateAddAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Note("installed");

        protected override Task OnInstallationUpdateRemoveAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Note("uninstalled");

        protected override Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext turnContext, CancellationToken cancellationToken) => Note("added");

        protected override Task OnUnrecognizedActivityTypeAsync(ITurnContext turnContext, CancellationToken cancellationToken) => Note("unrecognized");

        private Task Note(string what)
        {
            Handled.Add(what);
            return Task.CompletedTask;
        }
    }
}
