using Matching.Kpi.Estimates;

namespace Matching.Tests.Kpi.Estimates;

public class RestrictedMeanTests
{
    private static SurvivalCurve Of(params (double Time, bool Ended)[] times) => KaplanMeier.Of(times.Select(t => new TimeToEnd(t.Time, t.Ended)));

    // Miller, Survival Analysis (1981): acute myelogenous leukaemia. R: print(survfit(Surv(time, status) ~ x, aml), rmean = "individual")
    // gives 52.6 (19.83) and 22.7 (4.18).
    [Fact]
    public void The_leukaemia_trial_has_the_means_that_R_prints()
    {
        var maintained = Of((9, true), (13, true), (13, false), (18, true), (23, true), (28, false), (31, true), (34, true), (45, false), (48, true), (161, false));
        var not = Of((5, true), (5, true), (8, true), (8, true), (12, true), (16, false), (23, true), (27, true), (30, true), (33, true), (43, true), (45, true));

        maintained.RestrictedMean!.Mean.ShouldBe(52.6454545454545, 1e-10);
        maintained.RestrictedMean.StdErr.ShouldBe(19.8286027955626, 1e-10);
        not.RestrictedMean!.Mean.ShouldBe(22.7083333333333, 1e-10);
        not.RestrictedMean.StdErr.ShouldBe(4.18094198103315, 1e-10);
        maintained.RestrictedMean.IsCarriedOn.ShouldBeFalse();
    }

    [Fact]
    public void It_is_the_area_under_the_curve_by_another_way_of_adding_it_up()
    {
        var random = new Random(7);
        for (var trial = 0; trial < 200; trial++)
        {
            var curve = Of([.. Enumerable.Range(0, random.Next(1, 40)).Select(_ => ((double)random.Next(0, 60), random.Next(3) > 0))]);
            var until = random.Next(0, 90);
            const int slices = 4;
            var area = Enumerable.Range(0, until * slices).Sum(i => HeightAt(curve, (i + 0.5) / slices)) / slices;

            var mean = RestrictedMean.Of(curve, until);

            mean.Mean.ShouldBe(area, 1e-9, $"trial {trial}");
            mean.IsCarriedOn.ShouldBe(until > curve.Rows[^1].Time && curve.Rows[^1].Survival > 0);
            mean.Interval.Low.ShouldBeInRange(0, mean.Mean);
            mean.Interval.High.ShouldBeInRange(mean.Mean, until);
        }
    }

    [Fact]
    public void Where_nobody_is_censored_it_is_the_plain_mean_with_the_plain_error()
    {
        double[] days = [3, 8, 8, 20, 31, 44];
        var plain = days.Average();

        var mean = Of([.. days.Select(d => (d, true))]).RestrictedMean!;

        mean.Mean.ShouldBe(plain, 1e-12);
        mean.StdErr.ShouldBe(Math.Sqrt(days.Sum(d => (d - plain) * (d - plain))) / days.Length, 1e-12);
    }

    [Fact]
    public void A_horizon_before_the_first_end_is_lived_whole() => RestrictedMean.Of(Of((10, true), (20, true)), 5).ShouldBe(new RestrictedMean(5, 5, 0, false));

    [Fact]
    public void What_has_no_mean_is_refused_or_null()
    {
        Of().RestrictedMean.ShouldBeNull();
        Should.Throw<ArgumentException>(() => RestrictedMean.Of(Of(), 5));
        Should.Throw<ArgumentOutOfRangeException>(() => RestrictedMean.Of(Of((1, true)), -1));
    }

    private static double HeightAt(SurvivalCurve curve, double time) => curve.Rows.LastOrDefault(r => r.Time <= time)?.Survival ?? 1;
}
