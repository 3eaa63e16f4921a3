namespace Matching.Suggestions.Ranking.Fairness;

/// <summary>Past pairs that were tested: only pairs that somebody once suggested have an outcome.</summary>
/// <param name="Participants">The number of each pair's participant.</param>
/// <param name="Volunteers">The number of each pair's volunteer.</param>
/// <param name="Folds">Each fold has a model with a scale of its own.</param>
/// <param name="Lists">The list that each pair is ranked in.</param>
/// <param name="Labels">0 to 3.</param>
/// <param name="Weights">0 where the outcome is not known.</param>
public sealed record AuditOutcomes(int[] Participants, int[] Volunteers, int[] Folds, int[] Lists, int[] Labels, double[] Weights)
{
    public int Rows => Labels.Length;

    public bool IsGood(int row) => Labels[row] >= RankingData.Lasts;
}
