using Matching.Tests.Kpi;
using System.Globalization;

namespace Matching.Tests.Samples;

public class SampleCatalogueTests
{
    private static readonly string[] Annex = ["goal_da", "goal_en", "criteria_da", "criteria_en", "status_da", "status_en"];

    [Fact]
    public void There_are_27_rows_of_initiatives_and_80_indicators_over_three_tracks()
    {
        SampleFolder.Initiatives.Count().ShouldBe(27);
        SampleFolder.Initiatives.Select(i => i.Number("order")).ShouldBe(Enumerable.Range(1, 27));
        SampleFolder.Initiatives.Select(i => i["track"]).Distinct(StringComparer.Ordinal).ShouldBe(["municipality", "partnerships", "citizens"]);
        SampleFolder.Indicators.Count().ShouldBe(80);
        SampleFolder.Indicators.Select(k => k["initiative"]).Distinct(StringComparer.Ordinal).ShouldBe(SampleFolder.Initiatives.Select(i => i["code"]));
    }

    [Fact]
    public void Every_initiative_has_its_annex_in_both_languages()
    {
        foreach (var initiative in SampleFolder.Initiatives)
        {
            foreach (var column in Annex)
                initiative[column].ShouldNotBeEmpty($"{initiative["code"]} {column}");
        }
    }

    [Fact]
    public void Every_note_is_there_in_both_languages_or_in_none()
    {
        foreach (var row in SampleFolder.Indicators.Concat(SampleFolder.Observations))
            (row["note_da"].Length > 0).ShouldBe(row["note_en"].Length > 0, row["note_en"]);
    }

    [Fact]
    public void Every_figure_that_is_not_counted_from_records_has_one_observation_that_is_judged()
    {
        foreach (var indicator in SampleFolder.Indicators)
        {
            var judged = SampleFolder.Observations.Count(o => o.Is("indicator", indicator["code"]) && !o.Is("state", "also_stated"));
            judged.ShouldBe(indicator.Is("source", "manual") ? 1 : 0, indicator["code"]);
        }
    }

    [Fact]
    public void Where_records_give_the_figure_the_city_s_own_stands_beside_it()
    {
        var computed = SampleFolder.Indicators.Where(k => !k.Is("source", "manual")).Select(k => k["code"]).ToList();
        computed.Count.ShouldBe(11);
        foreach (var code in computed)
            SampleFolder.Observations.ShouldContain(o => o.Is("indicator", code) && o.Is("state", "also_stated"));
    }

    [Fact]
    public void The_remark_that_the_report_contradicts_itself_stands_at_the_nine_figures_that_miss()
    {
        var missed = SampleFolder.Observations
            .Where(o => o["value"].Length > 0 && Misses(SampleFolder.Indicators.First(k => k.Is("code", o["indicator"])), o))
            .Select(o => o["indicator"])
            .Distinct(StringComparer.Ordinal)
            .ToList();
        missed.Count.ShouldBe(9);
        SampleFolder.Observations.Where(o => o["note_en"].Contains("met its success criteria")).Select(o => o["indicator"]).ShouldBe(missed);
    }

    [SkippableFact]
    public void Targets_and_values_are_those_of_the_reference_tables()
    {
        var folder = Reference.Find("copenhagen-2012");
        var reference = SampleTable.Parse(File.ReadAllText(Path.Combine(folder, "indicators.csv")).Replace("\r", "")).ToList();
        SampleFolder.Indicators.Select(Definition).ShouldBe(reference.Select(Definition));
        foreach (var row in reference.Where(r => r["actual_2012"].Length > 0))
        {
            var seen = SampleFolder.Observations.First(o => o.Is("indicator", row["code"]));
            (seen["value"], seen["qualifier"]).ShouldBe((row["actual_2012"], row["qualifier"]), row["code"]);
        }

        foreach (var row in reference.Where(r => r["verdict_2012"] is "pending" or "not_reported"))
            SampleFolder.Observations.First(o => o.Is("indicator", row["code"]))["state"].ShouldBe(row["verdict_2012"], row["code"]);
        var initiatives = SampleTable.Parse(File.ReadAllText(Path.Combine(folder, "initiatives.csv")).Replace("\r", ""));
        SampleFolder.Initiatives.Select(i => string.Join('\u0001', initiatives.Header.Select(h => i[h])))
            .ShouldBe(initiatives.Select(i => string.Join('\u0001', initiatives.Header.Select(h => i[h]))));
    }

    private static string Definition(SampleRow k) => string.Join(
        '\u0001',
        new[] { "code", "initiative", "name_da", "name_en", "unit", "comparator", "target", "target_high", "source" }.Select(c => k[c]));

    private static bool Misses(SampleRow indicator, SampleRow observation)
    {
        if (observation.Is("state", "also_stated") && indicator.Is("source", "manual"))
            return false;
        var value = decimal.Parse(observation["value"], CultureInfo.InvariantCulture);
        return indicator["comparator"] switch
        {
            ">=" => value < indicator.Number("target"),
            "between" => value < indicator.Number("target") || value > indicator.Number("target_high"),
            _ => false,
        };
    }
}
