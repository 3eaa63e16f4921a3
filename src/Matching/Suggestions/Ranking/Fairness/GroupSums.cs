using Matching.Suggestions.Ranking.Competition;

namespace Matching.Suggestions.Ranking.Fairness;

/// <summary>
/// A measure that is a quotient of sums: <c>value = Σ above ÷ Σ below</c> over the rows of a group's people. Resampled over participants, all of
/// whose rows are drawn together; held against groups dealt out by lot among the people who are grouped.
/// </summary>
internal sealed class GroupSums(AuditSide side, Grouping grouping)
{
    private readonly Dictionary<int, (double Above, double Below)>[] byParticipant = [.. grouping.Groups.Select(_ => new Dictionary<int, (double, double)>())];
    private readonly Dictionary<int, (double Above, double Below)> byPerson = [];
    private readonly int[] n = new int[grouping.Groups.Count];
    private int unknown;

    /// <summary>Counts one who is in the figure's n.</summary>
    public void Count(int person)
    {
        if (grouping.Of[person] is >= 0 and var group)
        {
            n[group]++;
        }
        else
        {
            unknown++;
        }
    }

    /// <param name="person">Of the side that is grouped.</param>
    /// <param name="participant">Whose row it is.</param>
    /// <param name="above">Added above the line.</param>
    /// <param name="below">Added below it.</param>
    public void Add(int person, int participant, double above, double below)
    {
        Add(byPerson, person, above, below);
        if (grouping.Of[person] is >= 0 and var group)
        {
            Add(byParticipant[group], participant, above, below);
        }
    }

    /// <param name="measure">Its code.</param>
    /// <param name="limits">Which groups are judged.</param>
    /// <param name="draws">Of participants.</param>
    /// <param name="summary">Of the values of the judged groups.</param>
    public MeasuredTable Table(string measure, FairnessLimits limits, PersonDraws draws, Summary summary)
    {
        var all = n.Sum() + unknown;
        var flat = byParticipant.Select(group => group.Select(person => (person.Key, person.Value.Above, person.Value.Below)).ToArray()).ToArray();
        double?[] whole = [.. flat.Select(group => Value(group, null))];
        bool[] judged = [.. n.Select((own, group) => own >= limits.LeastN && own >= limits.LeastShare * all && whole[group] is not null)];
        var drawn = draws.Copies.Select(copies => flat.Select(group => Value(group, copies) ?? double.NaN).ToArray()).ToList();
        var value = judged.Count(one => one) < 2 ? double.NaN : summary.Of(Judged([.. whole.Select(value => value ?? double.NaN)]));
        return new MeasuredTable(
            new GroupTable(
                measure, side, grouping.Name, unknown,
                [.. grouping.Groups.Select((name, group) => new GroupFigure(
                    name, n[group], all == 0 ? 0 : (double)n[group] / all, judged[group], Estimate.Of(whole[group], drawn.Select(values => values[group]))))],
                double.IsFinite(value) ? Estimate.Of(value, drawn.Select(values => summary.Of(Judged(values)))) : new Estimate(null, null, null)),
            () => ByLot(judged, value, limits, summary));

        double[] Judged(double[] values) => [.. values.Where((_, group) => judged[group])];
    }

    /// <summary>
    /// The chance that groups of the same sizes, dealt out by lot among the same people, differ as much: a permutation test (B. Phipson and G.
    /// Smyth, "Permutation p-values should never be zero", 2010: the deal that is real counts as one of them).
    /// </summary>
    private double ByLot(bool[] judged, double real, FairnessLimits limits, Summary summary)
    {
        var people = byPerson.OrderBy(person => person.Key).Select(person => person.Value).ToArray();
        int[] groups = [.. byPerson.Keys.Order().Select(person => grouping.Of[person])];
        var random = new Random(limits.Seed);
        var (above, below) = (new double[judged.Length], new double[judged.Length]);
        int[] places = [.. Enumerable.Range(0, judged.Length).Where(group => judged[group])];
        var asMuch = 0;
        for (var deal = 0; deal < limits.Deals; deal++)
        {
            random.Shuffle(groups);
            Array.Clear(above);
            Array.Clear(below);
            for (var person = 0; person < people.Length; person++)
            {
                if (groups[person] is >= 0 and var group)
                {
                    above[group] += people[person].Above;
                    below[group] += people[person].Below;
                }
            }

            asMuch += summary.IsAsMuch(summary.Of([.. places.Select(group => below[group] > 0 ? above[group] / below[group] : double.NaN)]), real) ? 1 : 0;
        }

        return (1.0 + asMuch) / (1 + limits.Deals);
    }

    private static void Add(Dictionary<int, (double Above, double Below)> sums, int key, double above, double below)
    {
        var (had, hadBelow) = sums.GetValueOrDefault(key);
        sums[key] = (had + above, hadBelow + below);
    }

    private static double? Value((int Participant, double Above, double Below)[] persons, int[]? copies)
    {
        var (above, below) = (0.0, 0.0);
        foreach (var person in persons)
        {
            var times = copies?[person.Participant] ?? 1;
            above += times * person.Above;
            below += times * person.Below;
        }

        return below > 0 ? above / below : null;
    }
}
