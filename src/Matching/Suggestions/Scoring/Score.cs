namespace Matching.Suggestions.Scoring;

/// <summary>
/// The transparent score of one pair. Inside, whole units of 0.002 points: parts add up to the score exactly, totals are exact,
/// and ties are ties.
/// </summary>
/// <param name="Parts">One for each criterion, weight 0 included, in the order of the criteria.</param>
public sealed record Score(IReadOnlyList<ScorePart> Parts)
{
    /// <summary>A score of 100.</summary>
    public const int MostUnits = 50_000;

    /// <summary>500 units are one point, so that a unit is 0.002 points.</summary>
    public const double UnitsPerPoint = 500;

    /// <summary>0 to <see cref="MostUnits"/>.</summary>
    public int Units { get; } = Parts.Sum(part => part.Units);

    /// <summary>0 to 100.</summary>
    public double Points => Units / UnitsPerPoint;
}
