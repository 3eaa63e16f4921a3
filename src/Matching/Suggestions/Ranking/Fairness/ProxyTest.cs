using Matching.Suggestions.Ranking.Competition;
using Matching.Suggestions.Ranking.Trainers;

namespace Matching.Suggestions.Ranking.Fairness;

/// <summary>
/// How well a group can be told from what a ranking is made of: the AUC of group against everybody else whose group is known, each person scored
/// by what was learned from the others (five parts). 0.5 is not at all. A probe is fitted here and thrown away; no contestant sees any of it.
/// </summary>
internal sealed class ProxyTest(FairnessLimits limits)
{
    private const int Parts = 5;

    private static readonly LogitTrainer Probe = new(new LogitSettings { Strengths = [30], Withins = [0], Folds = 2 });

    /// <summary>From one number for each person: that it runs up or down with the group is learned from the other parts.</summary>
    public MeasuredTable FromScore(IReadOnlyList<(int Person, double Value)> people, AuditSide side, Grouping grouping) =>
        Table(AuditMeasures.ProxyScore, [.. people.Select(person => person.Person)], side, grouping, (isOf, train, test) =>
        {
            var sign = train.Where(at => isOf[at]).Average(at => people[at].Value) >= train.Where(at => !isOf[at]).Average(at => people[at].Value) ? 1 : -1;
            return [.. test.Select(at => sign * (people[at].Value - 0.5))];
        });

    /// <summary>From all features of a side, by a ridge logit.</summary>
    /// <param name="people">The number of each row's person.</param>
    /// <param name="features">The features of their side alone.</param>
    /// <param name="side">Whose.</param>
    /// <param name="grouping">What is to be told.</param>
    /// <param name="cancel">Ends the work.</param>
    public MeasuredTable FromFeatures(int[] people, RankingData features, AuditSide side, Grouping grouping, CancellationToken cancel) =>
        Table(AuditMeasures.ProxyFeatures, people, side, grouping, (isOf, train, test) =>
        {
            var learned = features.Of(train);
            var model = Probe.Fit(learned.With([.. train.Select(at => isOf[at] ? RankingData.Lasts : 0)], [.. train.Select(_ => 1.0)], []), limits.Seed, cancel);
            var scores = new double[test.Count];
            model.Score(features.Of(test), scores);
            return scores;
        });

    private MeasuredTable Table(
        string measure, int[] people, AuditSide side, Grouping grouping, Func<bool[], List<int>, List<int>, double[]> tell)
    {
        int[] groups = [.. people.Select(person => grouping.Of[person])];
        List<int> known = [.. Enumerable.Range(0, people.Length).Where(at => groups[at] >= 0)];
        int[] shuffled = [.. known];
        new Random(limits.Seed).Shuffle(shuffled);
        var draws = new PersonDraws(shuffled.Length, limits.Resamples, limits.Seed);
        var estimates = grouping.Groups.Select((_, group) => Auc(groups, shuffled, group, tell, draws)).ToList();
        bool[] judged = [.. grouping.Groups.Select((_, group) => IsJudged(known.Count(at => groups[at] == group), known.Count, people.Length))];
        var worst = estimates.Where((estimate, group) => judged[group] && estimate.Value is not null).MaxBy(estimate => estimate.Value);
        return new MeasuredTable(
            new GroupTable(
                measure, side, grouping.Name, people.Length - known.Count,
                [
                    .. grouping.Groups.Select((name, group) => (name, N: known.Count(at => groups[at] == group), group)).Select(one => new GroupFigure(
                        one.name, one.N, people.Length == 0 ? 0 : (double)one.N / people.Length, judged[one.group], estimates[one.group])),
                ],
                worst ?? new Estimate(null, null, null)),
            () => ByLot(groups, shuffled, [.. Enumerable.Range(0, judged.Length).Where(group => judged[group])], worst!.Value!.Value, tell));
    }

    /// <summary>The chance that groups of the same sizes, dealt out by lot among those whose group is known, are told as well.</summary>
    private double ByLot(int[] groups, int[] shuffled, int[] judged, double real, Func<bool[], List<int>, List<int>, double[]> tell)
    {
        var random = new Random(limits.Seed);
        int[] labels = [.. shuffled.Select(at => groups[at])];
        int[] dealt = [.. groups];
        var asMuch = 0;
        for (var deal = 0; deal < limits.Deals; deal++)
        {
            random.Shuffle(labels);
            foreach (var (place, at) in shuffled.Index())
            {
                dealt[at] = labels[place];
            }

            asMuch += judged.Max(group => Curve(dealt, shuffled, group, tell)?.Value(null)) >= real ? 1 : 0;
        }

        return (1.0 + asMuch) / (1 + limits.Deals);
    }

    private bool IsJudged(int own, int known, int all) => own >= limits.LeastN && own >= limits.LeastShare * all && known - own >= limits.LeastN;

    private static Estimate Auc(int[] groups, int[] shuffled, int group, Func<bool[], List<int>, List<int>, double[]> tell, PersonDraws draws) =>
        Curve(groups, shuffled, group, tell) is { } curve
            ? Estimate.Of(curve.Value(null), draws.Copies.Select(copies => curve.Value(copies) ?? double.NaN))
            : new Estimate(null, null, null);

    private static AucOfGroup? Curve(int[] groups, int[] shuffled, int group, Func<bool[], List<int>, List<int>, double[]> tell)
    {
        bool[] isOf = [.. groups.Select(own => own == group)];
        var own = shuffled.Count(at => isOf[at]);
        if (own < Parts || shuffled.Length - own < Parts)
        {
            return null;
        }

        var said = new double[shuffled.Length];
        for (var part = 0; part < Parts; part++)
        {
            List<int> places = [.. Enumerable.Range(0, shuffled.Length).Where(place => place % Parts == part)];
            List<int> train = [.. Enumerable.Range(0, shuffled.Length).Where(place => place % Parts != part).Select(place => shuffled[place])];
            if (train.TrueForAll(at => isOf[at]) || !train.Exists(at => isOf[at]))
            {
                continue;
            }

            var scores = tell(isOf, train, [.. places.Select(place => shuffled[place])]);
            foreach (var (at, place) in places.Index())
            {
                said[place] = scores[at];
            }
        }

        return new AucOfGroup(said, [.. shuffled.Select(at => isOf[at])]);
    }
}
