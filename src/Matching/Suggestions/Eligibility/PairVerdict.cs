using System.Runtime.InteropServices;

namespace Matching.Suggestions.Eligibility;

/// <summary>What all rules say of one pair.</summary>
/// <param name="Fails">Every rule that the pair fails, whether or not an earlier one already ruled it out.</param>
/// <param name="Unknown">The rules that could not be asked.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PairVerdict(RuleSet Fails, RuleSet Unknown)
{
    public bool IsEligible => Fails.IsEmpty;
}
