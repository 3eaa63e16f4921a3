using System.Numerics;

namespace Matching.Suggestions.Eligibility;

/// <summary>Some of the rules, by their place in <see cref="EligibilityRules.InOrder"/>; at most 32.</summary>
public readonly record struct RuleSet(uint Bits)
{
    public static readonly RuleSet None;

    public bool IsEmpty => Bits == 0;

    /// <summary>The place of the first rule in the set, in the order of the rules. Ask only a set that is not empty.</summary>
    public int First => BitOperations.TrailingZeroCount(Bits);

    /// <summary>Whether the set is one rule alone.</summary>
    public bool IsSingle => BitOperations.IsPow2(Bits);

    public bool Contains(int place) => (Bits >> place & 1) == 1;

    public RuleSet With(int place) => new(Bits | 1u << place);
}
