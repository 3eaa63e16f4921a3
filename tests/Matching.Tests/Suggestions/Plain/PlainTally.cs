using Matching.People;
using Matching.Suggestions;
using Matching.Suggestions.Criteria;
using Matching.Suggestions.Eligibility;
using Matching.Suggestions.Explanation;
using Matching.Suggestions.Scoring;

namespace Matching.Tests.Suggestions.Plain;

/// <summary>
/// Accounts for every volunteer that was judged for one participant:
/// <c>Volunteers = Eligible + Σ Excluded</c>, each volunteer counted once, under the first rule it fails.
/// </summary>
public sealed class PlainTally(EligibilityRules rules)
{
    private readonly int[] first = new int[rules.InOrder.Count];
    private readonly int[] any = new int[rules.InOrder.Count];
    private readonly int[] only = new int[rules.InOrder.Count];

    public int Volunteers { get; private set; }

    public int Eligible { get; private set; }

    /// <summary>By the first rule that a volunteer fails.</summary>
    public IReadOnlyList<RuleCount> Excluded => Counts(first);

    /// <summary>How many each rule would remove if it were the only one. Adds up to more than <see cref="Excluded"/> where several rules fail.</summary>
    public IReadOnlyList<RuleCount> Alone => Counts(any);

    /// <summary>How many would become eligible if this one rule were met: those who fail it and no other.</summary>
    public IReadOnlyList<RuleCount> Adds => Counts(only);

    public void Count(PairVerdict verdict)
    {
        Volunteers++;
        if (verdict.IsEligible)
        {
            Eligible++;
            return;
        }

        first[verdict.Fails.First]++;
        if (verdict.Fails.IsSingle)
        {
            only[verdict.Fails.First]++;
        }

        for (var place = verdict.Fails.First; place < any.Length; place++)
        {
            any[place] += verdict.Fails.Contains(place) ? 1 : 0;
        }
    }

    private List<RuleCount> Counts(int[] counts) =>
        [.. rules.InOrder.Select((rule, place) => new RuleCount(rule.Code, counts[place])).Where(rule => rule.Count > 0)];
}
