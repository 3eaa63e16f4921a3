namespace Matching.Suggestions.Ranking.Trainers.Additive;

/// <summary>What one feature gives to the score, in log odds: one level for each bin.</summary>
/// <param name="Cuts">Ascending; a value belongs to the bin of as many cuts as are at most it.</param>
/// <param name="Levels">One more than cuts; their mean over the rows learned from is 0.</param>
/// <param name="Unknown">The level of a value that is not known.</param>
public sealed record FeatureShape(double[] Cuts, double[] Levels, double Unknown)
{
    /// <summary>What a value is given.</summary>
    /// <param name="value">NaN where it is not known.</param>
    public double At(double value)
    {
        if (double.IsNaN(value))
        {
            return Unknown;
        }

        var bin = 0;
        while (bin < Cuts.Length && value >= Cuts[bin])
        {
            bin++;
        }

        return Levels[bin];
    }
}
