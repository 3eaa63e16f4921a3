using System.Text.Json;
using Matching.TestData;
using Matching.Tests.Cli;

namespace Matching.Tests.Samples;

/// <summary>The city's own report of 2012 as the oracle: import the sample, ask for the figures, compare to the last one.</summary>
public sealed class Copenhagen2012Tests : IAsyncLifetime, IDisposable
{
    private readonly TerminalFolder folder = new();
    private Dictionary<string, JsonElement> indicators = [];

    public async Task InitializeAsync()
    {
        var sample = Checkout.Sample;
        var import = await TerminalRun.OfAsync("import", sample, "--database", folder.Database, "--json");
        import.Exit.ShouldBe(0, import.Out + import.Error);
        var kpi = await TerminalRun.OfAsync("kpi", "--year", "2012", "--as-of", "2013-08-01", "--database", folder.Database, "--json");
        indicators = kpi.Json.GetProperty("tracks").EnumerateArray()
            .SelectMany(t => t.GetProperty("initiatives").EnumerateArray())
            .SelectMany(i => i.GetProperty("indicators").EnumerateArray())
            .ToDictionary(i => i.GetProperty("code").GetString()!, i => i.Clone(), StringComparer.Ordinal);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("host.matches", 197)]
    [InlineData("host.lasted-6-months", 156)]
    [InlineData("young-mentor.matches", 28)]
    [InlineData("young-mentor.young-recruited", 28)]
    [InlineData("young-mentor.leaders-recruited", 28)]
    [InlineData("young-mentor.still-running", 18)]
    public void Counts_are_those_of_the_report(string code, int published) =>
        indicators[code].GetProperty("value").GetDouble().ShouldBe(published);

    [Theory]
    [InlineData("host.lasted-3-months", 89, 175, 197)]
    [InlineData("host.knows-services", 42, null, null)]
    [InlineData("host.feels-included", 55, null, null)]
    [InlineData("host.stays-in-denmark", 71, null, null)]
    [InlineData("young-mentor.in-job-or-education", 27, 6, 22)]
    public void Shares_are_those_of_the_report_to_the_whole_percent(string code, int published, int? numerator, int? denominator)
    {
        var indicator = indicators[code];

        Math.Round(indicator.GetProperty("value").GetDouble(), MidpointRounding.AwayFromZero).ShouldBe(published);
        (numerator ?? indicator.GetProperty("numerator").GetInt32()).ShouldBe(indicator.GetProperty("numerator").GetInt32());
        (denominator ?? indicator.GetProperty("denominator").GetInt32()).ShouldBe(indicator.GetProperty("denominator").GetInt32());
    }

    [Fact]
    public void Of_80_indicators_53_are_judged_and_9_of_them_missed_although_the_summary_says_that_the_criteria_were_met()
    {
        indicators.Count.ShouldBe(80);
        indicators.Values.Count(i => i.GetProperty("verdict").GetString() == "met").ShouldBe(44);
        indicators.Values.Count(i => i.GetProperty("verdict").GetString() == "missed").ShouldBe(9);
    }
}
