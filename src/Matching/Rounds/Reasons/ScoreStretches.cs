using System.Numerics;
using Matching.Suggestions.Scoring;

namespace Matching.Rounds.Reasons;

/// <summary>Walks along one participant's row of scores, eligible pairs only.</summary>
internal sealed class ScoreStretches(PairScores scores)
{
    private const int Length = 4_096;

    private readonly ScoreRow row = scores.Reader();
    private readonly ushort[] units = new ushort[Length];
    private readonly ulong[] eligible = new ulong[Length / 64];

    /// <summary>Tells each eligible volunteer's place and units.</summary>
    /// <param name="participant">Whose row.</param>
    /// <param name="visit">Is told the volunteer and the units.</param>
    /// <param name="asked">A bit for each volunteer to be told of; null for all.</param>
    public void Visit(int participant, Action<int, int> visit, ulong[]? asked = null)
    {
        row.Open(participant);
        for (var first = 0; first < scores.Volunteers; first += Length)
        {
            var count = Math.Min(Length, scores.Volunteers - first);
            var words = (count + 63) / 64;
            if (asked is not null && !asked.AsSpan(first / 64, words).ContainsAnyExcept(0UL))
            {
                continue;
            }

            row.Read(first, units.AsSpan(0, count), eligible);
            for (var word = 0; word < words; word++)
            {
                var bits = asked is null ? eligible[word] : eligible[word] & asked[first / 64 + word];
                for (; bits != 0; bits &= bits - 1)
                {
                    var place = word * 64 + BitOperations.TrailingZeroCount(bits);
                    visit(first + place, units[place]);
                }
            }
        }
    }
}
