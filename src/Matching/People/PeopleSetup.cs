using Matching.Files;
using Matching.Messages;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Matching.People;

public static class PeopleSetup
{
    public static IServiceCollection AddPeople(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<CitySettings>().Bind(configuration.GetSection(CitySettings.Section))
            .Validate(city => city.Names.Count > 0 && city.Districts.Count > 0, "City:Names and City:Districts must be filled.")
            .Validate(city => city.Districts.DistinctBy(district => district.Code, StringComparer.Ordinal).Count() == city.Districts.Count,
                "City:Districts must name each code once.")
            .ValidateOnStart();
        services.AddOptions<PeopleSettings>().Bind(configuration.GetSection(PeopleSettings.Section))
            .Validate(people => people.Goals.Count > 0 && people.Slots.Count > 0, "People:Goals and People:Slots must be filled.")
            .ValidateOnStart();
        services.AddOptions<ProgrammeAges>().Bind(configuration.GetSection(ProgrammeAges.Section));
        return services
            .AddSingleton<FileDefinition, ParticipantsFile>()
            .AddSingleton<FileDefinition, VolunteersFile>()
            .AddSingleton<PeopleStore>()
            .AddSingleton<PeopleOfTheDay>()
            .AddSingleton<KeepApart>()
            .AddSingleton<LetMeet>()
            .AddSingleton<SaveOwnTerms>()
            .AddSingleton<Recipients>()
            .AddSingleton<FindRecipient>(provider => provider.GetRequiredService<Recipients>().FindAsync);
    }
}
