using Matching.Kpi.Disaggregation;

namespace Matching.Suggestions.Ranking.Cards;

/// <summary>
/// Which groups of a table have no figures on a card, since a card is printed and handed on: those of fewer than <see cref="Fewest"/> people, and
/// as many more that they cannot be worked out by subtracting the others from the whole: at least two groups, and at least <see cref="Fewest"/> people.
/// </summary>
internal static class SmallGroups
{
    /// <summary>People of whom figures are told, at least.</summary>
    public const int Fewest = PublicHeads.Fewest;

    /// <param name="groups">How many people each has, and whether it is judged: those that are not are withheld first, the smallest of them before.</param>
    /// <returns>Places in <paramref name="groups"/>; none where no group is too small.</returns>
    public static HashSet<int> Withheld(IReadOnlyList<(int N, bool IsJudged)> groups)
    {
        HashSet<int> withheld = [.. Enumerable.Range(0, groups.Count).Where(place => groups[place].N < Fewest)];
        if (withheld.Count == 0)
        {
            return withheld;
        }

        foreach (var next in Enumerable.Range(0, groups.Count).Where(place => groups[place].N >= Fewest).OrderBy(place => groups[place].IsJudged).ThenBy(place => groups[place].N))
        {
            if (withheld.Count >= 2 && withheld.Sum(place => groups[place].N) >= Fewest)
            {
                break;
            }

            withheld.Add(next);
        }

        return withheld;
    }
}
