using Matching.Suggestions.Ranking.Fairness;

namespace Matching.Tests.Suggestions.Ranking.Fairness;

public sealed class FairnessAuditTests
{
    private static readonly FairnessLimits Limits = new() { Resamples = 200 };

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void An_order_that_does_not_look_at_groups_passes(int seed)
    {
        var report = Audit(new MadeUpLists { Seed = seed });

        report.Audited.Verdict.ShouldBe(OrderAudit.Passes, string.Join(", ", report.Audited.Findings));
        Table(report, AuditMeasures.Exposure).Summary.Value!.Value.ShouldBeGreaterThan(0.95);
        Table(report, AuditMeasures.ProxyScore).Summary.Value!.Value.ShouldBeLessThan(0.7);
        report.Audited.Variant!.Price.ShouldBe(0);
    }

    [Fact]
    public void An_order_that_marks_one_gender_down_is_found_and_fails()
    {
        var report = Audit(new MadeUpLists { Bias = 1.5 });

        report.Audited.Verdict.ShouldBe(OrderAudit.Fails);
        report.Audited.Findings.Where(finding => finding.IsFailure).Select(finding => (finding.Measure, finding.Grouping)).ShouldBeSubsetOf(
            [(AuditMeasures.Exposure, "gender"), (AuditMeasures.Exposure, "gender*age_band"), (AuditMeasures.ProxyScore, "gender"), (AuditMeasures.TruePositives, "gender"), (AuditMeasures.TruePositives, "gender*age_band")]);
        report.Audited.Findings.ShouldContain(finding => finding.Measure == AuditMeasures.Exposure && finding.Grouping == "gender" && finding.IsFailure);
        report.Audited.Findings.ShouldContain(finding => finding.Measure == AuditMeasures.ProxyScore && finding.Grouping == "gender" && finding.IsFailure);
        report.Audited.Findings.ShouldContain(finding => finding.Measure == AuditMeasures.Selection && finding.Grouping == "gender" && !finding.IsFailure);
        Table(report, AuditMeasures.Exposure).Summary.High!.Value.ShouldBeLessThan(0.8);
        var variant = report.Audited.Variant.ShouldNotBeNull();
        variant.IsReached.ShouldBeTrue();
        variant.After.ShouldBeGreaterThanOrEqualTo(0.8);
        variant.Price.ShouldNotBeNull();
        report.Orders[^1].Code.ShouldBe(FairnessAudit.Random);
        report.Orders[^1].Verdict.ShouldBe(OrderAudit.Passes);
    }

    [Fact]
    public void A_group_of_fewer_than_thirty_is_told_of_and_never_judged()
    {
        var report = Audit(new MadeUpLists { Bias = 3, Women = 29 });

        var table = Table(report, AuditMeasures.Exposure);
        table.Groups.Select(group => (group.Group, group.N, group.IsJudged)).ShouldBe([("f", 29, false), ("m", 91, true)]);
        table.Groups[0].Value.Value!.Value.ShouldBeLessThan(0.8);
        table.Summary.Value.ShouldBeNull();
        report.Audited.Findings.ShouldAllBe(finding => finding.Grouping != "gender" || finding.Side == AuditSide.Participants);
    }

    [Fact]
    public void A_group_of_less_than_two_in_a_hundred_is_never_judged() =>
        Table(Audit(new MadeUpLists { Bias = 3, Women = 30, Volunteers = 1600, Participants = 30 }), AuditMeasures.Exposure).Groups[0]
            .ShouldSatisfyAllConditions(group => group.N.ShouldBe(30), group => group.IsJudged.ShouldBeFalse());

    /// <summary>The value of one volunteer's feature gives the gender away, which the test from features must see.</summary>
    [Fact]
    public void A_feature_that_stands_for_a_group_is_seen()
    {
        var report = Audit(new MadeUpLists());

        report.Tables.Single(table => table is { Measure: AuditMeasures.ProxyFeatures, Side: AuditSide.Candidates, Grouping: "gender" }).Summary.Value!.Value.ShouldBeGreaterThan(0.95);
        report.Tables.Single(table => table is { Measure: AuditMeasures.ProxyFeatures, Side: AuditSide.Candidates, Grouping: "age_band" }).Summary.Value!.Value.ShouldBeLessThan(0.7);
    }

