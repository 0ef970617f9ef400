using RectifyBot.Bot.Conversation.Orders;
using RectifyBot.Bot.Storage.Removal;

namespace RectifyBot.Bot.Hosting;

/// <summary>The desks that carry out orders, and what a removal by order needs.</summary>
internal static class OrderServices
{
    public static IServiceCollection AddOrders(this IServiceCollection services) => services
        .AddSingleton<IPeople, KnownPeople>()
        .AddSingleton<Transcripts>()
        .AddSingleton<Forgetting>()
        .AddSingleton<OrderWriter>()
        .AddSingleton<AssignDesk>()
        .AddSingleton<RemarkDesk>()
        .AddSingleton<DiscloseDesk>()
        .AddSingleton<SplitDesk>()
        .AddSingleton<MergeDesk>()
        .AddSingleton<DelegateDesk>()
        .AddSingleton<CountersignDesk>()
        .AddSingleton<RemoveDesk>()
        .AddSingleton<CarryOutDesk>();
}
