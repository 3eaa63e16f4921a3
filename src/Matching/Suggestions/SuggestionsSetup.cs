using Matching.Audit;
using Matching.Suggestions.Criteria;
using Matching.Suggestions.Eligibility;
using Matching.Suggestions.Helping;
using Matching.Suggestions.Load;
using Matching.Suggestions.Raising;
using Matching.Suggestions.Ranking.Competition;
using Matching.Suggestions.Ranking.Drift;
using Matching.Suggestions.Ranking.Models;
using Matching.Suggestions.Ranking.Objections;
using Matching.Suggestions.Ranking.Use;
using Matching.Suggestions.Scoring;
using Matching.Suggestions.SetAside;
using Matching.Suggestions.Snapshots;
using Matching.Suggestions.Weighing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Matching.Suggestions;

public static class SuggestionsSetup
{
    public static IServiceCollection AddSuggestions(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<EligibilitySettings>().Bind(configuration.GetSection(EligibilitySettings.Section)).ValidateOnStart();
        services.AddOptions<SuggestionSettings>().Bind(configuration.GetSection(SuggestionSettings.Section)).ValidateOnStart();
        services.AddOptions<CompetitionSettings>().Bind(configuration.GetSection(CompetitionSettings.Section)).ValidateOnStart();
        services.AddOptions<RankingUseSettings>().Bind(configuration.GetSection(RankingUseSettings.Section)).ValidateOnStart();
        services.AddOptions<DriftSettings>().Bind(configuration.GetSection(DriftSettings.Section)).ValidateOnStart();
        return services
            .AddSingleton<IValidateOptions<EligibilitySettings>, EligibilitySettingsCheck>()
            .AddSingleton<IValidateOptions<SuggestionSettings>, SuggestionSettingsCheck>()
            .AddSingleton<IValidateOptions<CompetitionSettings>, CompetitionSettingsCheck>()
            .AddSingleton<IValidateOptions<RankingUseSettings>, RankingUseSettingsCheck>()
            .AddSingleton<IValidateOptions<DriftSettings>, DriftSettingsCheck>()
            .AddSingleton<Contestants>()
            .AddSingleton<ModelStore>()
            .AddSingleton<ObjectionStore>()
            .AddSingleton<NoteObjection>()
            .AddSingleton<LearnablePeople>()
            .AddSingleton<ReadModels>()
            .AddSingleton<ModelsInUse>()
            .AddSingleton<LookAtLists>()
            .AddSingleton<ShadowModel>()
            .AddSingleton<PromoteModel>()
            .AddSingleton<RetireModel>()
            .AddSingleton<AuditTrail>()
            .AddSingleton<EligibilityRules>()
            .AddSingleton<CriteriaList>()
            .AddSingleton<WeightsStore>()
            .AddSingleton<CurrentWeights>()
            .AddSingleton<SaveWeights>()
            .AddSingleton<RaiseCriterion>()
            .AddSingleton<SetAsideStore>()
            .AddSingleton<SetAsideCandidate>()
            .AddSingleton<BringBackCandidate>()
            .AddSingleton<ReadProgramme>()
            .AddSingleton<TakeSnapshot>()
            .AddSingleton<FindCandidates>()
            .AddSingleton<MakeListChange>()
            .AddSingleton<PreviewWeights>()
            .AddSingleton<ParticipantOnly>()
            .AddSingleton<KeptVolunteers>()
            .AddSingleton<Suggester>()
            .AddSingleton<SuggestForParticipant>()
            .AddSingleton<ScoreAllWaiting>();
    }
}
