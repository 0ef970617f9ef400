using Microsoft.Extensions.Options;
using RectifyBot.Bot.Channels.Ports;
using RectifyBot.Bot.Hosting;
using RectifyBot.Bot.Storage;
using RectifyBot.Understanding.Secrecy;

namespace RectifyBot.Bot.Secrecy;

/// <summary>Puts the guard before the inbox.</summary>
internal static class SecrecyServices
{
    /// <summary>Registers it; before AddBotFramework(), which else lets everything through.</summary>
    public static IServiceCollection AddSecrecyGuard(this IServiceCollection services) => services
        .AddSingleton(provider => Reader(provider.GetRequiredService<IOptions<BotOptions>>().Value.Secrecy))
        .AddSingleton<FileExamination>()
        .AddSingleton<IFileScreen>(provider => provider.GetRequiredService<FileExamination>())
        .AddSingleton<ActivityExamination>()
        .AddSingleton<IActivityScreen, SecrecyGuard>()
        .AddSingleton<RefusedMessages>()
        .AddSingleton<RefusedDesk>();

    private static SecrecyReader Reader(SecrecyOptions options) => new(Kinds(options.Refuse), WordList.Of(options));

    private static IEnumerable<SecrecyKind> Kinds(RefuseOptions refuse) => Enum.GetValues<SecrecyKind>().Where(kind => kind switch
    {
        SecrecyKind.StateSecret => refuse.StateSecret,
        SecrecyKind.Internal => refuse.Internal,
        SecrecyKind.IdentityCard => refuse.IdentityCard,
        SecrecyKind.BankCard => refuse.BankCard,
        _ => refuse.ListedWord,
    });
}
