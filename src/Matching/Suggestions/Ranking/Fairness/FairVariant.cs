using Matching.Suggestions.Ranking.Measures;

namespace Matching.Suggestions.Ranking.Fairness;

/// <summary>
/// What it would cost to bring exposure to the line: the group with the least is lifted by a twentieth of the scores' standard deviation at a
/// time, until least ÷ most reaches <see cref="FairnessLimits.LeastExposure"/>. NDCG of the past pairs is taken before and after, with the same
/// lifts. It is only stated: the lift would read a protected attribute, so no list is ever made so.
/// </summary>
/// <param name="Side">Whose groups; candidates.</param>
/// <param name="Grouping">The attribute that is furthest from the line.</param>
/// <param name="Before">Least ÷ most as it is.</param>
/// <param name="After">The same after the lifts.</param>
/// <param name="Lifts">By group, in standard deviations of the scores.</param>
/// <param name="NdcgBefore">At the top places, over past pairs with an outcome; null where none tells.</param>
/// <param name="NdcgAfter">The same after the lifts.</param>
/// <param name="IsReached">Whether the line was reached.</param>
public sealed record FairVariant(
    AuditSide Side, string Grouping, double Before, double After, IReadOnlyDictionary<string, double> Lifts, double? NdcgBefore, double? NdcgAfter, bool IsReached)
{
    private const double Step = 0.05;
    private const int MostSteps = 200;

    /// <summary>NDCG lost; below 0 where the lifts rank better.</summary>
    public double? Price => NdcgBefore - NdcgAfter;

    /// <param name="material">Lists and outcomes.</param>
    /// <param name="order">As it ranks.</param>
    /// <param name="grouping">Of candidates.</param>
    /// <param name="table">Its exposure.</param>
    /// <param name="limits">The line.</param>
    internal static FairVariant? Of(AuditMaterial material, AuditedOrder order, Grouping grouping, GroupTable table, FairnessLimits limits)
    {
        if (table.Summary.Value is not { } before)
        {
            return null;
        }

        var lifts = new double[grouping.Groups.Count];
        bool[] judged = [.. table.Groups.Select(group => group.IsJudged)];
        var spread = Spread(order.Scores);
        var now = before;
        for (var step = 0; step < MostSteps && now < limits.LeastExposure && spread > 0; step++)
        {
            var values = Exposure(material.Lists, Lifted(order.Scores, material.Lists.Volunteers, grouping, lifts, spread), grouping);
            var least = Enumerable.Range(0, values.Length).Where(group => judged[group]).MinBy(group => values[group]);
            now = Summary.Ratio.Of([.. values.Where((_, group) => judged[group])]);
            lifts[least] += now < limits.LeastExposure ? Step : 0;
        }

        var tested = Lifted(order.TestedScores, material.Outcomes.Volunteers, grouping, lifts, Spread(order.TestedScores));
        return new FairVariant(
            AuditSide.Candidates, grouping.Name, before, now,
            grouping.Groups.Index().ToDictionary(group => group.Item, group => Math.Round(lifts[group.Index], 6), StringComparer.Ordinal),
            Ndcg(order.TestedScores), Ndcg(tested), now >= limits.LeastExposure);

        double? Ndcg(double[] scores) =>
            new RankedLists(material.Outcomes.Lists, material.Outcomes.Labels, material.Outcomes.Weights, scores, []).Ndcg(limits.Top);
    }

    private static double[] Lifted(double[] scores, int[] volunteers, Grouping grouping, double[] lifts, double spread) =>
        [.. scores.Select((score, row) => grouping.Of[volunteers[row]] is >= 0 and var group ? score + lifts[group] * spread : score)];

    private static double[] Exposure(AuditLists lists, double[] scores, Grouping grouping)
    {
        var worth = lists.Worth(scores, top: null);
        var (above, below) = (new double[grouping.Groups.Count], new double[grouping.Groups.Count]);
        for (var list = 0; list < lists.Count; list++)
        {
            var (from, to) = (lists.Starts[list], lists.Starts[list + 1]);
            var even = to > from ? worth.AsSpan(from, to - from).ToArray().Average() : 0;
            for (var row = from; row < to; row++)
            {
                if (grouping.Of[lists.Volunteers[row]] is >= 0 and var group)
                {
                    above[group] += worth[row];
                    below[group] += even;
                }
            }
        }

        return [.. above.Zip(below, (own, even) => even > 0 ? own / even : double.NaN)];
    }

    private static double Spread(double[] scores)
    {
        var mean = scores.DefaultIfEmpty(0).Average();
        return Math.Sqrt(scores.Select(score => (score - mean) * (score - mean)).DefaultIfEmpty(0).Average());
    }
}
