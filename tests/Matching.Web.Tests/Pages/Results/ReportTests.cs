using System.Globalization;
using System.Net;
using System.Text;
using AngleSharp.Dom;
using Matching.Access;
using Matching.Kpi.Report;

namespace Matching.Web.Tests.Pages.Results;

/// <summary>The report of a year from the pages of its results: to read and print, and to take away in four formats.</summary>
public sealed class ReportTests(SampleCity city) : IClassFixture<SampleCity>
{
    public static TheoryData<string, string> Formats()
    {
        var formats = new TheoryData<string, string>();
        foreach (var format in ReportFormat.All)
        {
            formats.Add(format.Name, "da");
            formats.Add(format.Name, "en");
        }

        return formats;
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task Every_role_takes_every_format_in_its_own_language(string name, string language)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        var format = ReportFormat.Find(name)!;
        foreach (var role in Roles.All)
        {
            var visitor = await city.SignedInAsync(role, culture);
            using var answer = await visitor.Client.GetAsync(new Uri($"/results/report/{name}?year=2012", UriKind.Relative));

            answer.StatusCode.ShouldBe(HttpStatusCode.OK);
            answer.Content.Headers.ContentType!.ToString().ShouldBe(format.MediaType);
            answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
            answer.Content.Headers.ContentDisposition?.FileName.ShouldBe((language == "da" ? "statusrapport-2012." : "status-report-2012.") + name);
            (answer.Content.Headers.ContentDisposition is null).ShouldBe(name == "html");
            (await answer.Content.ReadAsByteArrayAsync()).Length.ShouldBeGreaterThan(5000);
        }
    }

    [Fact]
    public async Task The_pages_of_a_year_lead_to_its_five_files()
    {
        var visitor = await city.SignedInAsync(Roles.Programme);
        foreach (var address in new[] { "/results?year=2012", "/results/track/partnerships?year=2012" })
        {
            var page = await visitor.OpenAsync(address);

            page.QuerySelectorAll("#report a").Select(link => link.GetAttribute("href")!)
                .ShouldBe(new[] { "html", "docx", "xlsx", "csv", "json" }.Select(format => $"/results/report/{format}?year=2012"));
        }
    }

    [Fact]
    public async Task The_page_to_print_says_what_the_terminal_writes_and_its_own_style_is_let_through_by_its_hash()
    {
        var visitor = await city.SignedInAsync(Roles.Programme);
        using var answer = await visitor.Client.GetAsync(new Uri("/results/report/html?year=2012", UriKind.Relative));

        Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync()).ShouldBe(await ReportHtml.RenderAsync(await city.ReportAsync(), Languages.Danish));
        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldContain($"style-src 'self' {ReportHtml.StyleHash};");
        using var other = await visitor.Client.GetAsync(new Uri("/results?year=2012", UriKind.Relative));
        other.Headers.GetValues("Content-Security-Policy").Single().ShouldContain("style-src 'self';");
    }

    [Theory]
    [InlineData("/results/report/pdf?year=2012")]
    [InlineData("/results/report/DOCX?year=2012")]
    [InlineData("/results/report/docx?year=99999")]
    [InlineData("/results/report/docx?year=0")]
    public async Task What_is_no_format_or_no_year_is_not_there(string address)
    {
        var visitor = await city.SignedInAsync(Roles.Programme);

        await visitor.OpenAsync(address);

        visitor.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_schema_of_the_JSON_stands_where_the_JSON_says_for_anybody()
    {
        using var answer = await city.Application.Plain.GetAsync(new Uri(ReportJson.Schema, UriKind.Relative));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        (await answer.Content.ReadAsStringAsync()).ShouldContain($"\"$id\": \"{ReportJson.Schema}\"");
    }
}
