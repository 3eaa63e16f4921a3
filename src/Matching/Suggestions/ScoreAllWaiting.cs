using Matching.People;
using Matching.Suggestions.Criteria;
using Matching.Suggestions.Eligibility;
using Matching.Suggestions.Load;
using Matching.Suggestions.Scoring;

namespace Matching.Suggestions;

/// <summary>
/// Every eligible pair of those who wait in one programme, one at a time: the people are in memory, the pairs never are. Candidates set
/// aside for a participant are left out, as a round leaves them out.
/// </summary>
public sealed class ScoreAllWaiting(ReadProgramme read, EligibilityRules rules, CriteriaList criteria, CurrentWeights weights)
{
    /// <returns>By participant id, then volunteer id, both ordinal.</returns>
    public async IAsyncEnumerable<PairScore> HandleAsync(string programme, DateOnly asOf)
    {
        var people = await read.PeopleAsync(programme);
        var current = await weights.ForAsync(programme);
        var waiting = people.Participants.Where(participant => participant.WaitsFrom(asOf) is not null)
            .OrderBy(participant => participant.Id, StringComparer.Ordinal);
        var volunteers = people.Volunteers.OrderBy(volunteer => volunteer.Id, StringComparer.Ordinal)
            .Select(volunteer => (Person: volunteer, Profile: VolunteerProfile.Of(volunteer))).ToList();
        foreach (var participant in waiting)
        {
            var scorer = new Scorer(criteria, current.Raising(participant.RaisedCriterion));
            var profile = ParticipantProfile.Of(participant);
            foreach (var volunteer in volunteers)
            {
                var isApart = people.Apart.Contains((participant.Id, volunteer.Person.Id));
                if (rules.Allow(new Pair(participant, volunteer.Person, asOf, isApart)))
                {
                    yield return new PairScore(participant.Id, volunteer.Person.Id, scorer.Total(profile, volunteer.Profile));
                }
            }
        }
    }
}
