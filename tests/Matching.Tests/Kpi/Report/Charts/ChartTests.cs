using System.Globalization;
using System.Xml.Linq;
using Matching.Kpi.Estimates;
using Matching.Kpi.Records;
using Matching.Kpi.Report;
using Matching.Kpi.Report.Charts;
using Matching.Kpi.Texts;
using static Matching.Tests.Kpi.Days;

namespace Matching.Tests.Kpi.Report.Charts;

public class ChartTests
{
    private static readonly XNamespace Ns = "http://www.w3.org/2000/svg";

    private static SurvivalCurve Curve(params (double Time, bool Ended)[] times) => KaplanMeier.Of(times.Select(t => new TimeToEnd(t.Time, t.Ended)));

    private static IndicatorReport Matches(string name, params int[] counts) => StatusReportBuilder.Build(
        new KpiInput
        {
            Matches = [.. counts.SelectMany((count, i) => Enumerable.Range(0, count).Select(n => A.HostMatch($"{i}-{n}", $"{2013 - counts.Length + i}-02-01")))],
            Catalogue = new Catalogue([], [A.Indicator("host.matches", ">=", 15) with { NameDa = name, NameEn = name }]),
        },
        2012,
        Day("2012-08-01"),
        new KpiSettings()).Indicators.Single(i => i.Code == "host.matches");

    [Fact]
    public void A_curve_steps_down_at_its_ends_and_never_up()
    {
        var curve = Curve((10, true), (20, false), (30, true), (40, true), (50, false));

        var paths = XDocument.Parse(CurveChart.Draw(curve, KpiTexts.English)).Descendants(Ns + "path").ToList();

        paths.Count.ShouldBe(2, "the band and the line");
        var line = Points(paths[1]);
        line[0].ShouldBe((52, 26), "at the left everybody runs");
        line.Zip(line.Skip(1)).ShouldAllBe(pair => pair.Second.Y >= pair.First.Y && pair.Second.X >= pair.First.X);
        line.Select(p => p.Y).Distinct().Count().ShouldBe(4);
        line[^1].Y.ShouldBe(240 - (214 * curve.Rows[^1].Survival), 0.01);
    }

    [Fact]
    public void The_band_holds_the_line()
    {
        var curve = Curve([.. Enumerable.Range(1, 40).Select(i => ((double)i, i % 3 != 0))]);
        var paths = XDocument.Parse(CurveChart.Draw(curve, KpiTexts.English)).Descendants(Ns + "path").Select(Points).ToList();
        var (band, line) = (paths[0], paths[1]);

        for (var i = 0; i < line.Count; i++)
        {
            band[i].Y.ShouldBeLessThanOrEqualTo(line[i].Y + 0.01);
            band[^(i + 1)].Y.ShouldBeGreaterThanOrEqualTo(line[i].Y - 0.01);
        }
    }

    [Fact]
    public void What_has_no_numbers_is_not_drawn()
    {
        CurveChart.Draw(Curve(), KpiTexts.Danish).ShouldBe("");
        YearsChart.Draw(new YearsOfNothing().Report, KpiTexts.Danish).ShouldBe("");
    }

    [Fact]
    public void All_at_once_on_the_first_day_can_be_drawn() => XDocument.Parse(CurveChart.Draw(Curve((0, true), (0, true)), KpiTexts.Danish)).ShouldNotBeNull();

    [Fact]
    public void Years_are_bars_as_high_as_their_values_and_an_open_one_is_dashed()
    {
        var drawing = XDocument.Parse(YearsChart.Draw(Matches("Skabte match", 10, 20, 5), KpiTexts.Danish));

        var bars = drawing.Descendants(Ns + "rect").ToList();
        var heights = bars.Select(b => double.Parse(b.Attribute("height")!.Value, CultureInfo.InvariantCulture)).ToList();
        (heights[1] / heights[0]).ShouldBe(2, 0.01);
        (heights[0] / heights[2]).ShouldBe(2, 0.01);
        bars.Select(b => b.Attribute("stroke-dasharray") is not null).ShouldBe([false, false, true]);
        drawing.Descendants(Ns + "text").Select(t => t.Value).ShouldContain("2010");
    }

    [Fact]
    public void A_name_is_text_and_never_markup()
    {
        var drawing = YearsChart.Draw(Matches("<script>\"&", 10), KpiTexts.Danish);

        drawing.ShouldNotContain("<script>");
        XDocument.Parse(drawing).Root!.Attribute("aria-label")!.Value.ShouldContain("<script>\"&");
    }

    private static List<(double X, double Y)> Points(XElement path) =>
    [
        .. path.Attribute("d")!.Value.Trim('M', 'Z').Split('L').Select(p => p.Split(' '))
            .Select(p => (double.Parse(p[0], CultureInfo.InvariantCulture), double.Parse(p[1], CultureInfo.InvariantCulture))),
    ];

    private sealed class YearsOfNothing
    {
        public IndicatorReport Report { get; } = StatusReportBuilder.Build(
            new KpiInput { Catalogue = new Catalogue([], [A.Indicator("lab.guests", ">=", 15)]) }, 2012, Day("2012-08-01"), new KpiSettings())
            .Indicators.Single(i => i.Code == "lab.guests");
    }
}
