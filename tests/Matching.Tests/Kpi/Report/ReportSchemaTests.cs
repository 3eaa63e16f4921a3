using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using Matching.Kpi.Report;
using Matching.TestData;

namespace Matching.Tests.Kpi.Report;

/// <summary>The published JSON Schema describes the JSON that is written, all of it.</summary>
public sealed class ReportSchemaTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Checkout.Folder, "src", "Matching.Web", "wwwroot", ReportJson.Schema.TrimStart('/')));
    private static readonly JsonSchema Schema = JsonSchema.FromText(Text);

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, 25)];

    [Fact]
    public void A_report_with_one_of_everything_is_described() => ShouldBeDescribed(SmallReport.Build());

    [Fact]
    public void A_report_with_stories_money_and_goals_is_described() => ShouldBeDescribed(ToldReport.Build());

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Any_catalogue_is_described(int seed) => ShouldBeDescribed(new RandomCatalogue(seed).Build());

    [Fact]
    public void A_report_that_lacks_a_field_or_has_a_wrong_one_is_refused()
    {
        JsonObject Written() => JsonNode.Parse(ReportJson.Write(SmallReport.Build()))!.AsObject();
        JsonNode Indicator(JsonObject report) => report["tracks"]![1]!["initiatives"]![0]!["indicators"]![0]!;
        var (noVerdict, wordForNumber, noPeriod) = (Written(), Written(), Written());
        Indicator(noVerdict).AsObject().Remove("verdict");
        Indicator(wordForNumber)["value"] = "197";
        noPeriod["period"] = "12";

        Evaluate(Written()).ShouldBeTrue();
        new[] { noVerdict, wordForNumber, noPeriod }.Select(Evaluate).ShouldAllBe(valid => !valid);
    }

    private static void ShouldBeDescribed(StatusReport report)
    {
        var json = ReportJson.Write(report);
        var result = Schema.Evaluate(JsonNode.Parse(json), new EvaluationOptions { OutputFormat = OutputFormat.List });

        result.IsValid.ShouldBeTrue(string.Join("; ", result.Details.Where(d => d.HasErrors).Take(5).Select(d => $"{d.InstanceLocation} {string.Join(',', d.Errors!.Values)}")));
        using var schema = JsonDocument.Parse(Text);
        using var document = JsonDocument.Parse(json);
        Undescribed(document.RootElement, schema.RootElement, schema.RootElement, "$").Distinct().ShouldBeEmpty();
    }

    private static bool Evaluate(JsonNode node) => Schema.Evaluate(node).IsValid;

    /// <summary>Fields of a document that the schema does not name. It allows them, so that fields can be added, but ours are all named.</summary>
    private static IEnumerable<string> Undescribed(JsonElement value, JsonElement schema, JsonElement root, string path)
    {
        var at = Resolved(schema, root);
        if (value.ValueKind == JsonValueKind.Array && at.TryGetProperty("items", out var items) && items.ValueKind == JsonValueKind.Object)
            return value.EnumerateArray().SelectMany(item => Undescribed(item, items, root, path + "[]"));
        if (value.ValueKind != JsonValueKind.Object)
            return [];
        return at.TryGetProperty("properties", out var properties)
            ? value.EnumerateObject().SelectMany(p => properties.TryGetProperty(p.Name, out var property) ? Undescribed(p.Value, property, root, $"{path}.{p.Name}") : [$"{path}.{p.Name}"])
            : [path];
    }

    private static JsonElement Resolved(JsonElement schema, JsonElement root) =>
        schema.TryGetProperty("$ref", out var reference) ? root.GetProperty("$defs").GetProperty(reference.GetString()!.Split('/')[^1])
        : schema.TryGetProperty("anyOf", out var either) ? Resolved(either[0], root)
        : schema;
}
