using Matching.Database;
using Matching.People;
using Matching.Suggestions;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Matching;

public static class MatchingSetup
{
    /// <summary>The whole casework, in the order of the story.</summary>
    public static IServiceCollection AddMatching(this IServiceCollection services, IConfiguration configuration) => services
        .AddClocks()
        .AddDatabase(configuration)
        .AddPeople(configuration)
        .AddSuggestions(configuration);
}
