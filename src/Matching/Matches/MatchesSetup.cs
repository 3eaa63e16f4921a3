using Matching.Audit;
using Matching.Files;
using Matching.Matches.Choices;
using Matching.Matches.Drift;
using Matching.Matches.Worries;
using Matching.Messages;
using Matching.People;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Matching.Matches;

public static class MatchesSetup
{
    public static IServiceCollection AddMatches(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<MatchSettings>().Bind(configuration.GetSection(MatchSettings.Section))
            .Validate(matches => matches.LinkDays > 0 && matches.ContactLinkDays > 0, "Matches:LinkDays and Matches:ContactLinkDays must be above 0.")
            .Validate(
                matches => matches.OnDuty.All(person => person.User.Length > 0 && person.Email.Contains('@', StringComparison.Ordinal)),
                "Matches:OnDuty must give each person the User they sign in with and an Email.")
            .Validate(
                matches => matches.RemindDays > 0 && matches.ExpireDays > matches.RemindDays,
                "Matches:RemindDays must be above 0, and Matches:ExpireDays above Matches:RemindDays.")
            .Validate(
                matches => matches.LinkDays >= matches.ExpireDays,
                "Matches:LinkDays must not be below Matches:ExpireDays: until a question expires, its link must work.")
            .Validate(
                matches => matches.DeclineReasons.Contains(NotNow.Reason),
                $"Matches:DeclineReasons must hold {NotNow.Reason}: the no of a volunteer who answers \"not now\" is kept under it.")
            .Validate(
                matches => matches.WithdrawReasons.Contains(WithdrawByLink.Reason),
                $"Matches:WithdrawReasons must hold {WithdrawByLink.Reason}: a volunteer who takes back their yes by link is kept under it.")
            .Validate(
                matches => matches.EndReasons.Contains(CloseWorry.EndReason),
                $"Matches:EndReasons must hold {CloseWorry.EndReason}: a match that ends with a worry is kept under it.")
            .Validate(matches => matches.ReopenDays >= 0, "Matches:ReopenDays must not be below 0.")
            .Validate(
                matches => matches.EndReasons.Count > 0 && matches.DeclineReasons.Count > 0 && matches.WithdrawReasons.Count > 0
                    && matches.ChoiceReasons.Count > 0,
                "Matches:EndReasons, Matches:DeclineReasons, Matches:WithdrawReasons and Matches:ChoiceReasons must be filled.")
            .ValidateOnStart();
        return services
            .AddSingleton<FileDefinition, MatchesFile>()
            .AddSingleton(new AfterImport(
                new HashSet<string>([ParticipantsFile.FileName, VolunteersFile.FileName, MatchesFile.FileName], StringComparer.Ordinal),
                (scope, _, cancel) => PlacesAndOpen.RefreshAllAsync(scope, cancel)))
            .AddSingleton<MatchStore>()
            .AddSingleton<MatchMails>()
            .AddSingleton<OpenLink>()
            .AddSingleton<ProposeMatch>()
            .AddSingleton<CommitRound>()
            .AddSingleton<ProposeChosen>()
            .AddSingleton<ChoiceStore>()
            .AddSingleton<OverrideReview>()
            .AddSingleton<ModelLookStore>()
            .AddSingleton<LookAtModel>()
            .AddSingleton<Sweep, WatchModels>()
            .AddSingleton<AcceptMatch>()
            .AddSingleton<DeclineMatch>()
            .AddSingleton<NotNow>()
            .AddSingleton<WorryStore>()
            .AddSingleton<RaiseWorry>()
            .AddSingleton<CloseWorry>()
            .AddSingleton<OnDuty>()
            .AddSingleton<FindRecipient>(provider => provider.GetRequiredService<OnDuty>().FindRecipientAsync)
            .AddSingleton<ChangeOwnTerms>()
            .AddSingleton<PairRules>()
            .AddSingleton<TakeAnswer>()
            .AddSingleton<RecordAnswer>()
            .AddSingleton<MatchAnswerStore>()
            .AddSingleton<MatchEvents>()
            .AddSingleton<MatchAhead>()
            .AddSingleton<Moments>()
            .AddSingleton<MatchTimeline>()
            .AddSingleton<SendQuestion>()
            .AddSingleton<WithdrawMatch>()
            .AddSingleton<ReminderDays>()
            .AddSingleton<ExpireMatch>()
            .AddSingleton<Sweep, ExpireProposals>()
            .AddSingleton<Sweep, RemindToAnswer>()
            .AddSingleton<PlanEnd>()
            .AddSingleton<PauseMatch>()
            .AddSingleton<EndMatch>()
            .AddSingleton<EndByLink>()
            .AddSingleton<WithdrawByLink>()
            .AddSingleton<ReopenMatch>()
            .AddSingleton<DecideWaiting>()
            .AddSingleton<NextBest>();
    }
}
