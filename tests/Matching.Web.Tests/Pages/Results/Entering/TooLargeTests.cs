using System.Net;
using AngleSharp.Html.Parser;
using Matching.Access;

namespace Matching.Web.Tests.Pages.Results.Entering;

/// <summary>On a real server: the one in memory has no limit of its own.</summary>
public sealed class TooLargeTests : IAsyncLifetime
{
    private const string Enter = "/results/2012/figures/host.matches/enter";

    private readonly MatchingApplication service = new();
    private HttpClient client = null!;
    private Visitor programme = null!;

    public async Task InitializeAsync()
    {
        client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(service.Listen()) };
        await service.AddUserAsync("ida", Roles.Programme);
        programme = new Visitor(client);
        await programme.SignInAsync("ida", MatchingApplication.Password);
    }

    public async Task DisposeAsync()
    {
        client.Dispose();
        await service.DisposeAsync();
    }

    [Theory]
    [InlineData(6, HttpStatusCode.BadRequest, "#Evidence")]
    [InlineData(21, HttpStatusCode.RequestEntityTooLarge, null)]
    public async Task A_file_that_is_too_big_is_refused_with_its_limit_and_what_may_be_done(int megabytes, HttpStatusCode status, string? field)
    {
        using var answer = await SendAsync(megabytes, chunked: false);

        answer.StatusCode.ShouldBe(status);
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        page.One("main").ShouldContain("højst fylde 5 MB");
        page.QuerySelector(".alert-error a")?.GetAttribute("href").ShouldBe(field);
        (await programme.OpenAsync(Enter)).One("#entered").ShouldNotContain("Optælling");
    }

    [Fact]
    public async Task Who_does_not_say_how_much_it_is_is_stopped_on_the_way()
    {
        try
        {
            using var answer = await SendAsync(21, chunked: true);
            answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        }
        catch (HttpRequestException)
        {
            // The server hangs up on who sends without end.
        }

        (await programme.OpenAsync(Enter)).One("#entered").ShouldNotContain("Optælling");
    }

    private async Task<HttpResponseMessage> SendAsync(int megabytes, bool chunked)
    {
        var page = await programme.OpenAsync(Enter);
        var token = page.QuerySelector("#enter input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var form = new MultipartFormDataContent
        {
            { new StringContent(token), "__RequestVerificationToken" }, { new StringContent("27"), "Value" }, { new StringContent("Optælling"), "Source" },
            { new StringContent("2013-05-27"), "ObservedOn" }, { new StringContent("measured"), "State" },
            { new ByteArrayContent(new byte[megabytes * 1024 * 1024]), "Evidence", "stor.csv" },
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Enter, UriKind.Relative)) { Content = form, Headers = { TransferEncodingChunked = chunked } };
        return await client.SendAsync(request);
    }
}
