using Matching.People;
using Microsoft.Extensions.Options;

namespace Matching.Suggestions.Eligibility;

/// <summary>
/// All rules in the order in which they are asked. The order decides only under which rule a volunteer is counted,
/// never whether they are eligible: a pair is eligible if it fails none.
/// </summary>
public sealed class EligibilityRules(IOptions<EligibilitySettings> limits, IOptions<CitySettings> city)
{
    public IReadOnlyList<EligibilityRule> InOrder { get; } =
    [
        new ProgrammeRule(),
        new ConsentRule(),
        new PausedRule(),
        new VettedRule(),
        new PlacesRule(),
        new LanguageRule(),
        new GenderRule(),
        new OpenRule(),
        new ExcludedPairRule(),
        new NewcomerRule(limits.Value, city.Value),
        new AgeRule(limits.Value),
        new ChildCertificateRule(limits.Value),
    ];

    /// <summary>Asks every rule, so that what each alone removes is known as well.</summary>
    public PairVerdict Judge(in Pair pair)
    {
        var fails = RuleSet.None;
        var unknown = RuleSet.None;
        for (var place = 0; place < InOrder.Count; place++)
        {
            switch (InOrder[place].Ask(pair))
            {
                case RuleAnswer.Fails:
                    fails = fails.With(place);
                    break;
                case RuleAnswer.Unknown:
                    unknown = unknown.With(place);
                    break;
            }
        }

        return new PairVerdict(fails, unknown);
    }

    /// <summary>Whether a pair is eligible, without the reasons: stops at the first rule that fails.</summary>
    public bool Allow(in Pair pair)
    {
        for (var place = 0; place < InOrder.Count; place++)
        {
            if (InOrder[place].Ask(pair) == RuleAnswer.Fails)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The codes of a set, in the order of the rules.</summary>
    public IReadOnlyList<string> Codes(RuleSet rules) =>
        rules.IsEmpty ? [] : [.. InOrder.Where((_, place) => rules.Contains(place)).Select(rule => rule.Code)];
}
