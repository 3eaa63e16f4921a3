using System.Globalization;
using System.Net;
using AngleSharp.Html.Dom;
using Matching.Access;
using Matching.Kpi.Programmes;
using Matching.Kpi.Report;
using Matching.People;

namespace Matching.Web.Tests.Pages.Results;

/// <summary>The course of matching: waiting, answers, lengths, ends.</summary>
public sealed class MatchingTests(SampleCity city) : IClassFixture<SampleCity>
{
    public static TheoryData<string> BothLanguages() => [.. Languages.All.Select(language => language.Name)];

    [Theory, MemberData(nameof(BothLanguages))]
    public async Task Both_programmes_stand_with_the_numbers_of_the_report(string language)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        var visitor = await city.SignedInAsync(Roles.Programme, culture);
        var report = await city.ReportAsync();

        var page = await visitor.OpenAsync("/results/2012/matching");

        page.QuerySelectorAll("main > section").Select(s => s.Id).ShouldBe([Programmes.Host, Programmes.Mentor]);
        foreach (var course in report.Programmes)
        {
            var section = $"#{course.Programme} ";
            page.All(section + ".ends tfoot td")[^1].ShouldBe(course.Ends.Total.ToString(CultureInfo.InvariantCulture));
            page.All(section + ".ends tbody th").ShouldBe(
                EndReasons.AllReasons.Where(why => course.Ends.For(why) > 0).OrderByDescending(course.Ends.For).Select(why => CourseWords.Reason(why, culture)));
            page.All(section + ".acceptance tbody tr td:nth-child(2)").ShouldBe(
                [EstimateWords.Share(course.Acceptance.Volunteers.Share, culture), EstimateWords.Share(course.Acceptance.Participants.Share, culture)]);
            page.All(section + ".respondents td").ShouldBe(
                [EstimateWords.Share(course.Respondents.Answered, culture), EstimateWords.Share(course.Respondents.Silent, culture)]);
            page.QuerySelectorAll(section + "svg.chart").Length.ShouldBe(1);
        }

        page.Words().ShouldContain(CourseWords.Meaning(report.Programmes[0].Respondents, culture));
        foreach (var sentence in CourseWords.Waiting(report.Programmes[0].Waiting, culture))
            page.Words().ShouldContain(sentence);
    }

    [Fact]
    public async Task The_sample_tells_what_it_is_known_to_hold()
    {
        var host = (await city.ReportAsync()).Programmes[0];

        // 197 host matches of 2012, 175 over 3 months: 22 ended early.
        (host.Early.Share.Numerator, host.Early.Share.Denominator).ShouldBe((22, 197));
        host.Durations.N.ShouldBe(197);
        host.Waiting.Curve.Median!.Value.ShouldBeInRange(10, 200);
    }

    [Fact]
    public async Task A_year_without_anything_says_so_and_a_year_that_is_none_is_not_there()
    {
        var visitor = await city.SignedInAsync(Roles.Programme);

        (await visitor.OpenAsync("/results/1999/matching")).All("main > section p").ShouldAllBe(p => p == "Ingen tilmeldinger, forespørgsler eller match det år.");
        foreach (var none in new[] { "1700", "x", "20122" })
        {
            await visitor.OpenAsync($"/results/{none}/matching");
            visitor.Status.ShouldBe(HttpStatusCode.NotFound, none);
        }
    }

    [Fact]
    public async Task Nobody_is_named_and_no_case_can_be_opened()
    {
        var visitor = await city.SignedInAsync(Roles.Programme);
        var people = city.Application.Get<PeopleStore>();
        var names = (await people.ParticipantsAsync()).Select(p => p.Name).Concat((await people.VolunteersAsync()).Select(v => v.Name)).ToList();

        var page = await visitor.OpenAsync("/results/2012/matching");

        names.Where(name => page.Words().Contains(name, StringComparison.Ordinal)).ShouldBeEmpty();
        page.QuerySelectorAll("main section a").Select(a => a.GetAttribute("href")!).ShouldAllBe(href => href.StartsWith("/results/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_results_lead_there_and_the_years_lead_on()
    {
        var visitor = await city.SignedInAsync(Roles.Programme);

        Links(await visitor.OpenAsync("/results?year=2012")).ShouldContain("/results/2012/matching");
        Links(await visitor.OpenAsync("/results/2012/matching")).ShouldContain("/results/2013/matching");
    }

    private static IEnumerable<string?> Links(IHtmlDocument page) => page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href"));
}
