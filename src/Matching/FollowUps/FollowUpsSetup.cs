using Matching.Files;
using Matching.FollowUps.Cases;
using Matching.FollowUps.Notes;
using Matching.FollowUps.Risk;
using Matching.Matches;
using Matching.People;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Matching.FollowUps;

public static class FollowUpsSetup
{
    public static IServiceCollection AddFollowUps(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<FollowUpSettings>().Bind(configuration.GetSection(FollowUpSettings.Section))
            .Validate(days => days.IsSound, "FollowUps: every number of days must be in its range (FollowUpSettings says which).")
            .Validate(
                days => days.IsOutlastedBy(days.LinkDays),
                "FollowUps:LinkDays must be above FollowUps:CheckInEveryDays: the link of a check-in works until the next one is sent.")
            .Validate<IOptions<MatchSettings>>(
                (days, matches) => days.IsOutlastedBy(matches.Value.ContactLinkDays),
                "Matches:ContactLinkDays must be above FollowUps:CheckInEveryDays: the link of the start works until the first check-in is sent.")
            .ValidateOnStart();
        return services
            .AddSingleton<FollowUpRules>()
            .AddSingleton<FollowUpStore>()
            .AddSingleton<LeftCheckIns>()
            .AddSingleton<AskFollowUp>()
            .AddSingleton<DueFollowUps>()
            .AddSingleton<FindDueFollowUps>()
            .AddSingleton<Sweep>(provider => provider.GetRequiredService<FindDueFollowUps>())
            .AddSingleton<OpenFollowUp>()
            .AddSingleton<AnswerFollowUp>()
            .AddSingleton<RecordFollowUp>()
            .AddSingleton<LogMeeting>()
            .AddSingleton<EarlyRisk>()
            .AddSingleton<RiskRule, NoFirstContact>()
            .AddSingleton<RiskRule, NotAGoodFit>()
            .AddSingleton<RiskRule, LongSilence>()
            .AddSingleton<RiskRule, ShortBefore>()
            .AddSingleton<NoteStore>()
            .AddSingleton<WriteNote>()
            .AddSingleton<FinishNote>()
            .AddSingleton<CaseStore>()
            .AddSingleton<HandOver>()
            .AddSingleton<SearchCases>()
            .AddSingleton<CaseMails>()
            .AddSingleton<ReadCase>()
            .AddSingleton(new AfterImport(
                new HashSet<string>([ParticipantsFile.FileName, MatchesFile.FileName], StringComparer.Ordinal), (scope, _, cancel) => CaseStore.FillAsync(scope, cancel)));
    }
}
