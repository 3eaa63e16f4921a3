using Matching.Rounds.Solving;

namespace Matching.Rounds;

/// <summary>Finds the best draft of a problem and proves how good it is.</summary>
public delegate RoundSolution SolveRound(RoundProblem problem, IProgress<SolveProgress>? progress, CancellationToken cancel);
