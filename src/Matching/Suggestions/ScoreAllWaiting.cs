using Matching.People;
using Matching.Suggestions.Criteria;
using Matching.Suggestions.Eligibility;
using Matching.Suggestions.Scoring;

namespace Matching.Suggestions;

/// <summary>Every eligible pair of those who wait in one programme, one at a time: the people are in memory, the pairs never are.</summary>
public sealed class ScoreAllWaiting(PeopleStore people, EligibilityRules rules, CriteriaList criteria, CurrentWeights weights)
{
    /// <returns>By participant id, then volunteer id, both ordinal.</returns>
    public async IAsyncEnumerable<PairScore> HandleAsync(string programme, DateOnly asOf)
    {
        var waiting = (await people.ParticipantsAsync(programme)).Where(participant => participant.WaitsFrom(asOf) is not null)
            .OrderBy(participant => participant.Id, StringComparer.Ordinal);
        var volunteers = (await people.VolunteersAsync(programme)).OrderBy(volunteer => volunteer.Id, StringComparer.Ordinal)
            .Select(volunteer => (Person: volunteer, Profile: VolunteerProfile.Of(volunteer))).ToList();
        var excluded = await people.ExcludedPairsAsync(programme);
        var scorer = new Scorer(criteria, weights.For(programme));
        foreach (var participant in waiting)
        {
            var profile = ParticipantProfile.Of(participant);
            foreach (var volunteer in volunteers)
            {
                var isExcluded = excluded.Contains((participant.Id, volunteer.Person.Id));
                if (rules.Allow(new Pair(participant, volunteer.Person, asOf, isExcluded)))
                {
                    yield return new PairScore(participant.Id, volunteer.Person.Id, scorer.Total(profile, volunteer.Profile));
                }
            }
        }
    }
}
