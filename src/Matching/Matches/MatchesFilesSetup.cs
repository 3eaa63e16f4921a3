using Matching.Files;
using Matching.People;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Matching.Matches;

public static class MatchesFilesSetup
{
    public static IServiceCollection AddMatchesFiles(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<MatchReasons>().Bind(configuration.GetSection(MatchReasons.Section));
        return services
            .AddSingleton<FileDefinition, MatchesFile>()
            .AddSingleton(new AfterImport(
                new HashSet<string>([ParticipantsFile.FileName, VolunteersFile.FileName, MatchesFile.FileName], StringComparer.Ordinal),
                PlacesAndOpen.RefreshAllAsync));
    }
}
