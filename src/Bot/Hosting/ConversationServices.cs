using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Bot.Channels.Ports;
using RectifyBot.Bot.Conversation;
using RectifyBot.Bot.People;
using RectifyBot.Bot.Storage;

namespace RectifyBot.Bot.Hosting;

/// <summary>The conversation, and what the channels need of the storage.</summary>
internal static class ConversationServices
{
    public static IServiceCollection AddConversation(this IServiceCollection services) => services
        .AddHostedService<Tidying>()
        .AddSingleton<IInbox, Inbox>()
        .AddSingleton<ITranscript, Transcript>()
        .AddSingleton<IUploads, Uploads>()
        .AddSingleton<ISigningKey, StoredSigningKey>()
        .AddSingleton<DemoDirectory>()
        .AddSingleton<IDemoDirectory>(provider => provider.GetRequiredService<DemoDirectory>())
        .AddSingleton<Identities>()
        .AddReading()
        .AddSingleton<Indexes>()
        .AddSingleton<ReportDesk>()
        .AddSingleton<ConfirmationDesk>()
        .AddSingleton<QueryDesk>()
        .AddSingleton<ClarifyDesk>()
        .AddSingleton<WelcomeDesk>()
        .AddSingleton<Asked>()
        .AddEvidence()
        .AddSingleton<FileDesk>()
        .AddSingleton<PlanDesk>()
        .AddSingleton<ExportDesk>()
        .AddSingleton<OrderDesk>()
        .AddSingleton<MessageDesk>()
        .AddSingleton<PressDesk>()
        .AddSingleton<IBot, FrontDesk>();
}
