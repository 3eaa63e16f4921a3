using Matching.Rounds.Solving;

namespace Matching.Rounds;

/// <summary>How tables, forms and the terminal spell an objective.</summary>
public static class ObjectiveCodes
{
    public const string Score = "score";
    public const string Coverage = "coverage";

    public static readonly IReadOnlyList<string> All = [Score, Coverage];

    public static string Code(Objective objective) => objective == Objective.Coverage ? Coverage : Score;

    /// <exception cref="ArgumentException">It is neither.</exception>
    public static Objective Of(string code) => code switch
    {
        Score => Objective.Score,
        Coverage => Objective.Coverage,
        _ => throw new ArgumentException($"There is no objective '{code}'.", nameof(code)),
    };
}
