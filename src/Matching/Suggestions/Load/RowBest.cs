using Matching.Suggestions.Columns;
using Matching.Suggestions.Scoring;

namespace Matching.Suggestions.Load;

/// <summary>Finds the best of a row: most units first, equals by place. Reads a row in stretches, so that it is never held whole.</summary>
internal sealed class RowBest(PairScores scores)
{
    private const int Stretch = 64 * PairScores.Grain;

    private readonly ScoreRow row = scores.Reader();
    private readonly ushort[] units = new ushort[Stretch];
    private readonly ulong[] eligible = new ulong[Stretch / PairScores.Grain];

    /// <summary>One score, or -1 if the pair is not eligible.</summary>
    public int UnitsOf(int participant, int volunteer)
    {
        row.Open(participant);
        return row.UnitsOf(volunteer);
    }

    /// <param name="participant">The row.</param>
    /// <param name="most">How many are wanted, from 1.</param>
    /// <param name="among">Who may be found, a bit each; null for everybody.</param>
    /// <param name="least">Units below which nobody is.</param>
    /// <returns>Best first.</returns>
    public (int Volunteer, int Units)[] Best(int participant, int most, ulong[]? among, int least = 0)
    {
        var best = new TopList(most, least);
        row.Open(participant);
        for (var start = 0; start < scores.Volunteers; start += Stretch)
        {
            var length = Math.Min(Stretch, scores.Volunteers - start);
            var words = (length + PairScores.Grain - 1) / PairScores.Grain;
            row.Read(start, units.AsSpan(0, length), eligible);
            for (var word = 0; among is not null && word < words; word++)
            {
                eligible[word] &= among[start / PairScores.Grain + word];
            }

            best.Offer(start, units.AsSpan(0, words * PairScores.Grain), eligible.AsSpan(0, words));
        }

        best.End();
        return Array.ConvertAll(best.Keys.ToArray(), key => (TopList.PlaceOf(key), TopList.UnitsOf(key)));
    }
}
