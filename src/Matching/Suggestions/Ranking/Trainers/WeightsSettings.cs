namespace Matching.Suggestions.Ranking.Trainers;

/// <summary>How firmly <see cref="WeightsTrainer"/> holds to the caseworkers' weights.</summary>
public sealed record WeightsSettings
{
    /// <summary>
    /// One over the variance that a criterion's effect, in log odds from 0 to 1 of the criterion, is expected to have around the caseworkers'.
    /// A past match tells about 0.02 of an effect's precision (the variance of an outcome, at most ¼, times that of a criterion, about 1/12): at 20
    /// ten matches have a hundredth of the say, and a thousand half of it.
    /// </summary>
    public double Precision { get; init; } = 20;

    /// <summary>
    /// What the whole score, from 0 to 100, is expected to add to the log odds of lasting before any outcome is known; learned with the
    /// variance of 1 around this.
    /// </summary>
    public double Slope { get; init; } = 2;

    /// <summary>What a criterion that is not known counts as, 0 to 1.</summary>
    public double Neutral { get; init; } = 0.5;
}
