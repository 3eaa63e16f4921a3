using System.Globalization;
using Matching.Suggestions.Ranking;
using Matching.Suggestions.Ranking.Fairness;

namespace Matching.Tests.Suggestions.Ranking.Fairness;

/// <summary>What chance alone would do, and what age itself gives, stand beside what lies beyond a line.</summary>
public sealed class FindingsTests
{
    private static readonly FairnessLimits Small = new() { Resamples = 100, LeastN = 1, LeastShare = 0, Deals = 20_000 };

    /// <summary>
    /// In one list of all, the women stand last. Of the ways to deal so many genders out, two differ as much: the women last, and the men last. Three
    /// of each can be dealt in 20 ways, four in 70; more than 5 in 100 is no failure.
    /// </summary>
    [Theory]
    [InlineData(3, 2 / 20.0, false)]
    [InlineData(4, 2 / 70.0, true)]
    public void The_chance_by_lot_is_what_counting_all_deals_gives(int ofEach, double chance, bool fails)
    {
        var finding = Audit(ofEach, Small).Findings.Single(finding => finding.Measure == AuditMeasures.Exposure);

        finding.ByLot!.Value.ShouldBe(chance, 0.005);
        finding.IsFailure.ShouldBe(fails);
        finding.MayBeChance.ShouldBe(!fails);
    }

    [Fact]
    public void The_same_seed_deals_the_same_lots()
    {
        var limits = Small with { Deals = 100 };

        Audit(4, limits).Findings.ShouldBe(Audit(4, limits).Findings);
    }

    [Fact]
    public void What_age_itself_gives_is_told_beside_a_difference_by_age_and_nowhere_else()
    {
        var city = new MadeUpCity { Seed = 4, Liked = 0.5 };
        var (material, order) = city.Build();
        double[] aged = [.. order.Scores.Select((score, row) => score + (material.Volunteers[material.Lists.Volunteers[row]].AgeBand is "46–55" or "56–65" ? 0 : 2))];

        var fair = FairnessAudit.Of(material, [order], new FairnessLimits { Resamples = 100 }).Audited;
        var findings = FairnessAudit.Of(material, [order with { Scores = aged, ScoresWithoutAge = order.Scores }], new FairnessLimits { Resamples = 100 }).Audited.Findings;

        var byAge = findings.Single(finding => finding is { Measure: AuditMeasures.Selection, Grouping: Grouping.AgeBand });
        byAge.Value.Value!.Value.ShouldBeLessThan(0.3);
        byAge.WithoutAge!.Value.ShouldBe(fair.Tables.Single(table => table is { Measure: AuditMeasures.Selection, Grouping: Grouping.AgeBand }).Summary.Value!.Value, 1e-12);
        byAge.WithoutAge.Value.ShouldBeGreaterThan(byAge.Value.Value.Value + 0.1);
        findings.Where(finding => finding.Grouping != Grouping.AgeBand).ShouldAllBe(finding => finding.WithoutAge == null);
        FairnessWords.Of(byAge, CultureInfo.GetCultureInfo("da")).ShouldContain($"uden det, som alderen selv giver, ville tallet være {byAge.WithoutAge.Value.ToString("0.00", CultureInfo.GetCultureInfo("da"))}");
        FairnessWords.Of(byAge, CultureInfo.GetCultureInfo("en")).ShouldContain("Age is a criterion that the programme chose");
    }

    private static OrderAudit Audit(int ofEach, FairnessLimits limits)
    {
        int[] all = [.. Enumerable.Range(0, 2 * ofEach)];
        return FairnessAudit.Of(
            new AuditMaterial
            {
                Participants = [new ProtectedPerson(null, null, null, null)],
                Volunteers = [.. all.Select(number => new ProtectedPerson(number < ofEach ? "f" : "m", null, null, null))],
                Lists = new AuditLists([0, all.Length], [0], all, new RankingData { Features = [], Values = [], Groups = new int[all.Length], Labels = new int[all.Length], Weights = new double[all.Length] }),
                Outcomes = new AuditOutcomes([], [], [], [], [], []),
            },
            [new AuditedOrder("planted", [.. all.Select(number => (double)number)], [], [])],
            limits).Audited;
    }
}
