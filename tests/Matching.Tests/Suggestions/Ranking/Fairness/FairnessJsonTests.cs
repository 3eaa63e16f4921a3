using System.Globalization;
using System.Text.Json.Nodes;
using Json.Schema;
using Matching.Suggestions.Ranking.Fairness;
using Matching.TestData;

namespace Matching.Tests.Suggestions.Ranking.Fairness;

/// <summary>The report of an audit has every section that it must have, and the published schema describes it.</summary>
public sealed class FairnessJsonTests
{
    /// <summary>What a report must state, and where it does.</summary>
    private static readonly string[] Sections =
        ["dataWindow", "counts", "definitions", "intervals", "intersections", "topK", "fullList", "logged", "baselines", "knownLimits", "date", "model"];

    private static readonly JsonSchema Schema = JsonSchema.FromText(
        File.ReadAllText(Path.Combine(Checkout.Folder, "src", "Matching.Web", "wwwroot", FairnessJson.Schema.TrimStart('/'))));

    [Theory]
    [InlineData(0, "da")]
    [InlineData(1.5, "en")]
    public void Every_section_is_there_and_filled(double bias, string language)
    {
        var written = Written(bias, language);

        Sections.Count(section => written[section] is JsonValue or JsonArray { Count: > 0 } or JsonObject { Count: > 0 }).ShouldBe(Sections.Length);
        written["baselines"]!.AsArray().Select(order => (string?)order!["code"]).ShouldBe(["score", "random"]);
        written["counts"]!.AsArray().ShouldAllBe(count => count!["unknown"] != null);
        Schema.Evaluate(written, new EvaluationOptions { OutputFormat = OutputFormat.List }).ShouldSatisfyAllConditions(result => result.IsValid.ShouldBeTrue(
            string.Join("; ", result.Details.Where(detail => detail.Errors is not null).SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation} {error.Value}")))));
    }

    [Fact]
    public void A_report_without_one_of_them_is_refused()
    {
        foreach (var section in Sections)
        {
            var written = Written(0, "da");
            written.Remove(section);
            Schema.Evaluate(written).IsValid.ShouldBeFalse(section);
        }
    }

    private static JsonObject Written(double bias, string language)
    {
        var (material, order) = new MadeUpLists { Bias = bias }.Build();
        var report = FairnessAudit.Of(material, [order, order with { Code = "score" }], new FairnessLimits { Resamples = 50 });
        var day = new DateOnly(2013, 8, 1);
        return JsonNode.Parse(FairnessJson.Of(
            new AuditedModel
            {
                Programme = "host", Contestant = order.Code, Hash = new string('a', 64), On = day, Window = (day.AddYears(-2), day), AsOf = day,
                Pairs = material.Outcomes.Rows, Outcomes = material.Outcomes.Rows, Report = report,
            },
            CultureInfo.GetCultureInfo(language)))!.AsObject();
    }
}
