using System.Numerics;
using Matching.Suggestions.Scoring;

namespace Matching.Suggestions.Load;

/// <summary>Finds the best of a row: most units first, equals by place. Reads a row in stretches, so that it is never held whole.</summary>
internal sealed class RowScan(PairScores scores)
{
    private const int Stretch = 64 * PairScores.Grain;

    private readonly ScoreRow row = scores.Reader();
    private readonly ushort[] units = new ushort[Stretch];
    private readonly ulong[] eligible = new ulong[Stretch / PairScores.Grain];

    /// <summary>What one reading of a row found.</summary>
    /// <param name="BestFree">The best who is not loaded; null if everybody is, or nobody is eligible.</param>
    /// <param name="Shown">The best in the order shown: the loaded who stand before the best free one come right behind.</param>
    public sealed record Found(int? BestFree, IReadOnlyList<int> Shown);

    public int Volunteers => scores.Volunteers;

    /// <summary>One score, or -1 if the pair is not eligible.</summary>
    public int UnitsOf(int participant, int volunteer)
    {
        row.Open(participant);
        return row.UnitsOf(volunteer);
    }

    public Found Read(int participant, int top, Func<int, bool> isLoaded)
    {
        var best = new Best(top);
        (int Units, int Place)? free = null;
        Visit(participant, (sum, place) =>
        {
            best.Offer(sum, place);
            if (sum > (free?.Units ?? -1) && !isLoaded(place))
            {
                free = (sum, place);
            }
        });
        return new Found(free?.Place, best.With(free?.Place));
    }

    /// <summary>Calls for each eligible volunteer of a row, by place.</summary>
    public void Visit(int participant, Action<int, int> visit)
    {
        row.Open(participant);
        for (var start = 0; start < scores.Volunteers; start += Stretch)
        {
            var length = Math.Min(Stretch, scores.Volunteers - start);
            row.Read(start, units.AsSpan(0, length), eligible);
            for (var word = 0; word * PairScores.Grain < length; word++)
            {
                for (var bits = eligible[word]; bits != 0; bits &= bits - 1)
                {
                    var offset = word * PairScores.Grain + BitOperations.TrailingZeroCount(bits);
                    visit(units[offset], start + offset);
                }
            }
        }
    }
}
