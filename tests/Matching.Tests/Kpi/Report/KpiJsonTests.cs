using System.Text.Json.Nodes;
using Matching.Kpi.Report;

namespace Matching.Tests.Kpi.Report;

public class KpiJsonTests
{
    private static readonly JsonNode Document = JsonNode.Parse(KpiJson.Write(SmallReport.Build()))!;

    private static JsonObject Indicator(string code) => Document["tracks"]!.AsArray()
        .SelectMany(t => t!["initiatives"]!.AsArray())
        .SelectMany(i => i!["indicators"]!.AsArray())
        .Single(i => (string?)i!["code"] == code)!.AsObject();

    [Fact]
    public void The_document_has_the_names_of_the_contract()
    {
        Names(Document).ShouldBe(["period", "asOf", "tracks"]);
        ((string?)Document["period"]).ShouldBe("2012");
        ((string?)Document["asOf"]).ShouldBe("2013-08-01");
        Names(Document["tracks"]![0]!).ShouldBe(["code", "initiatives"]);
        Names(Document["tracks"]![0]!["initiatives"]![0]!).ShouldBe(["code", "verdict", "indicators"]);
        Names(Indicator("lab.places")).ShouldBe(
        [
            "code", "unit", "comparator", "target", "targetHigh", "value", "numerator", "denominator", "interval", "qualifier", "verdict", "source",
        ]);
    }

    [Fact]
    public void An_entered_value_has_nulls_for_what_only_records_give() =>
        Indicator("lab.places").ToJsonString().ShouldBe(
            """{"code":"lab.places","unit":"count","comparator":"between","target":8,"targetHigh":10,"value":9,"numerator":null,"denominator":null,"interval":null,"qualifier":"about","verdict":"met","source":"manual"}""");

    [Fact]
    public void A_share_is_unrounded_and_has_its_interval()
    {
        var share = Indicator("host.lasted-3-months");

        ((double)share["value"]!).ShouldBe(100.0 * 2 / 3);
        ((int)share["numerator"]!).ShouldBe(2);
        ((int)share["denominator"]!).ShouldBe(3);
        share["interval"]!.AsArray().Count.ShouldBe(2);
        ((double)share["interval"]![0]!).ShouldBe(20.765960, 1e-5);
        ((string?)share["verdict"]).ShouldBe("missed");
    }

    [Fact]
    public void Verdicts_are_codes()
    {
        ((string?)Indicator("gone.x")["verdict"]).ShouldBe("cancelled");
        ((string?)Document["tracks"]![0]!["initiatives"]![0]!["verdict"]).ShouldBe("met");
    }

    [Fact]
    public void The_report_document_adds_names_remarks_and_counts()
    {
        var report = JsonNode.Parse(ReportJson.Write(SmallReport.Build()))!;

        Names(report).ShouldBe(["period", "asOf", "summary", "tracks", "durations", "$schema"]);
        ((int)report["summary"]!["indicators"]!["judged"]!).ShouldBe(4);
        ((int)report["summary"]!["initiatives"]!["cancelled"]!).ShouldBe(1);
        var lab = report["tracks"]![0]!["initiatives"]![0]!;
        ((string?)lab["goalDa"]).ShouldBe("Mål <b>med</b> æøå");
        var guests = lab["indicators"]!.AsArray().Single(i => (string?)i!["code"] == "lab.guests")!;
        ((string?)guests["nameDa"]).ShouldBe("lab.guests på dansk");
        ((double)guests["alsoStated"]![0]!["value"]!).ShouldBe(13000);
        ((double)guests["value"]!).ShouldBe(12500.25);
        Names(Indicator("lab.guests")).ShouldBeSubsetOf(Names(guests), StringComparer.Ordinal);
    }

    [Fact]
    public void Durations_have_the_names_of_the_contract()
    {
        var curve = JsonNode.Parse(DurationsJson.Write(SmallReport.Build().Durations["host"]))!;

        Names(curve).ShouldBe(["n", "events", "median", "curve", "medianLow", "medianHigh", "restrictedMean", "restrictedMeanStdErr", "restrictedMeanUntil"]);
        ((int)curve["n"]!).ShouldBe(3);
        curve["median"].ShouldBeNull();
        Names(curve["curve"]![0]!).ShouldBe(["day", "atRisk", "ended", "censored", "survival", "stdErr", "low", "high"]);
        curve["curve"]![0]!["day"]!.ToJsonString().ShouldBe("31");
    }

    private static IEnumerable<string> Names(JsonNode node) => node.AsObject().Select(p => p.Key);
}
