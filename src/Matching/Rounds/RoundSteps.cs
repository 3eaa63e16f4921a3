using Matching.Rounds.Solving;

namespace Matching.Rounds;

/// <summary>What a running round is at, as the table spells it.</summary>
public static class RoundSteps
{
    public const string Reading = "reading";
    public const string Searching = "searching";
    public const string Assigning = "assigning";
    public const string Proving = "proving";
    public const string Explaining = "explaining";
    public const string Comparing = "comparing";

    public static string Code(SolveStep step) => step switch
    {
        SolveStep.Searching => Searching,
        SolveStep.Assigning => Assigning,
        _ => Proving,
    };
}
