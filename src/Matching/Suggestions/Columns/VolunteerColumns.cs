using Matching.People;
using Matching.Suggestions.Criteria;
using Matching.Suggestions.Eligibility;

namespace Matching.Suggestions.Columns;

/// <summary>
/// A programme's volunteers as columns: everything that a score heeds of them as small numbers, a byte each, so that one participant is
/// scored with all of them by looking up tables. Never changes; kept as long as the volunteers are the same.
/// </summary>
/// <remarks>
/// Memory for each volunteer, beside the people themselves: one byte for each seven frequent languages, interests and slots, three for
/// their numbers, two each for goals and occupation, one each for district and age, and a bit for each kind of each rule. With 14
/// languages, 18 interests and 14 slots that is 17 bytes and about 20 bits. A tag that fewer than one in 64 has takes four bytes for each
/// who has it instead.
/// </remarks>
public sealed class VolunteerColumns
{
    private readonly CriteriaList criteria;
    private readonly EligibilityRules rules;
    private RuleColumns? latest;

    /// <param name="volunteers">Each id once, in any order.</param>
    /// <param name="criteria">What a score is made of.</param>
    /// <param name="rules">What a pair has to meet.</param>
    public VolunteerColumns(IEnumerable<Volunteer> volunteers, CriteriaList criteria, EligibilityRules rules)
    {
        this.criteria = criteria;
        this.rules = rules;
        var inOrder = volunteers.ToArray();
        Array.Sort(inOrder, (one, other) => string.CompareOrdinal(one.Id, other.Id));
        People = inOrder;
        Profiles = new Profiles(inOrder);
        Criteria = [.. criteria.InOrder.Select((criterion, place) => criterion.Columns(place, Profiles))];
    }

    /// <summary>By place: the ordinal order of their ids.</summary>
    public IReadOnlyList<Volunteer> People { get; }

    internal CriteriaList CriteriaList => criteria;

    internal IReadOnlyList<CriterionColumns> Criteria { get; }

    internal Profiles Profiles { get; }

    /// <summary>What the rules heed on a day; the latest day asked for is kept.</summary>
    internal RuleColumns On(DateOnly day)
    {
        var columns = latest;
        return columns?.On == day ? columns : latest = new RuleColumns(rules, People, day);
    }
}
