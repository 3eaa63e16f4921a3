using System.Globalization;
using Matching.Kpi.Estimates;

namespace Matching.Tests.Kpi.Estimates;

public class LogRankTests
{
    private const double Tolerance = 1e-9;

    [SkippableFact]
    public void Every_row_of_the_reference_agrees_with_both_weights()
    {
        var rows = Reference.Rows("reference/survival/logrank.csv");
        rows.Count.ShouldBe(6);
        foreach (var row in rows)
        {
            var subjects = Subjects(row["dataset"]);
            var test = LogRank.Of(subjects);

            string.Join('|', test.Groups.Select(g => g.Group)).ShouldBe(row["groups"]);
            string.Join('|', test.Groups.Select(g => g.N)).ShouldBe(row["n"]);
            string.Join('|', test.Groups.Select(g => g.Observed)).ShouldBe(row["observed"]);
            foreach (var (group, expected) in test.Groups.Zip(row["expected"].Split('|')))
                group.Expected.ShouldBe(Number(expected), Tolerance, row["dataset"]);
            test.ChiSquare!.Value.ShouldBe(Number(row["logrank_chi2"]), Tolerance, row["dataset"]);
            test.DegreesOfFreedom.ShouldBe((int)Number(row["df"]));
            SameDigits(test.PValue, row["p"]);

            var early = LogRank.Of(subjects, rho: 1);
            early.ChiSquare!.Value.ShouldBe(Number(row["peto_rho1_chi2"]), Tolerance, row["dataset"]);
            SameDigits(early.PValue, row["peto_p"]);
        }
    }

    // Freireich's trial as Gehan (Biometrika 52, 1965) gives it; R: survdiff, chi-square 16.8 on 1 degree of freedom.
    [Fact]
    public void Gehans_trial_has_the_published_statistic()
    {
        (double, bool)[] treated =
        [
            (6, true), (6, true), (6, true), (6, false), (7, true), (9, false), (10, true), (10, false), (11, false), (13, true), (16, true),
            (17, false), (19, false), (20, false), (22, true), (23, true), (25, false), (32, false), (32, false), (34, false), (35, false),
        ];
        double[] control = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23];

        var test = Of([.. treated.Select(t => ("6-MP", t.Item1, t.Item2)), .. control.Select(t => ("control", t, true))]);

        test.ChiSquare!.Value.ShouldBe(16.7929409892165, 1e-10);
        test.PValue!.Value.ShouldBe(4.16880910933453e-05, 1e-15);
        test.Groups.Select(g => g.Observed).ShouldBe([9, 21]);
        test.Groups[0].Expected.ShouldBe(19.250500948, 1e-9);
    }

    [Fact]
    public void Groups_that_are_alike_have_a_statistic_of_zero()
    {
        var test = Of(("a", 1, true), ("b", 1, true), ("a", 2, false), ("b", 2, false), ("a", 3, true), ("b", 3, true));

        test.ChiSquare!.Value.ShouldBe(0, 1e-12);
        test.PValue.ShouldBe(1);
    }

    [Fact]
    public void A_group_that_expects_nobody_takes_no_degree_of_freedom()
    {
        // "early" was gone before anybody ended.
        var with = Of(("early", 1, false), ("a", 2, true), ("a", 3, true), ("b", 4, true), ("b", 5, false));
        var without = Of(("a", 2, true), ("a", 3, true), ("b", 4, true), ("b", 5, false));

        with.DegreesOfFreedom.ShouldBe(1);
        with.ChiSquare!.Value.ShouldBe(without.ChiSquare!.Value, 1e-12);
        with.Groups.Single(g => g.Group == "early").Expected.ShouldBe(0);
    }

    [Fact]
    public void One_group_alone_differs_from_nobody()
    {
        var test = Of(("a", 1, true), ("a", 2, true), ("b", 0.5, false));

        (test.ChiSquare, test.DegreesOfFreedom, test.PValue).ShouldBe((0, 0, 1));
    }

    [Fact]
    public void Where_nobody_ended_or_all_at_once_there_is_nothing_to_compare()
    {
        Of(("a", 1, false), ("b", 2, false)).ChiSquare.ShouldBeNull();
        Of(("a", 1, true), ("b", 1, true)).PValue.ShouldBeNull();
        LogRank.Of([]).ShouldBe(new LogRank([], null, 0, null), new SameTest());
    }

    [Fact]
    public void Strata_are_compared_within_and_summed()
    {
        (string, double, bool)[] first = [("a", 1, true), ("a", 4, true), ("b", 2, true), ("b", 6, false)];
        (string, double, bool)[] second = [("a", 10, true), ("b", 15, true), ("b", 20, true), ("a", 12, false)];
        var (one, two) = (Of(first), Of(second));

        var both = LogRank.Of([.. first.Select(s => In("1", s)), .. second.Select(s => In("2", s))]);

        both.Groups[0].Expected.ShouldBe(one.Groups[0].Expected + two.Groups[0].Expected, 1e-12);
        // With two groups the statistic is (sum of O − E)² ÷ sum of variances.
        var difference = both.Groups[0].Observed - both.Groups[0].Expected;
        both.ChiSquare!.Value.ShouldBe(difference * difference / (VarianceOf(one) + VarianceOf(two)), 1e-12);
        // A stratum in which only one group stands adds nothing.
        LogRank.Of([.. first.Select(s => In("1", s)), In("alone", ("a", 3, true)), In("alone", ("a", 9, true))]).ChiSquare!.Value.ShouldBe(one.ChiSquare!.Value, 1e-12);
    }

    [Fact]
    public void Times_that_differ_by_rounding_are_one_time() =>
        Of(("a", 0.1 + 0.2, true), ("b", 0.3, true), ("a", 1, false), ("b", 2, true))
            .ChiSquare.ShouldBe(Of(("a", 0.3, true), ("b", 0.3, true), ("a", 1, false), ("b", 2, true)).ChiSquare);

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    public void A_time_that_is_none_is_refused(double time) => Should.Throw<ArgumentOutOfRangeException>(() => Of(("a", time, true)));

    private static double VarianceOf(LogRank test) => Math.Pow(test.Groups[0].Observed - test.Groups[0].Expected, 2) / test.ChiSquare!.Value;

    private static GroupedTime In(string stratum, (string Group, double Time, bool Ended) s) => new(s.Group, new TimeToEnd(s.Time, s.Ended), stratum);

    private static LogRank Of(params (string Group, double Time, bool Ended)[] subjects) =>
        LogRank.Of(subjects.Select(s => new GroupedTime(s.Group, new TimeToEnd(s.Time, s.Ended))));

    private static List<GroupedTime> Subjects(string dataset) =>
    [
        .. Reference.Rows($"reference/survival/input_{dataset}.csv")
            .Select(r => new GroupedTime(r["group"], new TimeToEnd(Number(r["time"]), r["status"] == "1"))),
    ];

    private static void SameDigits(double? actual, string expected) => (actual!.Value / Number(expected)).ShouldBe(1, Tolerance);

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);

    private sealed class SameTest : IEqualityComparer<LogRank>
    {
        public bool Equals(LogRank? x, LogRank? y) => x!.Groups.SequenceEqual(y!.Groups) && (x.ChiSquare, x.DegreesOfFreedom, x.PValue) == (y.ChiSquare, y.DegreesOfFreedom, y.PValue);

        public int GetHashCode(LogRank obj) => 0;
    }
}
