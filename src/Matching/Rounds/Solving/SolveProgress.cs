namespace Matching.Rounds.Solving;

/// <summary>How far a round is: told after each pass over all pairs, and within one.</summary>
/// <param name="Step">What is being done now.</param>
/// <param name="Pass">The pass over all pairs, from 1.</param>
/// <param name="Done">Of this step, 0 to 1.</param>
/// <param name="Gap">What could still be gained at most, as a share of the total; null while not known.</param>
public sealed record SolveProgress(SolveStep Step, int Pass, double Done, double? Gap);

public enum SolveStep
{
    /// <summary>All pairs are looked at for those that could be part of the best draft.</summary>
    Searching,

    /// <summary>The best draft among the pairs found so far is worked out.</summary>
    Assigning,

    /// <summary>All pairs are looked at once more, independently: the proof.</summary>
    Proving,
}
