using System.Numerics;
using Matching.People;
using Matching.Suggestions.Columns;
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
        var waiting = (await people.ParticipantsAsync(programme)).Where(participant => participant.WaitsFrom(asOf) is not null);
        var volunteers = new VolunteerColumns(await people.VolunteersAsync(programme), criteria, rules);
        var current = weights.For(programme);
        var scores = new ColumnScores(volunteers, waiting, await people.ExcludedPairsAsync(programme), asOf, _ => current);
        var reader = scores.Reader();
        var units = new ushort[scores.Volunteers];
        var eligible = new ulong[(scores.Volunteers + PairScores.Grain - 1) / PairScores.Grain];
        for (var participant = 0; participant < scores.Participants; participant++)
        {
            reader.Open(participant);
            reader.Read(0, units, eligible);
            for (var word = 0; word < eligible.Length; word++)
            {
                for (var left = eligible[word]; left != 0; left &= left - 1)
                {
                    var volunteer = word * PairScores.Grain + BitOperations.TrailingZeroCount(left);
                    yield return new PairScore(scores.Participant(participant).Id, scores.Volunteer(volunteer).Id, units[volunteer]);
                }
            }
        }
    }
}