    [Theory]
    [InlineData(4)]
    [InlineData(5)]
    public void Every_share_and_rate_is_what_counting_one_by_one_gives(int seed)
    {
        var (material, order) = new MadeUpLists { Seed = seed, Bias = 0.4, Participants = 40 }.Build();
        double[] rough = [.. order.Scores.Select(score => Math.Round(score))];

        var report = FairnessAudit.Of(material, [order with { Scores = rough }], Limits);

        foreach (var (measure, worth) in new (string, Func<int, double>)[] { (AuditMeasures.Exposure, place => 1 / Math.Log2(1 + place)), (AuditMeasures.Selection, place => place <= 5 ? 1 : 0) })
        {
            foreach (var group in Table(report, measure).Groups)
            {
                var (above, below) = (0.0, 0.0);
                for (var list = 0; list < material.Lists.Count; list++)
                {
                    int[] rows = [.. Enumerable.Range(material.Lists.Starts[list], material.Lists.Starts[list + 1] - material.Lists.Starts[list])];
                    var all = Enumerable.Range(1, rows.Length).Average(worth);
                    foreach (var row in rows.Where(row => material.Volunteers[material.Lists.Volunteers[row]].Gender == group.Group))
                    {
                        var first = rows.Count(other => rough[other] > rough[row]);
                        above += Enumerable.Range(first + 1, rows.Count(other => rough[other] == rough[row])).Average(worth);
                        below += all;
                    }
                }

                group.Value.Value!.Value.ShouldBe(above / below, 1e-9);
            }
        }

        foreach (var group in Table(report, AuditMeasures.Calibration).Groups)
        {
            int[] own = [.. Enumerable.Range(0, material.Outcomes.Rows).Where(row => material.Outcomes.Weights[row] > 0 && material.Volunteers[material.Outcomes.Volunteers[row]].Gender == group.Group)];
            group.N.ShouldBe(own.Length);
            group.Value.Value!.Value.ShouldBe(own.Average(row => order.TestedChances[row] - (material.Outcomes.Labels[row] >= 2 ? 1 : 0)), 1e-9);
        }

        foreach (var group in Table(report, AuditMeasures.TruePositives).Groups)
        {
            int[] good = [.. Enumerable.Range(0, material.Outcomes.Rows).Where(row => material.Outcomes.Weights[row] > 0 && material.Outcomes.Labels[row] >= 2 && material.Volunteers[material.Outcomes.Volunteers[row]].Gender == group.Group)];
            group.Value.Value!.Value.ShouldBe(
                good.Average(row =>
                {
                    double[] fold = [.. order.TestedScores.Where((_, other) => material.Outcomes.Folds[other] == material.Outcomes.Folds[row]).Order()];
                    var median = fold[(fold.Length - 1) / 2];
                    return order.TestedScores[row] > median ? 1 : order.TestedScores[row] < median ? 0 : 0.5;
                }),
                1e-9);
        }
    }

    [Fact]
    public void The_random_order_gives_every_group_its_share_exactly()
    {
        var random = Audit(new MadeUpLists { Bias = 2 }).Orders[^1];

        random.Tables.Where(table => table.Measure is AuditMeasures.Exposure or AuditMeasures.Selection).SelectMany(table => table.Groups)
            .ShouldAllBe(group => Math.Abs(group.Value.Value!.Value - 1) < 1e-9);
    }

    [Fact]
    public void Those_of_unknown_group_are_counted()
    {
        var report = Audit(new MadeUpLists());

        report.Counts.Single(count => count is { Side: AuditSide.Participants, Grouping: "group" }).ShouldSatisfyAllConditions(
            count => count.Unknown.ShouldBe(8), count => count.Groups["a"].ShouldBe(72));
        report.Audited.Tables.Select(table => table.Grouping).ShouldContain("gender*segment");
    }

    private static FairnessReport Audit(MadeUpLists made)
    {
        var (material, order) = made.Build();
        return FairnessAudit.Of(material, [order], Limits);
    }

    private static GroupTable Table(FairnessReport report, string measure) =>
        report.Audited.Tables.Single(table => table.Measure == measure && table is { Side: AuditSide.Candidates, Grouping: "gender" });
}
