namespace Matching.Web.Pages.Surveys;

public static class SurveyPagesSetup
{
    public static void AddSurveyPages(this IServiceCollection services) => services.AddSingleton<SurveyDesk>();
}
