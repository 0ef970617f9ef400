using Microsoft.Extensions.Options;
using RectifyBot.Bot.Channels.Ports;
using RectifyBot.Bot.Conversation.Reminders;
using RectifyBot.Bot.Delivery;
using RectifyBot.Bot.Nudges;
using RectifyBot.Bot.Nudges.Digests;
using RectifyBot.Ledger;
using RectifyBot.Scheduler;

namespace RectifyBot.Bot.Hosting;

/// <summary>Who is reminded of what, and how it goes out.</summary>
internal static class NudgeServices
{
    /// <summary>What says who is reminded of what: commands ask it too.</summary>
    public static IServiceCollection AddNudgePolicy(this IServiceCollection services) => services
        .AddSingleton(provider => provider.GetRequiredService<IOptions<BotOptions>>().Value.Nudges.ToBook())
        .AddSingleton(provider => new NudgePolicy(provider.GetRequiredService<LadderBook>(), provider.GetRequiredService<RectificationPolicy>().Calendar))
        .AddSingleton<NudgePreview>();

    public static IServiceCollection AddNudges(this IServiceCollection services) => services
        .AddSingleton(provider => provider.GetRequiredService<IOptions<BotOptions>>().Value.Nudges.ToTimetable())
        .AddSingleton<Mornings>()
        .AddSingleton<NudgeSweep>()
        .AddSingleton<Nudger>()
        .AddSingleton<IDemoWaker>(provider => provider.GetRequiredService<Nudger>())
        .AddSingleton<ISweep>(provider => provider.GetRequiredService<NudgeSweep>())
        .AddSingleton<DailyLetters>()
        .AddSingleton<ILetters>(provider => provider.GetRequiredService<DailyLetters>())
        .AddSingleton<ILetters, ChaseLetters>()
        .AddSingleton<ILetters>(provider => ActivatorUtilities.CreateInstance<DigestLetters>(provider, DigestLetters.Weekly))
        .AddSingleton<ILetters>(provider => ActivatorUtilities.CreateInstance<DigestLetters>(provider, DigestLetters.Overdue))
        .AddSingleton<Week>()
        .AddSingleton<DigestPlanner>()
        .AddSingleton<LaterDesk>()
        .AddSingleton<MuteDesk>()
        .AddSingleton<MyReminders>()
        .AddSingleton<DigestDesk>()
        .AddSingleton<ChaseDesk>()
        .AddSingleton<NudgePresses>()
        .AddSingleton<Acknowledgements>()
        .AddSingleton<ReminderDesk>()
        .AddDelivery();

    public static IServiceCollection AddCalendarCheck(this IServiceCollection services) => services.AddHostedService<CalendarCheck>();

    private static IServiceCollection AddDelivery(this IServiceCollection services) => services
        .AddSingleton(_ => new DeliveryOptions())
        .AddSingleton(_ => new Pace(TimeProvider.System))
        .AddSingleton<SenderLease>()
        .AddSingleton<Sender>()
        .AddSingleton<DeliveryPump>()
        .AddHostedService(provider => provider.GetRequiredService<DeliveryPump>());
}
