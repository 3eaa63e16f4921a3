using System.Net;
using Matching.Messages;
using Xunit.Abstractions;

namespace Matching.Web.Tests.ByLink;

/// <summary>Requirement row 27: who guesses learns nothing, and is stopped.</summary>
public sealed class GuessingTests(ITestOutputHelper print)
{
    private static readonly int Guesses = LongTests.Enabled ? 10_000 : 2_000;

    private static readonly string[] Malformed =
    [
        "", "x", "..%2f..%2fetc%2fpasswd", "%01", "' OR 1=1 --", "<script>", new string('A', 4000), "æøå", "a/b/c", "-", "%F0%9F%92%A9", "null", "undefined", "0",
    ];

    [Fact]
    public async Task Unknown_and_malformed_links_get_one_answer()
    {
        await using var service = new MatchingApplication();
        await service.ProposeAsync(1);
        var visitor = service.Visitor();
        var answers = new HashSet<(HttpStatusCode, string)>();
        var before = await service.Database.DumpAsync();
        foreach (var guess in Malformed.Concat(Enumerable.Range(0, Guesses).Select(_ => LinkToken.Create().Text)))
        {
            using var answer = await visitor.Client.GetAsync(new Uri("/link/" + guess, UriKind.Relative));
            answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
            answers.Add((answer.StatusCode, await answer.Content.ReadAsStringAsync()));
        }

        using var noDoor = await visitor.Client.GetAsync(new Uri("/link/at/000000000000000000000000", UriKind.Relative));
        noDoor.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        print.WriteLine($"Row 27: {Guesses} random tokens and {Malformed.Length} malformed ones, hits {answers.Count(answer => answer.Item1 != HttpStatusCode.NotFound)}, distinct answers {answers.Count}");
        answers.ShouldHaveSingleItem().Item1.ShouldBe(HttpStatusCode.NotFound);
        (await service.Database.DumpAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task After_the_limit_of_a_minute_one_address_must_wait_and_another_need_not()
    {
        const int limit = 120;
        await using var service = new MatchingApplication(settings: ("Access:LinkVisitsPerMinute", "120"));
        var statuses = new List<HttpStatusCode>();
        for (var guess = 0; guess < limit * 2; guess++)
        {
            await service.Visitor().OpenAsync("/link/" + LinkToken.Create().Text);
            using var answer = await service.Plain.GetAsync(new Uri("/link/" + LinkToken.Create().Text, UriKind.Relative));
            statuses.Add(answer.StatusCode);
        }

        statuses.Distinct().ShouldBe([HttpStatusCode.NotFound, HttpStatusCode.TooManyRequests]);
        print.WriteLine($"Row 27: limit {limit} a minute; of {limit * 4} tries {statuses.Count(status => status == HttpStatusCode.TooManyRequests) * 2} were told to wait");
        var page = await service.Visitor().OpenAsync("/link/" + LinkToken.Create().Text);
        page.One("h1").ShouldBe("Vent et øjeblik");
        (await service.Visitor().OpenAsync("/sign-in")).One("h1").ShouldNotBe("Vent et øjeblik");
    }

    [Theory]
    [InlineData(null, "nowhere")]
    [InlineData("192.0.2.7", "192.0.2.7")]
    [InlineData("::ffff:192.0.2.7", "192.0.2.7")]
    [InlineData("2001:db8:1:2::1", "20010db800010002")]
    [InlineData("2001:db8:1:2:ffff::9", "20010db800010002")]
    public void A_subscribers_whole_network_is_one_caller(string? address, string caller) =>
        Matching.Web.Access.CallersNetwork.Of(address is null ? null : IPAddress.Parse(address)).ShouldBe(caller);
}
