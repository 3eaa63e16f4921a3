using Dapper;
using Matching.Database;
using Matching.Matches;
using Matching.Messages;
using Matching.TestData;

namespace Matching.Tests.Matches;

public class LinksOfPersonTests
{
    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task All_links_of_one_person_stop_and_nobody_elses(string engine)
    {
        await using var city = await MatchCity.CreateAsync(engine);
        await city.SetAsync("UPDATE volunteers SET capacity = 2, places_left = 2 WHERE id = 'v1'");
        await city.StartMatchAsync("p1");
        var contact = await city.Room.LinkInMailAsync(MessageTemplates.MatchStarted);
        city.Room.Time.Advance(TimeSpan.FromMinutes(1));
        await city.ProposeAsync("p2", "v1");
        var asked = await city.Room.LinkInMailAsync(MessageTemplates.VolunteerAsked);
        var database = city.Room.Get<MatchingDatabase>();

        await database.WriteAsync(scope => Links.RevokeOfPersonAsync(scope, Sides.Volunteer, "v1", city.Room.Time.GetUtcNow()));

        (await city.Room.Get<OpenLink>().HandleAsync(asked)).ShouldBe(new LinkVisit.Closed(LinkState.Withdrawn, LinkPurposes.VolunteerAnswer));
        (await city.AcceptAsync(asked)).ShouldNotBeOfType<AnswerOutcome.Accepted>();
        var open = await database.ReadAsync(connection => connection.QueryAsync<(string Side, string Person)>("SELECT DISTINCT side, person FROM links WHERE revoked_at IS NULL"));
        open.ShouldBe([(Sides.Participant, "p1")]);
        (await city.Room.Get<Links>().FindAsync(contact)).ShouldNotBeNull();
    }
}
