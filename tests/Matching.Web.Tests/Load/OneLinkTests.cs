using System.Net;
using Dapper;
using Matching.Database;
using Matching.Matches;
using Matching.Messages;
using Xunit.Abstractions;

namespace Matching.Web.Tests.Load;

/// <summary>One link is answered by many posts at the same moment: a double click, a retry, a forwarded mail.</summary>
public sealed class OneLinkTests(ITestOutputHelper print)
{
    private const int Posts = 64;
    private static readonly int Rounds = LongTests.Enabled ? 1000 : 200;

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Of_64_posts_of_one_link_one_has_an_effect_and_the_others_are_told_that_it_was_answered(string engine)
    {
        await using var fresh = await BothDatabases.CreateAsync(engine);
        await fresh.LeaveAsync();
        await using var service = new MatchingApplication(fresh.Target);
        await service.Database.AddAsync(Seed.Host("v1", "Søren Prøve"));
        await service.Database.AddAsync(Seed.Newcomer("p1", "Amira Prøve"));
        var visitors = Enumerable.Range(0, Posts).Select(_ => service.Visitor()).ToArray();
        // They read the page as it comes: a cookie for the language of each of so many links is more than the test's browser keeps.
        Array.ForEach(visitors, visitor => visitor.Chooses = null);

        for (var round = 0; round < Rounds; round++)
        {
            var proposed = (ProposeOutcome.Proposed)await service.Get<ProposeMatch>().HandleAsync("p1", "v1", service.Change);
            var address = await LinkOfAsync(service, proposed.MatchId);
            var forms = await Task.WhenAll(visitors.Select(async visitor =>
            {
                var page = await visitor.OpenAsync(address);
                return (Visitor: visitor, Address: page.QuerySelector("form#Choice")!.GetAttribute("action")!, Token: page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!);
            }));

            var answers = await AtOnce.RunAsync(forms, async form =>
            {
                var page = await form.Visitor.PostAsync(form.Address, [new("Choice", "yes"), new("__RequestVerificationToken", form.Token)]);
                return (form.Visitor.Status, Heading: page.One("h1"));
            });

            answers.ShouldAllBe(answer => answer.Status == HttpStatusCode.OK);
            answers.Count(answer => answer.Heading == "Tak for dit ja").ShouldBe(1, $"round {round}");
            answers.Count(answer => answer.Heading is "Du har allerede svaret" or "Du har sagt ja").ShouldBe(Posts - 1, $"round {round}");
            (await EffectsAsync(service.Database, proposed.MatchId)).ShouldBe((1, 1), $"round {round}");
            await service.Get<WithdrawMatch>().HandleAsync(proposed.MatchId, service.Change);
        }

        print.WriteLine($"{engine}: {Rounds} links × {Posts} posts, effects {Rounds}, duplicates 0, 5xx 0");
    }

    private static async Task<string> LinkOfAsync(MatchingApplication service, string match)
    {
        var link = await service.Database.ReadAsync(connection =>
            connection.ExecuteScalarAsync<string>("SELECT id FROM links WHERE match_id = @match AND side = 'volunteer'", new { match }));
        return "/link/" + (await service.Get<Links>().IssueAsync(link!)).Text;
    }

    private static Task<(int Accepted, int Asked)> EffectsAsync(MatchingDatabase database, string match) => database.ReadAsync(async connection =>
    (
        await connection.ExecuteScalarAsync<int>(
            "SELECT count(*) FROM audit WHERE subject = @match AND action = 'match.accepted_by_volunteer'", new { match }),
        await connection.ExecuteScalarAsync<int>(
            "SELECT count(*) FROM messages WHERE match_id = @match AND template = 'participant_asked'", new { match })));
}
