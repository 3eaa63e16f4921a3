using System.Globalization;
using Matching.Kpi.Indicators;
using Matching.Kpi.Records;
using Matching.Kpi.Report;
using Matching.Kpi.Verdicts;
using Matching.Tests.Kpi.Indicators;
using static Matching.Tests.Kpi.Days;

namespace Matching.Tests.Kpi.Report;

public class YearSeriesTests
{
    private static IndicatorReport Of(string code, KpiInput input, int year, string asOf) =>
        StatusReportBuilder.Build(input, year, Day(asOf), new KpiSettings()).Indicators.Single(i => i.Code == code);

    private static KpiInput MatchesByYear(params (int Year, int Count)[] years) => new()
    {
        Matches = [.. years.SelectMany(y => Enumerable.Range(0, y.Count).Select(i => A.HostMatch($"{y.Year}-{i}", $"{y.Year}-02-01")))],
    };

    private static Indicator Row(string code, int year, double target) =>
        A.Indicator(code, ">=", target) with { Period = year.ToString(CultureInfo.InvariantCulture) };

    [Fact]
    public void Each_year_stands_with_its_own_target_and_verdict()
    {
        var input = MatchesByYear((2010, 5), (2011, 8), (2012, 12)) with
        {
            Catalogue = new Catalogue([], [Row("host.matches", 2010, 6), Row("host.matches", 2011, 6), Row("host.matches", 2012, 12)]),
        };

        var years = Of("host.matches", input, 2012, "2013-08-01").Years;

        years.Values.Select(v => (v.Year, v.Value, v.Target?.Value, v.Verdict)).ShouldBe(
            [(2010, 5, 6, Verdict.Missed), (2011, 8, 6, Verdict.Met), (2012, 12, 12, Verdict.Met)]);
        years.Trend!.Slope.ShouldBe(3.5, 1e-9);
        years.Trend.N.ShouldBe(3);
        years.ExpectedIn(2013)!.Value.Value.ShouldBe(25.0 / 3 + 7, 1e-9);
    }

    [Fact]
    public void A_year_that_is_not_final_stands_there_and_makes_no_trend()
    {
        var years = Of("host.matches", MatchesByYear((2009, 10), (2010, 20), (2011, 30), (2012, 3)), 2012, "2012-03-01").Years;

        years.Values[^1].IsFinal.ShouldBeFalse();
        years.Trend!.Slope.ShouldBe(10, 1e-9);
        years.ExpectedIn(2012)!.Value.Value.ShouldBe(40, 1e-9);
    }

    [Fact]
    public void A_year_after_the_reports_is_not_shown_and_ten_at_most_are()
    {
        var input = MatchesByYear([.. Enumerable.Range(2000, 14).Select(y => (y, 1))]);

        Of("host.matches", input, 2012, "2014-08-01").Years.Values.Select(v => v.Year).ShouldBe(Enumerable.Range(2003, 10));
    }

    [Fact]
    public void Entered_values_have_their_years_too()
    {
        var input = new KpiInput
        {
            Catalogue = new Catalogue([], [A.Indicator("lab.guests", ">=", 100)]),
            Observations = [A.Observation("lab.guests", 90) with { Period = "2010" }, A.Observation("lab.guests", 95) with { Period = "2011" }, A.Observation("lab.guests", 120)],
        };

        Of("lab.guests", input, 2012, "2013-08-01").Years.Values.Select(v => (v.Year, v.Value, v.Verdict))
            .ShouldBe([(2010, 90, Verdict.Info), (2011, 95, Verdict.Info), (2012, 120, Verdict.Met)]);
    }

    [Fact]
    public void A_cancelled_initiative_is_cancelled_in_its_own_years_only()
    {
        var lab = A.Initiative("lab", state: "carried_out");
        var input = new KpiInput
        {
            Catalogue = new Catalogue([lab], [.. new[] { 2010, 2011, 2012 }.Select(year => Row("lab.guests", year, 100) with { Initiative = "lab" })])
            {
                Years = [Own(2010, "cancelled"), Own(2012, "cancelled")],
            },
            Observations = [.. new[] { 2010, 2011, 2012 }.Select(year => A.Observation("lab.guests", 120) with { Period = year.ToString(CultureInfo.InvariantCulture) })],
        };

        Of("lab.guests", input, 2012, "2013-08-01").Years.Values.Select(v => (v.Year, v.Verdict))
            .ShouldBe([(2010, Verdict.Cancelled), (2011, Verdict.Met), (2012, Verdict.Cancelled)]);
        Of("lab.guests", input, 2011, "2013-08-01").Years.Values.Select(v => (v.Year, v.Verdict))
            .ShouldBe([(2010, Verdict.Cancelled), (2011, Verdict.Met)]);

        static InitiativeYear Own(int year, string state) => new() { Initiative = "lab", Period = year.ToString(CultureInfo.InvariantCulture), State = state };
    }

    [Fact]
    public void Every_earlier_year_is_the_figure_of_that_years_own_report()
    {
        var compared = 0;
        for (var seed = 1; seed <= 150; seed++)
        {
            var records = new NastyRecords(seed);
            var settings = new KpiSettings(records.EndsOn);
            // Half of the records belong to the year before.
            var input = records.Input with
            {
                Matches = [.. records.Input.Matches.Select((m, i) => i % 2 == 0 ? m : m with { StartedOn = m.StartedOn?.AddYears(-1) })],
                Participants = [.. records.Input.Participants.Select((p, i) => i % 2 == 0 ? p : p with { RegisteredOn = p.RegisteredOn?.AddYears(-1) })],
            };
            var before = StatusReportBuilder.Build(input, records.Year - 1, records.AsOf, settings).Indicators.ToDictionary(i => i.Code);
            foreach (var indicator in StatusReportBuilder.Build(input, records.Year, records.AsOf, settings).Indicators)
            {
                indicator.Years.Values[^1].ShouldBe(YearOf(indicator, records.Year));
                foreach (var earlier in indicator.Years.Values.Where(v => v.Year == records.Year - 1))
                {
                    earlier.ShouldBe(YearOf(before[indicator.Code], records.Year - 1), $"{indicator.Code}, seed {seed}");
                    compared++;
                }
            }
        }

        compared.ShouldBeGreaterThan(500);
    }

    [Fact]
    public void A_share_is_expected_within_nothing_and_everybody()
    {
        var values = new[] { 60.0, 80, 100 }.Select((v, i) => new YearValue
        {
            Year = 2010 + i,
            Value = v,
            Interval = null,
            Numerator = null,
            Denominator = null,
            Qualifier = null,
            Target = null,
            Verdict = Verdict.Info,
            IsFinal = true,
        });

        new YearSeries([.. values], "percent").ExpectedIn(2013)!.Value.Value.ShouldBe(100);
    }

    private static YearValue YearOf(IndicatorReport indicator, int year) => new()
    {
        Year = year,
        Value = indicator.Value,
        Interval = indicator.Interval,
        Numerator = indicator.Numerator,
        Denominator = indicator.Denominator,
        Qualifier = indicator.Qualifier,
        Target = indicator.Target,
        Verdict = indicator.Verdict,
        IsFinal = indicator.IsFinal,
    };
}
