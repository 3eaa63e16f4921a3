using System.Globalization;
using System.Text.Json;
using Matching.TestData;
using Matching.Tests.Cli;

namespace Matching.Tests.Samples;

/// <summary>
/// From the sample's files through the terminal to the city's own figures: what Copenhagen printed in its status report for 2012, all 80 of
/// them, with the verdict that follows from target and value. Percentages were printed whole.
/// </summary>
public sealed class EightyFiguresTests : IDisposable
{
    private readonly TerminalFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_sample_gives_80_of_80_figures_as_in_the_report()
    {
        (await TerminalRun.OfAsync("import", Checkout.Sample, "--as-of", "2013-08-01", "--database", folder.Database)).Exit.ShouldBe(0);

        var run = await TerminalRun.OfAsync("kpi", "--year", "2012", "--as-of", "2013-08-01", "--database", folder.Database, "--json");

        var got = Indicators(run.Json).ToDictionary(indicator => indicator.GetProperty("code").GetString()!, StringComparer.Ordinal);
        var wanted = EightyFigures.Published;
        got.Keys.ShouldBe(wanted.Select(row => row[0]), ignoreOrder: true);
        wanted.Count.ShouldBe(80);
        foreach (var row in wanted)
        {
            var indicator = got[row[0]];
            Printed(indicator.GetProperty("value"), row[1]).ShouldBe(row[2], row[0]);
            (indicator.GetProperty("qualifier").GetString() ?? "").ShouldBe(row[3], row[0]);
            indicator.GetProperty("verdict").GetString().ShouldBe(row[4], row[0]);
        }
    }

    private static IEnumerable<JsonElement> Indicators(JsonElement kpi) => kpi.GetProperty("tracks").EnumerateArray()
        .SelectMany(track => track.GetProperty("initiatives").EnumerateArray())
        .SelectMany(initiative => initiative.GetProperty("indicators").EnumerateArray());

    private static string Printed(JsonElement value, string unit) => value.ValueKind == JsonValueKind.Null ? ""
        : (unit == "percent" ? Math.Round(value.GetDecimal(), MidpointRounding.AwayFromZero) : value.GetDecimal()).ToString("0.###", CultureInfo.InvariantCulture);
}
