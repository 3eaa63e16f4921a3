namespace Matching.Web.Pages.Cases;

public static class CasePagesSetup
{
    public static void AddCasePages(this IServiceCollection services) => services
        .AddSingleton<CaseStory>()
        .AddSingleton<CaseOfMatch>()
        .AddSingleton<CaseAround>();
}
