using Matching.Suggestions.Columns;

namespace Matching.Suggestions.Eligibility;

/// <summary>
/// Accounts for every volunteer that was judged for one participant:
/// <c>Volunteers = Eligible + Σ Excluded</c>, each volunteer counted once, under the first rule it fails.
/// </summary>
public sealed class Tally
{
    private readonly EligibilityRules rules;
    private readonly IReadOnlyList<(int Rule, ulong[] Who)> fails;
    private readonly ulong[] failOne;
    private readonly int[] first;
    private readonly int[] any;
    private readonly int[] only;

    /// <param name="rules">All rules.</param>
    /// <param name="everybody">The volunteers judged, a bit each.</param>
    /// <param name="fails">In the order of the rules: the place of a rule, and who fails it, a bit each. Rules that nobody fails may be missing.</param>
    /// <param name="left">Room for a set, of no meaning afterwards.</param>
    /// <param name="failOne">Room for a set, kept.</param>
    internal Tally(EligibilityRules rules, ulong[] everybody, IReadOnlyList<(int Rule, ulong[] Who)> fails, Span<ulong> left, ulong[] failOne)
    {
        (this.rules, this.fails, this.failOne) = (rules, fails, failOne);
        (first, any, only) = (new int[rules.InOrder.Count], new int[rules.InOrder.Count], new int[rules.InOrder.Count]);
        everybody.CopyTo(left);
        Array.Clear(failOne);
        foreach (var (rule, who) in fails)
        {
            (any[rule], first[rule]) = (Bits.Count(who), Bits.CountBoth(who, left));
            Leave(who, left, failOne);
        }

        (Volunteers, Eligible) = (Bits.Count(everybody), Bits.Count(left));
        foreach (var (rule, who) in fails)
        {
            only[rule] = Bits.CountBoth(who, failOne);
        }
    }

    public int Volunteers { get; }

    public int Eligible { get; }

    /// <summary>By the first rule that a volunteer fails.</summary>
    public IReadOnlyList<RuleCount> Excluded => Counts(first);

    /// <summary>How many each rule would remove if it were the only one. Adds up to more than <see cref="Excluded"/> where several rules fail.</summary>
    public IReadOnlyList<RuleCount> Alone => Counts(any);

    /// <summary>How many would become eligible if this one rule were met: those who fail it and no other.</summary>
    public IReadOnlyList<RuleCount> Adds => Counts(only);

    /// <summary>The rules that somebody fails and no other: nobody else can be gained by a single change.</summary>
    internal IEnumerable<int> OneRuleAway()
    {
        foreach (var (rule, _) in fails)
        {
            if (only[rule] > 0)
            {
                yield return rule;
            }
        }
    }

    /// <summary>Fills a set with those who fail one rule and no other. Of the sets given, so only as long as these stay as they are.</summary>
    internal void FillWithThoseWhoFailOnly(int rule, Span<ulong> away)
    {
        foreach (var (_, who) in fails.Where(fail => fail.Rule == rule))
        {
            for (var word = 0; word < away.Length; word++)
            {
                away[word] = who[word] & failOne[word];
            }
        }
    }

    // Whoever fails their first rule is one rule away, and with a second one no longer.
    private static void Leave(ulong[] who, Span<ulong> left, Span<ulong> failOne)
    {
        left = left[..who.Length];
        failOne = failOne[..who.Length];
        for (var word = 0; word < who.Length; word++)
        {
            failOne[word] = failOne[word] & ~who[word] | left[word] & who[word];
            left[word] &= ~who[word];
        }
    }

    private List<RuleCount> Counts(int[] counts) =>
        [.. rules.InOrder.Select((rule, place) => new RuleCount(rule.Code, counts[place])).Where(rule => rule.Count > 0)];
}
