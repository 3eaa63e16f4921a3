namespace Matching.Suggestions.Ranking.Fairness;

/// <summary>One way to order, as it is audited.</summary>
/// <param name="Code">The contestant.</param>
/// <param name="Scores">Of the rows of <see cref="AuditLists"/>.</param>
/// <param name="TestedScores">Of the past pairs, each by a model that had not seen it.</param>
/// <param name="TestedChances">The chances that those scores are said to mean, 0 to 1.</param>
public sealed record AuditedOrder(string Code, double[] Scores, double[] TestedScores, double[] TestedChances)
{
    /// <summary>The same scores less what the criterion of age and both ages gave, where the order can tell; else null.</summary>
    public double[]? ScoresWithoutAge { get; init; }
}
