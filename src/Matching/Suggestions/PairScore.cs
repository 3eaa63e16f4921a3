using Matching.Suggestions.Scoring;

namespace Matching.Suggestions;

/// <summary>An eligible pair and its score in whole units of 0.002 points.</summary>
public sealed record PairScore(string Participant, string Volunteer, int Units)
{
    /// <summary>0 to 100.</summary>
    public double Points => Units / Score.UnitsPerPoint;
}
