using Matching.Suggestions.Ranking.Fairness;
using Matching.TestData;
using Xunit.Abstractions;

namespace Matching.Tests.Suggestions.Ranking.Fairness;

/// <summary>How often a fair order fails its audit, and how often an unfair one is found.</summary>
public sealed class FalseAlarmTests(ITestOutputHelper output)
{
    private static readonly FairnessLimits Limits = new() { Resamples = 100 };

    /// <summary>
    /// Of orders that look at no group no more fail than the stated level. At 5 % more than 67 of 1,000 have a chance below 1 % (exact binomial); of
    /// 40, more than 6.
    /// </summary>
    [Theory]
    [InlineData(0.5)]
    [InlineData(0.9)]
    public void A_fair_order_fails_no_more_often_than_the_stated_level(double liked)
    {
        var (tries, most) = LongTests.Enabled ? (1000, 67) : (40, 6);
        most.ShouldBe(Binomial.MostAt99(tries, Limits.Level));
        var (failed, beyond) = (0, 0);

        for (var seed = 1; seed <= tries; seed++)
        {
            var audited = Audit(new MadeUpCity { Seed = seed, Liked = liked });
            failed += audited.IsFailed ? 1 : 0;
            beyond += audited.Findings.Any(finding => CanFail(finding)) ? 1 : 0;
        }

        output.WriteLine($"liked {liked}: {failed} of {tries} fair orders failed; {beyond} had a difference beyond a line");
        failed.ShouldBeLessThanOrEqualTo(most);
    }

    /// <summary>Candidates of one group in five are marked down so far that they have less than 0.7 of the exposure of the others, in lists as short as rules leave them.</summary>
    [Theory]
    [InlineData(0.5, 1.9)]
    public void An_order_that_marks_a_group_down_is_found_in_nine_of_ten_tries(double liked, double bias)
    {
        var tries = LongTests.Enabled ? 1000 : 15;
        var (found, truths) = (0, new List<double>());

        for (var seed = 1; seed <= tries; seed++)
        {
            var audited = Audit(new MadeUpCity { Seed = seed, Liked = liked, Bias = bias, Eligible = 0.1 });
            found += audited.Findings.Any(finding => finding is { IsFailure: true } && finding.Grouping.Contains(Grouping.Group, StringComparison.Ordinal)) ? 1 : 0;
            truths.Add(Ratio(audited));
        }

        output.WriteLine($"liked {liked}, marked down by {bias}: {found} of {tries} found; exposure of the group over the others' {truths.Average():0.000} on average");
        truths.Average().ShouldBeLessThan(0.7);
        ((double)found / tries).ShouldBeGreaterThanOrEqualTo(0.9);
    }

    private static bool CanFail(FairnessFinding finding) =>
        finding.Measure is AuditMeasures.Exposure or AuditMeasures.TruePositives || (finding.Measure == AuditMeasures.ProxyScore && finding.Grouping != Grouping.AgeBand);

    /// <summary>The planted group over the mean of the two others, which have equal shares in truth.</summary>
    private static double Ratio(OrderAudit audited)
    {
        var table = audited.Tables.Single(table => table is { Measure: AuditMeasures.Exposure, Grouping: Grouping.Group });
        return table.Groups.Single(group => group.Group == "b").Value.Value!.Value / table.Groups.Where(group => group.Group != "b").Average(group => group.Value.Value!.Value);
    }

    private static OrderAudit Audit(MadeUpCity city)
    {
        var (material, order) = city.Build();
        return FairnessAudit.Of(material, [order], Limits).Audited;
    }
}
