using Microsoft.Extensions.Options;

namespace Matching.FollowUps.Risk;

/// <summary>Nobody has told of a first contact some days after the start.</summary>
public sealed class NoFirstContact(FollowUpRules rules, IOptions<FollowUpSettings> settings) : RiskRule
{
    public const string Code = "no_first_contact";

    public override Task<IReadOnlyList<RiskReason>> FindAsync(IReadOnlyList<ContactState> running, DateOnly today) => Task.FromResult<IReadOnlyList<RiskReason>>(
    [
        .. from state in running
           let late = rules.LateSince(state, today)
           where late is not null
           let days = today.DayNumber - state.Match.StartedOn!.Value.DayNumber
           where days >= settings.Value.RiskNoContactDays
           select new RiskReason(state.Match.Id, Code, late.Value, FollowUpTexts.Sentences, days),
    ]);
}
