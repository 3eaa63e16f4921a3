using Matching.Files;
using Microsoft.Extensions.DependencyInjection;

namespace Matching.Results;

public static class ResultsFilesSetup
{
    public static IServiceCollection AddResultsFiles(this IServiceCollection services) => services
        .AddSingleton<FileDefinition, InitiativesFile>()
        .AddSingleton<FileDefinition, IndicatorsFile>()
        .AddSingleton<FileDefinition, ObservationsFile>();
}
