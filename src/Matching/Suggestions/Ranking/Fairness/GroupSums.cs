using Matching.Suggestions.Ranking.Competition;

namespace Matching.Suggestions.Ranking.Fairness;

/// <summary>
/// A measure that is a quotient of sums, by group and participant: <c>value = Σ above ÷ Σ below</c>. Resampled over participants, all of whose
/// rows are drawn together.
/// </summary>
internal sealed class GroupSums(AuditSide side, Grouping grouping)
{
    private readonly Dictionary<int, (double Above, double Below)>[] sums = [.. grouping.Groups.Select(_ => new Dictionary<int, (double, double)>())];
    private readonly int[] n = new int[grouping.Groups.Count];
    private int unknown;

    /// <summary>Counts one who is in the figure's n.</summary>
    public void Count(int group)
    {
        if (group < 0)
        {
            unknown++;
        }
        else
        {
            n[group]++;
        }
    }

    public void Add(int group, int participant, double above, double below)
    {
        if (group >= 0)
        {
            var (had, hadBelow) = sums[group].GetValueOrDefault(participant);
            sums[group][participant] = (had + above, hadBelow + below);
        }
    }

    /// <param name="measure">Its code.</param>
    /// <param name="limits">Which groups are judged.</param>
    /// <param name="draws">Of participants.</param>
    /// <param name="summary">Of the values of the judged groups.</param>
    public GroupTable Table(string measure, FairnessLimits limits, PersonDraws draws, Func<IReadOnlyList<double>, double> summary)
    {
        var all = n.Sum() + unknown;
        var flat = sums.Select(group => group.Select(person => (person.Key, person.Value.Above, person.Value.Below)).ToArray()).ToArray();
        bool[] judged = [.. n.Select((own, group) => own >= limits.LeastN && own >= limits.LeastShare * all && Value(flat[group], null) is not null)];
        double?[] whole = [.. flat.Select(group => Value(group, null))];
        var drawn = draws.Copies.Select(copies => flat.Select(group => Value(group, copies) ?? double.NaN).ToArray()).ToList();
        return new GroupTable(
            measure, side, grouping.Name, unknown,
            [.. grouping.Groups.Select((name, group) => new GroupFigure(
                name, n[group], all == 0 ? 0 : (double)n[group] / all, judged[group], Estimate.Of(whole[group], drawn.Select(values => values[group]))))],
            judged.Count(one => one) < 2
                ? new Estimate(null, null, null)
                : Estimate.Of(summary(Judged([.. whole.Select(value => value ?? double.NaN)])) is var value && double.IsFinite(value) ? value : null, drawn.Select(values => summary(Judged(values)))));

        double[] Judged(double[] values) => [.. values.Where((_, group) => judged[group])];
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
