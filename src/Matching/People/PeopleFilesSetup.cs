using Matching.Files;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Matching.People;

public static class PeopleFilesSetup
{
    public static IServiceCollection AddPeopleFiles(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<ProgrammeAges>().Bind(configuration.GetSection(ProgrammeAges.Section));
        return services
            .AddSingleton<FileDefinition, ParticipantsFile>()
            .AddSingleton<FileDefinition, VolunteersFile>();
    }
}
