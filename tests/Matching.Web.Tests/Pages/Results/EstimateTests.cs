using System.Globalization;
using Matching.Access;
using Matching.Files;
using Matching.Kpi.Report;

namespace Matching.Web.Tests.Pages.Results;

/// <summary>What stands beside a figure: the light with its rules, how settled it is, the curve, the years.</summary>
public sealed class EstimateTests(SampleCity city) : IClassFixture<SampleCity>
{
    public static TheoryData<string> BothLanguages() => [.. Languages.All.Select(language => language.Name)];

    [Theory, MemberData(nameof(BothLanguages))]
    public async Task Every_figure_has_its_light_with_the_rule_that_decided_and_all_rules(string language)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        var visitor = await city.SignedInAsync(Roles.Programme, culture);
        foreach (var indicator in (await city.ReportAsync()).Indicators.Where((i, n) => i.Figure is not null || n % 8 == 0))
        {
            var page = await visitor.OpenAsync($"/results/figure/{indicator.Code}?year=2012");

            page.One("#light .badge").ShouldEndWith(indicator.Light.Word(culture));
            page.QuerySelector("#light > p")!.Words().ShouldEndWith(indicator.Light.Sentence(culture));
            page.All(".light-rules tbody th").ShouldBe(TrafficLight.Rules.Select(rule => rule.Sentence(culture)));
            page.All(".light-rules tr[aria-current] th").ShouldBe([indicator.Light.Sentence(culture)]);
        }
    }

    [Theory, MemberData(nameof(BothLanguages))]
    public async Task In_a_running_year_what_is_too_young_stands_apart(string language)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        var visitor = await city.SignedInAsync(Roles.Programme, culture);
        var open = 0;
        foreach (var indicator in (await city.ReportAsync(2013)).Indicators.Where(i => i.Figure is not null))
        {
            var page = await visitor.OpenAsync($"/results/figure/{indicator.Code}?year=2013");

            page.All("#honesty dt").Zip(page.All("#honesty dd")).ShouldBe(RipenessWords.Facts(indicator, culture));
            page.All("#honesty p")[0].ShouldBe(RipenessWords.Sentence(indicator, culture));
            open += indicator.Ripeness is { NotYetRipe: > 0 } ? 1 : 0;
        }

        open.ShouldBeGreaterThan(4);
    }

    [Fact]
    public async Task A_settled_year_says_so_in_a_sentence()
    {
        var visitor = await city.SignedInAsync(Roles.Programme);

        var page = await visitor.OpenAsync("/results/figure/host.lasted-6-months?year=2012");

        page.All("#honesty p")[0].ShouldStartWith("Alt er gjort op");
        page.QuerySelectorAll("#honesty dl").ShouldBeEmpty();
    }

    [Fact]
    public async Task The_curve_is_drawn_and_its_numbers_stand_in_a_table()
    {
        var visitor = await city.SignedInAsync(Roles.Programme);
        var curve = (await city.ReportAsync()).Durations["host"];

        var page = await visitor.OpenAsync("/results/figure/host.lasted-3-months?year=2012");

        page.QuerySelectorAll("#curve svg[role=img] title, #curve svg desc").Length.ShouldBe(2);
        page.All(".curve tbody th").ShouldBe(curve.Rows.Where(r => r.Ended > 0).Select(r => r.Time.ToString(CultureInfo.InvariantCulture)));
        page.All("#curve p")[0].ShouldStartWith(EstimateWords.Median(curve, Languages.Danish));
        (await visitor.OpenAsync("/results/figure/host.matches?year=2012")).QuerySelector("#curve").ShouldBeNull();
    }

    [Fact]
    public async Task The_years_stand_beside_each_other_and_each_leads_to_itself()
    {
        var visitor = await city.SignedInAsync(Roles.Programme);
        var years = (await city.ReportAsync(2013)).Indicators.Single(i => i.Code == "host.matches").Years.Values;

        var page = await visitor.OpenAsync("/results/figure/host.matches?year=2013");

        page.QuerySelectorAll(".beside tbody th a").Select(a => a.GetAttribute("href")).ShouldBe(years.Select(y => $"/results/figure/host.matches?year={y.Year}"));
        page.All(".beside tbody td:nth-child(2)").Select(cell => int.Parse(cell.Split(' ', '\n')[0], CultureInfo.InvariantCulture)).ShouldBe(years.Select(y => (int)y.Value!.Value));
        years.Single(y => y.Year == 2012).Value.ShouldBe(197);
        page.QuerySelectorAll("#beside svg rect").Length.ShouldBe(years.Count);
    }

    [Fact]
    public async Task A_target_for_the_running_year_is_held_against_the_forecast()
    {
        await using var service = new MatchingApplication();
        (await service.Get<ImportFiles>().HandleAsync(Checkout.Sample, new ImportOptions(), Languages.Danish, service.Change)).ShouldBeOfType<ImportOutcome.Imported>();
        var folder = Directory.CreateTempSubdirectory("matching-targets-").FullName;
        await File.WriteAllTextAsync(
            Path.Combine(folder, "indicators.csv"),
            """
            code,initiative,name_da,name_en,unit,comparator,target,target_high,source,period
            host.matches,host,Skabte match,Matches created,count,>=,30,,matches,2013
            host.lasted-6-months,host,Varede,Lasted,count,>=,500,,matches,2013
            host.lasted-3-months,host,Over 3,Over 3,percent,>=,89,,matches,2013

            """);
        (await service.Get<ImportFiles>().HandleAsync(folder, new ImportOptions(), Languages.Danish, service.Change)).ShouldBeOfType<ImportOutcome.Imported>();
        var visitor = await service.SignedInAsync(Roles.Programme);
        async Task<string> LightAsync(string code) => (await visitor.OpenAsync($"/results/figure/{code}?year=2013")).One("#light .badge");

        (await LightAsync("host.matches")).ShouldBe("Lys: Grønt");
        (await LightAsync("host.lasted-6-months")).ShouldBe("Lys: Rødt");
        (await LightAsync("host.lasted-3-months")).ShouldBe("Lys: Gult");
    }
}
