using Matching.Kpi.Records;
using Matching.Kpi.Report;
using Matching.Kpi.Verdicts;
using static Matching.Tests.Kpi.Days;

namespace Matching.Tests.Kpi.Report;

/// <summary>The published report is the oracle: the module gives its 80 figures and 27 initiatives back.</summary>
public class Copenhagen2012Tests
{
    private static StatusReport Build() =>
        StatusReportBuilder.Build(Copenhagen2012.Input(), 2012, Day("2013-08-01"), new KpiSettings(Day("2012-12-31")));

    [SkippableFact]
    public void Every_verdict_and_value_is_the_published_one()
    {
        var got = Build().Indicators.ToDictionary(i => i.Code, StringComparer.Ordinal);

        got.Count.ShouldBe(80);
        foreach (var want in Copenhagen2012.Indicators)
        {
            var indicator = got[want["code"]];
            indicator.Verdict.Code().ShouldBe(want["verdict_2012"], want["code"]);
            (indicator.Qualifier ?? "").ShouldBe(want["qualifier"], want["code"]);
            var value = Copenhagen2012.Number(want["actual_2012"]);
            indicator.Value.HasValue.ShouldBe(value.HasValue, want["code"]);
            if (value is { } published)
                indicator.Value!.Value.ShouldBe(published, want["unit"] == "percent" ? 0.5 : 1e-9, want["code"]);
            if (Copenhagen2012.Computed.Contains(want["source"]))
                indicator.Source.ShouldBe(want["source"]);
        }
    }

    [SkippableFact]
    public void Every_initiative_is_rolled_up_as_its_published_verdicts_say()
    {
        var got = Build().Initiatives.ToDictionary(i => i.Initiative.Code, StringComparer.Ordinal);

        got.Count.ShouldBe(27);
        foreach (var want in Copenhagen2012.Initiatives)
        {
            var judged = Copenhagen2012.Indicators
                .Where(r => r["initiative"] == want["code"] && (r["verdict_2012"] is "met" or "missed"))
                .Select(r => r["verdict_2012"]).Distinct(StringComparer.Ordinal).ToList();
            var expected = want["state"] == "cancelled" ? "cancelled" : judged.Count switch { 0 => "pending", 1 => judged[0], _ => "partly_met" };
            got[want["code"]].Verdict.Code().ShouldBe(expected, want["code"]);
        }
    }

    [SkippableFact]
    public void Nine_of_the_fifty_three_judged_are_missed_and_the_report_says_so()
    {
        var report = Build();

        report.IndicatorCounts.Judged.ShouldBe(53);
        report.IndicatorCounts.Missed.ShouldBe(9);
        report.InitiativeCounts.Total.ShouldBe(27);
        report.InitiativeCounts.Cancelled.ShouldBe(1);
    }

    [SkippableFact]
    public async Task The_page_of_the_whole_report_says_that_nine_were_missed() =>
        (await ReportHtml.RenderAsync(Build(), Matching.Kpi.Texts.KpiTexts.English))
            .ShouldContain("of the 53 indicators that can be judged, 44 are met and 9 are missed");
}
