using Matching.People;
using Matching.Suggestions.Eligibility;

namespace Matching.Rounds.Reasons;

/// <summary>Of those whom nobody suits and who fail no rule by themselves: which rule, asked alone, removes most of the other side; the earlier rule among equals.</summary>
internal sealed class RuleThatRemovesMost(RoundPeople people, EligibilityRules rules)
{
    /// <summary>
    /// Those who fail no rule by themselves answer all others alike if they share languages, gender, wish and what there is to say of
    /// children. There are few such kinds of people, and each is counted once.
    /// </summary>
    private readonly Dictionary<string, RuleCount> known = new(StringComparer.Ordinal);

    private readonly HashSet<string> excluded =
        [.. people.Excluded.Select(pair => "p" + pair.Participant), .. people.Excluded.Select(pair => "v" + pair.Volunteer)];

    public RuleCount Of(Participant one)
    {
        var kind = excluded.Contains("p" + one.Id)
            ? "p" + one.Id
            : $"{one.Languages}/{one.Gender}/{one.WantsGender}/{one.ChildrenUnder15}";
        return Known(kind, () => people.Volunteers.Select(other => Judge(one, other)));
    }

    public RuleCount Of(Volunteer one)
    {
        var kind = excluded.Contains("v" + one.Id)
            ? "v" + one.Id
            : $"{one.Languages}/{one.Gender}/{one.AcceptsGender}/{one.ChildCertificateOn}";
        return Known("volunteer " + kind, () => people.Participants.Select(other => Judge(other, one)));
    }

    private RuleCount Known(string kind, Func<IEnumerable<PairVerdict>> verdicts)
    {
        if (!known.TryGetValue(kind, out var most))
        {
            var removed = new int[rules.InOrder.Count];
            foreach (var fails in verdicts().Select(verdict => verdict.Fails))
            {
                for (var rule = 0; rule < removed.Length; rule++)
                {
                    removed[rule] += fails.Contains(rule) ? 1 : 0;
                }
            }

            var first = Array.IndexOf(removed, removed.Max());
            known[kind] = most = removed[first] == 0 ? new RuleCount("", 0) : new RuleCount(rules.InOrder[first].Code, removed[first]);
        }

        return most;
    }

    private PairVerdict Judge(Participant participant, Volunteer volunteer) =>
        rules.Judge(new Pair(participant, volunteer, people.AsOf, people.Excluded.Contains((participant.Id, volunteer.Id))));
}
