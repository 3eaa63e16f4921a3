namespace Matching.Suggestions.Ranking;

/// <summary>What common sense demands of a feature's effect, whatever few outcomes say.</summary>
public enum FeatureDirection
{
    /// <summary>Nothing.</summary>
    Free,

    /// <summary>More of it never lowers a score.</summary>
    NeverLowers,

    /// <summary>More of it never raises a score.</summary>
    NeverRaises,
}
