using System.Collections.Concurrent;
using Matching.People;
using Matching.Suggestions.Eligibility;

namespace Matching.Suggestions.Columns;

/// <summary>
/// What the rules heed of every volunteer on one day: for each rule and each kind of volunteer that it knows, a bit for each volunteer.
/// Shared languages and excluded pairs are found elsewhere.
/// </summary>
internal sealed class RuleColumns
{
    public RuleColumns(EligibilityRules rules, IReadOnlyList<Volunteer> volunteers, DateOnly on)
    {
        Rules = rules;
        On = on;
        var inOrder = rules.InOrder.ToList();
        (LanguagePlace, ExcludedPlace) = (inOrder.FindIndex(rule => rule is LanguageRule), inOrder.FindIndex(rule => rule is ExcludedPairRule));
        Words = (volunteers.Count + RowPlan.Block - 1) / RowPlan.Block;
        Everybody = new ulong[Words];
        for (var volunteer = 0; volunteer < volunteers.Count; volunteer++)
        {
            Bits.Set(Everybody, volunteer);
        }

        Kinds = [.. Enumerable.Range(0, rules.InOrder.Count).SelectMany(rule => KindsOf(rule, volunteers))];
    }

    public EligibilityRules Rules { get; }

    /// <summary>The one rule that is answered with the scores.</summary>
    public EligibilityRule Languages => Rules.InOrder[LanguagePlace];

    public int LanguagePlace { get; }

    public int ExcludedPlace { get; }

    public DateOnly On { get; }

    /// <summary>Length of every set of volunteers.</summary>
    public int Words { get; }

    /// <summary>All volunteers; bits past the last are 0.</summary>
    public ulong[] Everybody { get; }

    public IReadOnlyList<RuleKind> Kinds { get; }

    /// <summary>Rows that nobody reads at the moment.</summary>
    public ConcurrentBag<RankedRow> Idle { get; } = [];

    private List<RuleKind> KindsOf(int rule, IReadOnlyList<Volunteer> volunteers)
    {
        var kinds = new Dictionary<string, RuleKind>(StringComparer.Ordinal);
        for (var place = 0; place < volunteers.Count; place++)
        {
            var kind = Rules.InOrder[rule].KindOf(volunteers[place], On);
            if (!kinds.TryGetValue(kind, out var same))
            {
                kinds.Add(kind, same = new RuleKind(rule, volunteers[place], new ulong[Words]));
            }

            Bits.Set(same.Holders, place);
        }

        return [.. kinds.Values];
    }
}
