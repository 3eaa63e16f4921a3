using Matching.Kpi.Records;
using Matching.Kpi.Report;
using Matching.Kpi.Texts;
using static Matching.Tests.Kpi.Days;

namespace Matching.Tests.Kpi.Report;

public class ReportNumbersTests
{
    [Theory]
    [InlineData("percent", 2.5, "3%")]
    [InlineData("percent", -2.5, "-3%")]
    [InlineData("percent", 88.832487, "89%")]
    [InlineData("percent", 69.7, "69.7%")]
    [InlineData("percent", 69.96, "69.96%")]
    [InlineData("count", 1.005, "1.01")]
    [InlineData("count", -0.001, "0")]
    [InlineData("count", 1234567, "1,234,567")]
    public async Task Pages_round_half_away_from_zero_and_never_across_the_target(string unit, double value, string shown)
    {
        var report = StatusReportBuilder.Build(
            new KpiInput
            {
                Catalogue = new Catalogue([A.Initiative("a")], [A.Indicator("a.x", ">=", 70) with { Unit = unit }]),
                Observations = [A.Observation("a.x", value)],
            },
            2012,
            Day("2013-08-01"),
            new KpiSettings());

        var html = await ReportHtml.RenderAsync(report, KpiTexts.English);

        html.ShouldContain($"<td class=\"number\">{shown}</td>");
    }
}
