using System.Net;
using Dapper;
using Matching.Messages;
using Matching.Web.Tests.Load;
using Xunit.Abstractions;

namespace Matching.Web.Tests.ByLink;

/// <summary>Requirement row 24: of many posts of one link at the same moment, whatever they say, one has an effect.</summary>
public sealed class OnceTests(ITestOutputHelper print)
{
    private static readonly int Count = LongTests.Enabled ? 100 : 12;
    private static readonly int Posts = LongTests.Enabled ? 100 : 40;

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Of_many_yeses_and_noes_by_one_link_the_first_counts(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        await fresh.LeaveAsync();
        await using var service = new MatchingApplication(fresh.Target);
        var matches = await service.ProposeAsync(Count);
        var (effects, failures, told) = (0, 0, 0);
        foreach (var match in matches)
        {
            var visitor = service.Visitor();
            var page = await visitor.OpenAsync(await service.AddressAsync(match, LinkPurposes.VolunteerAnswer));
            var form = page.QuerySelector("form#Choice")!;
            var token = form.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
            var posts = Enumerable.Range(0, Posts).Select(i => i % 2 == 0 ? "yes" : "later").ToList();

            var answers = await AtOnce.RunAsync(posts, async choice =>
            {
                using var content = new FormUrlEncodedContent([new("Choice", choice), new("Weeks", "4"), new("__RequestVerificationToken", token)]);
                using var answer = await visitor.Client.PostAsync(new Uri(form.GetAttribute("action")!, UriKind.Relative), content);
                return (answer.StatusCode, Body: await answer.Content.ReadAsStringAsync());
            });

            failures += answers.Count(answer => answer.StatusCode != HttpStatusCode.OK);
            told += answers.Count(answer => answer.Body.Contains("Du har allerede svaret", StringComparison.Ordinal) || answer.Body.Contains("Du har sagt ja", StringComparison.Ordinal));
            effects += await service.Database.ReadAsync(connection =>
                connection.ExecuteScalarAsync<int>("SELECT count(*) FROM match_answers WHERE match_id = @match", new { match }));
        }

        print.WriteLine($"Row 24 {engine}: {Count} links × {Posts} posts, effects {effects}, duplicates {effects - Count}, told that it was answered {told}, not 200: {failures}");
        effects.ShouldBe(Count);
        told.ShouldBe(Count * (Posts - 1));
        failures.ShouldBe(0);
    }
}
