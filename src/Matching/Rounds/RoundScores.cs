using Matching.Suggestions.Columns;
using Matching.Suggestions.Criteria;
using Matching.Suggestions.Eligibility;
using Matching.Suggestions.Load;
using Matching.Suggestions.Scoring;

namespace Matching.Rounds;

/// <summary>Gets the scores of a round ready: from columns, a row at a time, never all of them; a criterion raised for a participant counts.</summary>
public sealed class RoundScores(CriteriaList criteria, EligibilityRules rules)
{
    /// <inheritdoc cref="ScorePairs"/>
    public PairScores Of(RoundPeople people, Weights weights, IReadOnlySet<(string Participant, string Volunteer)> forbidden) => Waiting.Scores(
        people.Columns ?? new VolunteerColumns(people.Volunteers, criteria, rules),
        people.Participants,
        forbidden.Count == 0 ? people.Excluded : people.Excluded.Concat(forbidden).ToHashSet(),
        people.AsOf,
        weights);
}
