using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Matching.Database;

public static class DatabaseSetup
{
    public const string DefaultPath = "data/matching.db";

    /// <summary>The database of ConnectionStrings:Matching, or the embedded file under the working directory.</summary>
    public static IServiceCollection AddDatabase(this IServiceCollection services, IConfiguration configuration)
    {
        var target = configuration.GetConnectionString("Matching");
        services.AddSingleton(_ => MatchingDatabase.For(string.IsNullOrWhiteSpace(target) ? DefaultPath : target, TimeProvider.System));
        services.AddSingleton<Migrator>();
        services.AddSingleton<InstanceStore>();
        services.AddSingleton<ChangeCounts>();
        return services;
    }
}
