namespace Matching.Suggestions.Scoring;

/// <summary>What one criterion gave to a score.</summary>
/// <param name="Criterion">The criterion's code.</param>
/// <param name="Value">0 to 1; the neutral value if the criterion is not known.</param>
/// <param name="Weight">As in the weights used, 0 or more.</param>
/// <param name="Units">Whole units of 0.002 points.</param>
/// <param name="Known">Whether the value was measured.</param>
public sealed record ScorePart(string Criterion, double Value, double Weight, int Units, bool Known)
{
    /// <summary>0 to 100; the points of all parts add up to the score.</summary>
    public double Points => Units / Score.UnitsPerPoint;
}
