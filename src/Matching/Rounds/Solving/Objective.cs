namespace Matching.Rounds.Solving;

/// <summary>What a round makes as large as it can.</summary>
public enum Objective
{
    /// <summary>The sum of scores; somebody may stay unmatched where that gives more, or below the minimum score.</summary>
    Score,

    /// <summary>The number of people matched, and among the drafts that match as many, the sum of scores.</summary>
    Coverage,
}
