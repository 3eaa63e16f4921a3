using Matching.Matches;

namespace Matching.FollowUps.Risk;

/// <summary>An earlier match of the participant lasted less than three months: a second short one can hurt more.</summary>
public sealed class ShortBefore(MatchStore matches) : RiskRule
{
    public const string Code = "short_before";

    public override bool OnlyBeside => true;

    public override async Task<IReadOnlyList<RiskReason>> FindAsync(IReadOnlyList<ContactState> running, DateOnly today)
    {
        var programmes = running.Select(state => state.Match.Programme).Distinct(StringComparer.Ordinal).ToList();
        var participants = running.Select(state => state.Match.ParticipantId).Distinct(StringComparer.Ordinal);
        var shorts = (await matches.ShortOnesOfAsync(participants, programmes)).ToLookup(match => match.ParticipantId, StringComparer.Ordinal);
        return
        [
            .. from state in running
               let last = shorts[state.Match.ParticipantId].Where(before => before.EndedOn <= state.Match.StartedOn).MaxBy(before => before.EndedOn)
               where last is not null
               select new RiskReason(state.Match.Id, Code, last.EndedOn!.Value, FollowUpTexts.Sentences, last.EndedOn.Value),
        ];
    }
}
