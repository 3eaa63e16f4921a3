namespace Matching.Suggestions.Ranking.Fairness;

/// <summary>
/// Audits orders of eligible candidates by gender, age band, segment and group, and by every two of them: what they do in whole lists and at
/// their top, what they say of pairs whose outcome is known, and whether they tell who somebody is.
/// </summary>
public static class FairnessAudit
{
    public const string Random = "random";

    /// <param name="material">People, lists and outcomes.</param>
    /// <param name="orders">The one in question first; a random order is added as the last.</param>
    /// <param name="limits">What is judged by.</param>
    /// <param name="cancel">Ends the work.</param>
    public static FairnessReport Of(AuditMaterial material, IReadOnlyList<AuditedOrder> orders, FairnessLimits limits, CancellationToken cancel = default)
    {
        var candidates = Grouping.All(material.Volunteers);
        var participants = Grouping.All(material.Participants);
        var draws = new PersonDraws(material.Participants.Count, limits.Resamples, limits.Seed);
        var even = new AuditedOrder(Random, new double[material.Lists.Rows], new double[material.Outcomes.Rows], Even(material.Outcomes));
        return new FairnessReport(
            [.. orders.DistinctBy(order => order.Code, StringComparer.Ordinal).Append(even).Select(order => Audit(order))],
            [.. Others(material, candidates, AuditSide.Candidates, limits, cancel), .. Others(material, participants, AuditSide.Participants, limits, cancel)],
            [
                .. candidates.Select(grouping => Count(grouping, AuditSide.Candidates, material.Lists.Volunteers.Distinct())),
                .. participants.Select(grouping => Count(grouping, AuditSide.Participants, material.Lists.Participants)),
            ],
            material.Lists.Count,
            material.Lists.Rows,
            limits)
        {
            Logged = LoggedAudit.Of(material.Shown, candidates, limits, draws),
        };

        OrderAudit Audit(AuditedOrder order)
        {
            cancel.ThrowIfCancellationRequested();
            var places = MeanPlaces(material.Lists, order.Scores);
            var proxy = new ProxyTest(limits);
            List<MeasuredTable> measured =
            [
                .. candidates.Select(by => ListMeasures.Shares(material.Lists, order.Scores, by, null).Table(AuditMeasures.Exposure, limits, draws, Summary.Ratio)),
                .. candidates.Select(by => ListMeasures.Shares(material.Lists, order.Scores, by, limits.Top).Table(AuditMeasures.Selection, limits, draws, Summary.Ratio)),
                .. participants.Select(by => ListMeasures.TopScores(material.Lists, order.Scores, by, limits.Top).Table(AuditMeasures.TopScore, limits, draws, Summary.Ratio)),
                .. Outcomes(order, candidates, AuditSide.Candidates),
                .. Outcomes(order, participants, AuditSide.Participants),
                .. candidates.Where(by => !by.IsIntersection).Select(by => proxy.FromScore(places, AuditSide.Candidates, by)),
            ];
            List<GroupTable> tables = [.. measured.Select(one => one.Table)];
            return new OrderAudit(order.Code, tables, Findings.In(measured, limits, table => WithoutAge(order, table)), Variant(order, tables));
        }

        double? WithoutAge(AuditedOrder order, GroupTable table) =>
            order.ScoresWithoutAge is { } scores && table is { Side: AuditSide.Candidates, Measure: AuditMeasures.Exposure or AuditMeasures.Selection }
                ? ListMeasures.Shares(material.Lists, scores, candidates.Single(by => by.Name == table.Grouping), table.Measure == AuditMeasures.Selection ? limits.Top : null)
                    .Table(table.Measure, limits, PersonDraws.None, Summary.Ratio).Table.Summary.Value
                : null;

        IEnumerable<MeasuredTable> Outcomes(AuditedOrder order, IReadOnlyList<Grouping> groupings, AuditSide side) =>
        [
            .. groupings.Select(by => OutcomeMeasures.TruePositives(material.Outcomes, order.TestedScores, side, by).Table(AuditMeasures.TruePositives, limits, draws, Summary.Gap)),
            .. groupings.Select(by => OutcomeMeasures.Calibration(material.Outcomes, order.TestedChances, side, by).Table(AuditMeasures.Calibration, limits, draws, Summary.Furthest)),
        ];

        FairVariant? Variant(AuditedOrder order, List<GroupTable> tables)
        {
            var worst = tables.Where(table => table.Measure == AuditMeasures.Exposure && table.Summary.Value is not null).MinBy(table => table.Summary.Value);
            return worst is null ? null : FairVariant.Of(material, order, candidates.Single(by => by.Name == worst.Grouping), worst, limits);
        }
    }

