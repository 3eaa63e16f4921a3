namespace Matching.Web.Pages.Matches;

public static class MatchPagesSetup
{
    public static void AddMatchPages(this IServiceCollection services) => services
        .AddSingleton<MatchUseCases>()
        .AddSingleton<MatchStory>()
        .AddSingleton<MatchCan>()
        .AddSingleton<PairNames>();
}
