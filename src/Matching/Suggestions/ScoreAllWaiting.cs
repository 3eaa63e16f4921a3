using System.Numerics;
using Matching.Suggestions.Load;
using Matching.Suggestions.Scoring;

namespace Matching.Suggestions;

/// <summary>
/// Every eligible pair of those who wait in one programme, one at a time: the people are in memory, the pairs never are. Candidates set
/// aside for a participant are left out, as a round leaves them out.
/// </summary>
public sealed class ScoreAllWaiting(ReadProgramme read, CurrentWeights weights)
{
    /// <returns>By participant id, then volunteer id, both ordinal.</returns>
    public async IAsyncEnumerable<PairScore> HandleAsync(string programme, DateOnly asOf)
    {
        var scores = new WaitingScores(await read.PeopleAsync(programme), await weights.ForAsync(programme), asOf).Pairs;
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
