using Matching.Files;
using Matching.FollowUps.Risk;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Matching.Surveys;

public static class SurveysSetup
{
    public static IServiceCollection AddSurveys(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<SurveySettings>().Bind(configuration.GetSection(SurveySettings.Section))
            .Validate(surveys => surveys.LinkDays > 0, "Surveys:LinkDays must be above 0.")
            .ValidateOnStart();
        return services
            .AddSingleton<FileDefinition, AnswersFile>()
            .AddSingleton<SurveyStore>()
            .AddSingleton<RiskRule, LowSatisfaction>()
            .AddSingleton<OpenSurvey>()
            .AddSingleton<AnswerSurvey>()
            .AddSingleton<FindDueSurveys>()
            .AddSingleton<Sweep>(provider => provider.GetRequiredService<FindDueSurveys>());
    }
}
