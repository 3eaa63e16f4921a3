using Matching.Kpi.Verdicts;
using static Matching.Tests.Kpi.Days;

namespace Matching.Tests.Kpi.Verdicts;

public class VerdictRulesTests
{
    private static readonly Target AtLeast10 = Target.Of(">=", 10, high: null)!;

    [Fact]
    public void A_cancelled_initiative_goes_before_everything() =>
        VerdictRules.OfIndicator(initiativeIsCancelled: true, target: null, 12, Verdict.Pending).ShouldBe(Verdict.Cancelled);

    [Fact]
    public void Without_a_target_it_is_information_with_or_without_a_value()
    {
        VerdictRules.OfIndicator(initiativeIsCancelled: false, target: null, 12, Verdict.Pending).ShouldBe(Verdict.Info);
        VerdictRules.OfIndicator(initiativeIsCancelled: false, target: null, value: null, Verdict.NotReported).ShouldBe(Verdict.Info);
    }

    [Fact]
    public void A_value_is_judged_and_a_missing_one_is_as_recorded()
    {
        VerdictRules.OfIndicator(initiativeIsCancelled: false, AtLeast10, 10, Verdict.Pending).ShouldBe(Verdict.Met);
        VerdictRules.OfIndicator(initiativeIsCancelled: false, AtLeast10, 9.99, Verdict.Pending).ShouldBe(Verdict.Missed);
        VerdictRules.OfIndicator(initiativeIsCancelled: false, AtLeast10, value: null, Verdict.NotReported).ShouldBe(Verdict.NotReported);
    }

    [Theory]
    [InlineData("pending", "2020-01-01", Verdict.Pending)]
    [InlineData("not_reported", "2012-01-01", Verdict.NotReported)]
    [InlineData(null, "2012-12-31", Verdict.Pending)]
    [InlineData(null, "2013-01-01", Verdict.NotReported)]
    [InlineData("measured", "2013-01-01", Verdict.NotReported)]
    public void A_missing_value_waits_until_the_year_is_over_unless_recorded_otherwise(string? state, string asOf, Verdict expected) =>
        VerdictRules.WithoutValue(state, 2012, Day(asOf)).ShouldBe(expected);

    [Theory]
    [InlineData(new[] { Verdict.Met, Verdict.Met }, Verdict.Met)]
    [InlineData(new[] { Verdict.Met, Verdict.NotReported, Verdict.Info, Verdict.Pending }, Verdict.Met)]
    [InlineData(new[] { Verdict.Missed, Verdict.Info }, Verdict.Missed)]
    [InlineData(new[] { Verdict.Missed, Verdict.Met, Verdict.Met }, Verdict.PartlyMet)]
    [InlineData(new[] { Verdict.Info, Verdict.NotReported }, Verdict.Pending)]
    [InlineData(new Verdict[0], Verdict.Pending)]
    public void An_initiative_is_what_its_judged_indicators_are(Verdict[] indicators, Verdict expected) =>
        VerdictRules.OfInitiative(isCancelled: false, indicators).ShouldBe(expected);

    [Fact]
    public void A_cancelled_initiative_is_cancelled_whatever_it_reached() =>
        VerdictRules.OfInitiative(isCancelled: true, [Verdict.Met]).ShouldBe(Verdict.Cancelled);

    [Fact]
    public void Every_verdict_has_a_code_of_its_own() =>
        Enum.GetValues<Verdict>().Select(v => v.Code()).ShouldBe(["met", "partly_met", "missed", "pending", "not_reported", "cancelled", "info"]);
}
