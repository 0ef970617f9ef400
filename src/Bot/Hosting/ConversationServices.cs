using RectifyBot.Bot.Channels.BotFramework;
using RectifyBot.Bot.Channels.Ports;
using RectifyBot.Bot.Conversation;
using RectifyBot.Bot.Notes;
using RectifyBot.Bot.Conversation.Amending;
using RectifyBot.Bot.Conversation.Extensions;
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
        .AddSingleton<IDemoClock, DemoDays>()
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
        .AddSingleton<Settling>()
        .AddSingleton<Routes>()
        .AddSingleton<CloseOutDesk>()
        .AddSingleton<RelapseDesk>()
        .AddSingleton<HistoryDesk>()
        .AddSingleton<ExtensionDesk>()
        .AddSingleton<TakeBackDesk>()
        .AddSingleton<CorrectionDesk>()
        .AddSingleton<CodeDesk>()
        .AddSingleton<LedgerDesk>()
        .AddSingleton<DirectoryDesk>()
        .AddSingleton<OrderDesk>()
        .AddOrders()
        .AddSingleton<MessageDesk>()
        .AddSingleton<PressDesk>()
        .AddSingleton<Groups>()
        .AddSingleton<Addresses>()
        .AddSingleton<NoteBox>()
        .AddSingleton<NoteTeller>()
        .AddHostedService<NotePump>()
        .AddSingleton<IBot, FrontDesk>();
}
