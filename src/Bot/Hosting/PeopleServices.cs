using RectifyBot.Bot.People;
using RectifyBot.Bot.People.Codes;
using RectifyBot.Bot.People.Imports;

namespace RectifyBot.Bot.Hosting;

/// <summary>Who is who: what commands and the conversation share.</summary>
internal static class PeopleServices
{
    public static IServiceCollection AddPeople(this IServiceCollection services) => services
        .AddSingleton<Invitations>()
        .AddSingleton<OfficialDirectory>()
        .AddSingleton<DirectoryImport>()
        .AddSingleton<Handover>();
}
