using Matching.Files;
using Matching.FollowUps;
using Matching.FollowUps.Risk;
using Matching.Matches;
using Matching.Surveys.Answering;
using Matching.Surveys.Asking;
using Matching.Surveys.Learning;
using Matching.Surveys.Rates;
using Matching.Surveys.Wording;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Matching.Surveys;

public static class SurveysSetup
{
    public static IServiceCollection AddSurveys(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<SurveySettings>().Bind(configuration.GetSection(SurveySettings.Section)).ValidateOnStart();
        return services
            .AddSingleton<IValidateOptions<SurveySettings>, SurveySettingsCheck>()
            .AddSingleton<FileDefinition, AnswersFile>()
            .AddSingleton<SurveyStore>()
            .AddSingleton<RiskRule, LowSatisfaction>()
            .AddSingleton<SurveysOfMatch>()
            .AddSingleton<StepsAhead, SurveysAhead>()
            .AddSingleton<AskedBeside, SurveysBeside>()
            .AddWording()
            .AddAsking()
            .AddAnswering()
            .AddSingleton<SurveyRates>()
            .AddLearning();
    }

    private static IServiceCollection AddWording(this IServiceCollection services) => services
        .AddSingleton<WordingStore>()
        .AddSingleton<CurrentWording>()
        .AddSingleton<SaveWording>();

    private static IServiceCollection AddAsking(this IServiceCollection services) => services
        .AddSingleton<InvitationStore>()
        .AddSingleton<DueSurveyStore>()
        .AddSingleton<ReminderStore>()
        .AddSingleton<InviteToSurvey>()
        .AddSingleton<CloseSurvey>()
        .AddSingleton<FindDueSurveys>()
        .AddSingleton<Sweep>(provider => provider.GetRequiredService<FindDueSurveys>())
        .AddSingleton<RemindSurveys>()
        .AddSingleton<Sweep>(provider => provider.GetRequiredService<RemindSurveys>());

    private static IServiceCollection AddLearning(this IServiceCollection services) => services
        .AddSingleton<GatherRankingData>()
        .AddSingleton<EvaluateContestants>()
        .AddSingleton<GatherShownLists>()
        .AddSingleton<GatherAuditMaterial>()
        .AddSingleton<AuditRanking>()
        .AddSingleton<TrainModel>();

    private static IServiceCollection AddAnswering(this IServiceCollection services) => services
        .AddSingleton<DraftStore>()
        .AddSingleton<ResponseStore>()
        .AddSingleton<SurveyIntake>()
        .AddSingleton<OpenSurvey>()
        .AddSingleton<AnswerSurvey>()
        .AddSingleton<RecordSurvey>();
}
