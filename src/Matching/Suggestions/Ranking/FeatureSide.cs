namespace Matching.Suggestions.Ranking;

/// <summary>Whom a feature tells of.</summary>
public enum FeatureSide
{
    /// <summary>The two together.</summary>
    Pair,

    Participant,

    Volunteer,
}
