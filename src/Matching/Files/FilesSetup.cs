using Microsoft.Extensions.DependencyInjection;

namespace Matching.Files;

public static class FilesSetup
{
    /// <summary>The tools; each feature adds its own files, in the order in which they must be read.</summary>
    public static IServiceCollection AddFiles(this IServiceCollection services) => services
        .AddSingleton<ImportFiles>()
        .AddSingleton<ExportFiles>();
}
