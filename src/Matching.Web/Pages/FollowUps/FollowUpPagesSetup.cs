namespace Matching.Web.Pages.FollowUps;

public static class FollowUpPagesSetup
{
    public static void AddFollowUpPages(this IServiceCollection services) => services.AddSingleton<MatchDesk>().AddSingleton<SubjectOfNote>().AddSingleton<WhereToAnswer>().AddSingleton<EarlierUseCases>();
}
