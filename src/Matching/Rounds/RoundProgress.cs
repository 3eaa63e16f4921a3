namespace Matching.Rounds;

/// <summary>How far a round is.</summary>
/// <param name="Step">One of <see cref="RoundSteps"/>.</param>
/// <param name="Pass">The pass over all pairs, from 1; 0 where there is none.</param>
/// <param name="Done">Of this step, 0 to 1.</param>
public sealed record RoundProgress(string Step, int Pass = 0, double Done = 0);
