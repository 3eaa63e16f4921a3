using Matching.Suggestions.Columns;

namespace Matching.Suggestions.Explanation;

/// <summary>Those who could stand above one of the best after a change, with their units less what the criterion that changes gives now.</summary>
internal sealed class Contenders
{
    public Contenders(RankedRow row, CriterionUnits now, int leastUnits)
    {
        Places = row.AtLeast(leastUnits);
        WithoutCriterion = [.. Places.Select(place => row.UnitsOf(place) - now.Of(place))];
    }

    public IReadOnlyList<int> Places { get; }

    public IReadOnlyList<int> WithoutCriterion { get; }
}
