using Matching.People;
using Matching.Suggestions.Criteria;
using Matching.Suggestions.Eligibility;
using Matching.Suggestions.Scoring;

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
    private readonly WeightSets weights;
    private readonly EligibilityRules rules;
    private readonly Lazy<TagSets> languages;
    private readonly Lazy<TagSets> slots;
    private RuleColumns? latest;

    /// <param name="volunteers">Each id once, in any order.</param>
    /// <param name="criteria">What a score is made of.</param>
    /// <param name="rules">What a pair has to meet.</param>
    public VolunteerColumns(IEnumerable<Volunteer> volunteers, CriteriaList criteria, EligibilityRules rules)
    {
        this.rules = rules;
        weights = new WeightSets(criteria);
        Measures = criteria.InOrder;
        Availability = criteria.InOrder.OfType<AvailabilityCriterion>().Single();
        Distance = criteria.Distance;
        var inOrder = volunteers.ToArray();
        Array.Sort(inOrder, (one, other) => string.CompareOrdinal(one.Id, other.Id));
        People = inOrder;
        Profiles = new Profiles(inOrder);
        languages = new(() => new TagSets(inOrder, volunteer => volunteer.Languages));
        slots = new(() => new TagSets(inOrder, volunteer => volunteer.Availability));
        Criteria = [.. criteria.InOrder.Select((criterion, place) => criterion.Columns(place, Profiles))];
    }

    /// <summary>By place: the ordinal order of their ids.</summary>
    public IReadOnlyList<Volunteer> People { get; }

    /// <summary>What the score is made of, in order.</summary>
    internal IReadOnlyList<Criterion> Measures { get; }

    internal IReadOnlyList<CriterionColumns> Criteria { get; }

    internal Profiles Profiles { get; }

    /// <summary>Who speaks what; made when it is first asked for.</summary>
    internal TagSets Languages => languages.Value;

    /// <summary>Who is free when; made when it is first asked for.</summary>
    internal TagSets Slots => slots.Value;

    internal WeightedScorer ScorerFor(Weights of) => weights.For(of);

    internal SharedTagsCriterion Availability { get; }

    internal DistanceCriterion Distance { get; }

    /// <summary>A row to read, to be given back.</summary>
    internal RankedRow Rent(DateOnly on, Processor processor) =>
        On(on) is var kinds && kinds.Idle.TryTake(out var row) && row.Processor == processor ? row : new RankedRow(this, kinds, processor);

    /// <summary>The place of an id; negative if nobody here has it.</summary>
    internal int PlaceOf(string id)
    {
        var (low, high) = (0, People.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(People[middle].Id, id);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }

    /// <summary>What the rules heed on a day; the latest day asked for is kept.</summary>
    internal RuleColumns On(DateOnly day)
    {
        var columns = latest;
        return columns?.On == day ? columns : latest = new RuleColumns(rules, People, day);
    }
}
