namespace Matching.Suggestions.Eligibility;

/// <summary>What one rule says of one pair.</summary>
public enum RuleAnswer
{
    /// <summary>The pair meets the rule.</summary>
    Passes,

    /// <summary>What the rule asks about is not known: the pair passes, and the suggestion is marked.</summary>
    Unknown,

    /// <summary>The pair is never suggested.</summary>
    Fails,
}
