namespace Matching.Kpi.Disaggregation;

/// <summary>
/// One cell before anything is decided about it. A person has one category of a dimension, so the cells of different categories hold
/// different people, and adding cells up adds their people up.
/// </summary>
/// <param name="People">Different people in the cell.</param>
/// <param name="Gap">Where answers are counted, the matches of these people beyond the answers: what two figures shown side by side
/// would give by subtraction. Else 0.</param>
/// <param name="Units">What is counted, by <see cref="FigureFamily.Outcomes"/>.</param>
/// <param name="PeopleOf">Different people, by outcome.</param>
internal sealed record Tally(int People, int Gap, int[] Units, int[] PeopleOf)
{
    public static Tally Sum(IReadOnlyCollection<Tally> cells, int outcomes)
    {
        var (people, gap, units, peopleOf) = (0, 0, new int[outcomes], new int[outcomes]);
        foreach (var cell in cells)
        {
            people += cell.People;
            gap += cell.Gap;
            for (var i = 0; i < outcomes; i++)
            {
                units[i] += cell.Units[i];
                peopleOf[i] += cell.PeopleOf[i];
            }
        }

        return new Tally(people, gap, units, peopleOf);
    }

    /// <summary>Whether nothing in it is small: no outcome, no sum of outcomes, and not what lies between matches and answers.</summary>
    public bool IsSafe(DisclosureRule rule) =>
        !rule.IsSmall(People) && !rule.IsSmall(Gap) && !Array.Exists(PeopleOf, rule.IsSmall);
}
