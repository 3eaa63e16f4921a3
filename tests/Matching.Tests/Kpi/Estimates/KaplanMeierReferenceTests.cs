using System.Globalization;
using Matching.Kpi.Estimates;

namespace Matching.Tests.Kpi.Estimates;

/// <summary>Every table that R's survival 3.5.3 gives for the reference data, whole data sets and their groups.</summary>
public class KaplanMeierReferenceTests
{
    private const double Tolerance = 1e-9;

    [SkippableFact]
    public void Every_row_of_every_curve_agrees()
    {
        var tables = Reference.Rows("reference/survival/km_tables.csv").GroupBy(r => (r["dataset"], r["group"])).ToList();
        tables.Sum(t => t.Count()).ShouldBe(668);
        foreach (var table in tables)
        {
            var curve = Curve(table.Key.Item1, table.Key.Item2);
            curve.Rows.Count.ShouldBe(table.Count(), table.Key.ToString());
            foreach (var (row, expected) in curve.Rows.Zip(table))
                Agree(row, expected, table.Key.ToString());
        }
    }

    [SkippableFact]
    public void Every_median_agrees()
    {
        var medians = Reference.Rows("reference/survival/km_medians.csv").Where(r => r["conf_type"] == "log-log").ToList();
        medians.Count.ShouldBe(26);
        foreach (var expected in medians)
        {
            var curve = Curve(expected["dataset"], expected["group"]);
            curve.N.ShouldBe((int)Number(expected["n"])!.Value);
            curve.Events.ShouldBe((int)Number(expected["events"])!.Value);
            curve.Median.ShouldBe(Number(expected["median"]), $"{expected["dataset"]} {expected["group"]}");
        }
    }

    [SkippableFact]
    public void Every_interval_of_a_median_every_quartile_and_every_restricted_mean_agrees()
    {
        foreach (var expected in Reference.Rows("reference/survival/km_medians.csv").Where(r => r["conf_type"] == "log-log"))
        {
            var where = $"{expected["dataset"]} {expected["group"]}";
            var curve = Curve(expected["dataset"], expected["group"]);
            curve.MedianLow.ShouldBe(Number(expected["median_lo"]), where);
            curve.MedianHigh.ShouldBe(Number(expected["median_hi"]), where);
            curve.Quantile(0.25).ShouldBe(Number(expected["q25"]), where);
            curve.Quantile(0.75).ShouldBe(Number(expected["q75"]), where);
            Close(curve.RestrictedMean!.Mean, Number(expected["rmst_to_max"]), where);
            Close(curve.RestrictedMean.StdErr, Number(expected["rmst_se"]), where);
        }
    }

    private static void Agree(CurveRow row, IReadOnlyDictionary<string, string> expected, string where)
    {
        row.Time.ShouldBe(Number(expected["time"])!.Value, where);
        row.AtRisk.ShouldBe((int)Number(expected["n_risk"])!.Value, where);
        row.Ended.ShouldBe((int)Number(expected["n_event"])!.Value, where);
        row.Censored.ShouldBe((int)Number(expected["n_censor"])!.Value, where);
        Close(row.Survival, Number(expected["surv"]), where);
        Close(row.StdErr, Number(expected["greenwood_se_surv"]), where);
        Close(row.Limits?.Low, Number(expected["loglog_lo"]), where);
        Close(row.Limits?.High, Number(expected["loglog_hi"]), where);
    }

    private static void Close(double? actual, double? expected, string where)
    {
        actual.HasValue.ShouldBe(expected.HasValue, where);
        if (expected is { } value)
            actual!.Value.ShouldBe(value, Tolerance, where);
    }

    private static SurvivalCurve Curve(string dataset, string group) => KaplanMeier.Of(
        Reference.Rows($"reference/survival/input_{dataset}.csv")
            .Where(r => group == "ALL" || r["group"] == group)
            .Select(r => new TimeToEnd(Number(r["time"])!.Value, r["status"] == "1")));

    private static double? Number(string cell) => cell == "NA" ? null : double.Parse(cell, CultureInfo.InvariantCulture);
}
