using Matching.Suggestions.Ranking.Competition;

namespace Matching.Suggestions.Ranking.Fairness;

/// <summary>A figure on the wrong side of its line.</summary>
/// <param name="Measure">Which.</param>
/// <param name="Side">Whose groups.</param>
/// <param name="Grouping">By which attribute.</param>
/// <param name="Value">What it came to.</param>
/// <param name="Line">What it should have kept to.</param>
/// <param name="IsFailure">Whether the ranking fails by it; else it is a flag.</param>
public sealed record FairnessFinding(string Measure, AuditSide Side, string Grouping, Estimate Value, double Line, bool IsFailure)
{
    /// <summary>
    /// The chance that any of the comparisons of its kind would differ as much if groups were dealt out by lot, above 0 and at most 1; null where
    /// it was not asked (in audits of before).
    /// </summary>
    public double? ByLot { get; init; }

    /// <summary>Whether groups dealt out by lot differ as much too often for the difference to say anything.</summary>
    public bool MayBeChance { get; init; }

    /// <summary>By age, what the value would be without what the declared criterion of age and both ages give; null where that is not known.</summary>
    public double? WithoutAge { get; init; }
}
