using Dapper;
using Matching.Database;
using Matching.Matches;
using Matching.Matches.Worries;
using Matching.Messages;
using Matching.TestData;

namespace Matching.Tests.Matches;

/// <summary>An open proposal from a file has no link: nothing is promised about it, and a caseworker sends its question.</summary>
public class SendQuestionTests
{
    private static readonly DateOnly Day = CaseworkRoom.FirstDay;

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_question_without_a_link_is_sent_once_and_its_days_are_counted_anew(string engine)
    {
        await using var city = await MatchCity.CreateAsync(engine);
        var id = await FromFileAsync(city);
        (await AheadAsync(city, id)).ShouldBe(["due.expiry.volunteer"], "no mail goes out where there is no link");
        city.GoTo(Day.AddDays(3));
        var send = city.Room.Get<SendQuestion>();

        (await send.HandleAsync(id, city.Room.By("anna"))).ShouldBeOfType<SendQuestionOutcome.Sent>();
        (await send.HandleAsync(id, city.Room.By("anna"))).ShouldBeOfType<SendQuestionOutcome.HasLink>();

        (await city.MailedAsync(MessageTemplates.VolunteerAsked)).ShouldBe([Sides.Volunteer]);
        (await city.MatchAsync(id)).Asked.ShouldBe(Day.AddDays(3));
        (await AheadAsync(city, id)).ShouldBe(["due.reminder.volunteer", "due.expiry.volunteer"]);
        (await city.AcceptAsync(await city.Room.LinkInMailAsync(MessageTemplates.VolunteerAsked))).ShouldBeOfType<AnswerOutcome.Accepted>();
        (await send.HandleAsync(id, city.Room.By("anna"))).ShouldBeOfType<SendQuestionOutcome.HasLink>("the participant was asked with a link of their own");
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Nothing_is_sent_where_nobody_is_asked_or_somebody_is_worried(string engine)
    {
        await using var city = await MatchCity.CreateAsync(engine);
        var send = city.Room.Get<SendQuestion>();
        (await send.HandleAsync("m-none", city.Room.By("anna"))).ShouldBeOfType<SendQuestionOutcome.NotFound>();
        var id = await FromFileAsync(city);
        await city.Room.Get<RaiseWorry>().ByStaffAsync(id, new WorryWords("Noget er galt"), city.Room.By("anna"));
        (await send.HandleAsync(id, city.Room.By("anna"))).ShouldBeOfType<SendQuestionOutcome.ContactIsStopped>();
        (await AheadAsync(city, id)).ShouldBeEmpty();
        var running = await city.StartMatchAsync("p2", "v2");
        (await send.HandleAsync(running, city.Room.By("anna"))).ShouldBeOfType<SendQuestionOutcome.NotAsked>();

        (await city.Room.Get<Outbox>().RecentAsync(100)).ShouldNotContain(mail => mail.MatchId == id);
    }

    /// <summary>As an import leaves it: no link and no mail.</summary>
    private static async Task<string> FromFileAsync(MatchCity city)
    {
        var id = await city.ProposedAsync();
        await city.Room.Get<MatchingDatabase>().WriteAsync(scope => scope.Connection.ExecuteAsync(
            """
            DELETE FROM messages WHERE match_id = @id;
            DELETE FROM links WHERE match_id = @id;
            UPDATE matches SET asked_on = NULL, imported_on = @day WHERE id = @id
            """,
            new { id, day = Day },
            scope.Transaction));
        return id;
    }

    private static async Task<IReadOnlyList<string>> AheadAsync(MatchCity city, string id) =>
        [.. (await city.Room.Get<MatchTimeline>().OfAsync(await city.MatchAsync(id), city.Room.Clocks.Today)).Where(step => step.IsAhead).Select(step => step.What)];
}
