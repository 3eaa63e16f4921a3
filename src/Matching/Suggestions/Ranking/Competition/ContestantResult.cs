namespace Matching.Suggestions.Ranking.Competition;

/// <summary>What one contestant reached.</summary>
/// <param name="Code">The contestant.</param>
/// <param name="Ndcg">At the places of the settings.</param>
/// <param name="ReciprocalRank">Mean over lists.</param>
/// <param name="Auc">Within folds.</param>
/// <param name="Brier">Of its chances.</param>
/// <param name="Slope">Of the calibration of its chances.</param>
/// <param name="Intercept">Of the same.</param>
/// <param name="Ahead">How much more NDCG it has than the transparent score, resampled in pairs; null for the score itself.</param>
public sealed record ContestantResult(
    string Code, Estimate Ndcg, Estimate ReciprocalRank, Estimate Auc, Estimate Brier, Estimate Slope, Estimate Intercept, Estimate? Ahead)
{
    /// <summary>
    /// The lower bound of <see cref="Ahead"/> that allows for the number of contestants, or of how far it is ahead of a random order, whichever is
    /// less; null where there is none.
    /// </summary>
    public double? SurelyAhead { get; init; }

    /// <summary>Its AUC is too good to be true.</summary>
    public bool IsSuspect { get; init; }
}