    private static IEnumerable<GroupTable> Others(
        AuditMaterial material, IReadOnlyList<Grouping> groupings, AuditSide side, FairnessLimits limits, CancellationToken cancel)
    {
        var (people, features) = OfSide(material.Lists, side);
        return
        [
            .. groupings.Where(by => !by.IsIntersection && features.Features.Count > 0)
                .Select(by => new ProxyTest(limits).FromFeatures(people, features, side, by, cancel).Table),
            .. side == AuditSide.Participants ? groupings.Select(by => TimeMeasures.Table(AuditMeasures.Waiting, material.Waits, side, by, limits)) : [],
            .. groupings.Select(by => TimeMeasures.Table(AuditMeasures.Length, material.Lengths, side, by, limits)),
        ];
    }

    /// <summary>The features of one side alone, a row for each person.</summary>
    private static (int[] People, RankingData Features) OfSide(AuditLists lists, AuditSide side)
    {
        var rows = side == AuditSide.Candidates
            ? Enumerable.Range(0, lists.Rows).DistinctBy(row => lists.Volunteers[row]).Select(row => (Person: lists.Volunteers[row], Row: row)).ToList()
            : Enumerable.Range(0, lists.Count).Where(list => lists.Starts[list + 1] > lists.Starts[list]).Select(list => (Person: lists.Participants[list], Row: lists.Starts[list])).ToList();
        int[] places = [.. lists.Pairs.Features.Index().Where(feature => feature.Item.Side == (side == AuditSide.Candidates ? FeatureSide.Volunteer : FeatureSide.Participant)).Select(feature => feature.Index)];
        return ([.. rows.Select(row => row.Person)], new RankingData
        {
            Features = [.. places.Select(place => lists.Pairs.Features[place])],
            Values = [.. rows.SelectMany(row => places.Select(place => lists.Pairs.Row(row.Row)[place]))],
            Groups = [.. Enumerable.Range(0, rows.Count)],
            Labels = new int[rows.Count],
            Weights = new double[rows.Count],
        });
    }

    /// <summary>Of each candidate the mean share of their lists that stands below them, 0 to 1; ties count one half.</summary>
    private static List<(int Person, double Value)> MeanPlaces(AuditLists lists, double[] scores)
    {
        var sums = new Dictionary<int, (double Sum, int Lists)>();
        for (var list = 0; list < lists.Count; list++)
        {
            var (from, to) = (lists.Starts[list], lists.Starts[list + 1]);
            double[] sorted = [.. scores[from..to].Order()];
            for (var row = from; row < to; row++)
            {
                var (first, next) = (Below(sorted, scores[row], orSame: false), Below(sorted, scores[row], orSame: true));
                var (sum, count) = sums.GetValueOrDefault(lists.Volunteers[row]);
                sums[lists.Volunteers[row]] = (sum + (first + next) / 2.0 / sorted.Length, count + 1);
            }
        }

        return [.. sums.OrderBy(one => one.Key).Select(one => (one.Key, one.Value.Sum / one.Value.Lists))];
    }

    private static int Below(double[] sorted, double value, bool orSame)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sorted[middle] < value || (orSame && sorted[middle] == value) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static double[] Even(AuditOutcomes outcomes)
    {
        var whole = outcomes.Weights.Sum();
        var rate = whole > 0 ? Enumerable.Range(0, outcomes.Rows).Where(outcomes.IsGood).Sum(row => outcomes.Weights[row]) / whole : 0;
        return [.. Enumerable.Repeat(rate, outcomes.Rows)];
    }

    private static GroupCount Count(Grouping grouping, AuditSide side, IEnumerable<int> people)
    {
        var counts = people.CountBy(person => grouping.Of[person]).ToDictionary();
        return new GroupCount(side, grouping.Name, counts.GetValueOrDefault(-1), grouping.Groups.Index().ToDictionary(group => group.Item, group => counts.GetValueOrDefault(group.Index), StringComparer.Ordinal));
    }
}
