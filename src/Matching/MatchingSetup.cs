using Matching.Access;
using Matching.Database;
using Matching.Files;
using Matching.FollowUps;
using Matching.Matches;
using Matching.Messages;
using Matching.People;
using Matching.Results;
using Matching.Rounds;
using Matching.Suggestions;
using Matching.Surveys;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Matching;

public static class MatchingSetup
{
    /// <summary>The whole casework, in the order of the story, which is also the order in which files are read.</summary>
    public static IServiceCollection AddMatching(this IServiceCollection services, IConfiguration configuration) => services
        .AddClocks()
        .AddDatabase(configuration)
        .AddFiles()
        .AddUsers(configuration)
        .AddMessages(configuration)
        .AddPeople(configuration)
        .AddSuggestions(configuration)
        .AddRounds(configuration)
        .AddMatches(configuration)
        .AddFollowUps(configuration)
        .AddSurveys(configuration)
        .AddResults(configuration);
}
