namespace Matching.Suggestions.Ranking;

/// <summary>What the values of a feature are.</summary>
public enum FeatureKind
{
    /// <summary>A criterion of the transparent score, 0 to 1; the more the better.</summary>
    Criterion,

    /// <summary>A number on its own scale, such as an age in years.</summary>
    Number,

    /// <summary>1 or 0, such as whether a person has a tag.</summary>
    Flag,
}
