using Dapper;
using Matching.Database;
using Matching.Matches;
using Matching.Messages;
using Matching.TestData;

namespace Matching.Tests.Matches;

public class ExpiryAndRemindersTests
{
    private static readonly DateOnly Day = CaseworkRoom.FirstDay;

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_question_without_an_answer_is_reminded_of_once_and_the_mail_carries_the_same_link(string engine)
    {
        await using var city = await MatchCity.CreateAsync(engine);
        var id = await city.ProposedAsync();
        var first = await city.Room.LinkInMailAsync(MessageTemplates.VolunteerAsked);

        city.GoTo(Day.AddDays(6));
        (await city.SweepAsync("reminders")).Done.ShouldBe(0);
        city.GoTo(Day.AddDays(7));
        (await city.SweepAsync("reminders")).Done.ShouldBe(1);
        (await city.SweepAsync("reminders")).Found.ShouldBe(0);

        (await city.MailedAsync(MessageTemplates.VolunteerReminded)).ShouldBe([Sides.Volunteer]);
        var second = await city.Room.LinkInMailAsync(MessageTemplates.VolunteerReminded);
        second.ShouldNotBe(first);
        (await city.AcceptAsync(second)).ShouldBeOfType<AnswerOutcome.Accepted>();
        (await city.AcceptAsync(first)).ShouldBeOfType<AnswerOutcome.AlreadyAnswered>();
        (await city.MatchAsync(id)).State.ShouldBe(MatchStates.Accepted);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task The_participants_question_has_days_of_its_own(string engine)
    {
        await using var city = await MatchCity.CreateAsync(engine);
        await city.ProposedAsync();
        city.GoTo(Day.AddDays(10));
        await city.SweepAsync("reminders");
        await city.AcceptAsync(await city.Room.LinkInMailAsync(MessageTemplates.VolunteerAsked));

        city.GoTo(Day.AddDays(16));
        (await city.SweepAsync("reminders")).Done.ShouldBe(0);
        (await city.SweepAsync("expiry")).Found.ShouldBe(0);
        city.GoTo(Day.AddDays(17));
        (await city.SweepAsync("reminders")).Done.ShouldBe(1);
        (await city.MailedAsync(MessageTemplates.ParticipantReminded)).ShouldBe([Sides.Participant]);
        city.GoTo(Day.AddDays(24));
        (await city.SweepAsync("expiry")).Done.ShouldBe(1);
        (await city.MailedAsync(MessageTemplates.NotThisTime)).ShouldBe([Sides.Volunteer]);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task After_fourteen_days_a_question_expires_the_place_is_free_and_the_link_is_closed(string engine)
    {
        await using var city = await MatchCity.CreateAsync(engine);
        var id = await city.ProposedAsync();
        var link = await city.Room.LinkInMailAsync(MessageTemplates.VolunteerAsked);

        city.GoTo(Day.AddDays(13));
        (await city.SweepAsync("expiry")).Found.ShouldBe(0);
        city.GoTo(Day.AddDays(14), hour: 9);
        (await city.SweepAsync("expiry")).ShouldBe(new SweepResult("expiry", 1, 0, 0));
        city.GoTo(Day.AddDays(14));
        (await city.SweepAsync("expiry")).ShouldBe(new SweepResult("expiry", 1, 1, 0));
        (await city.SweepAsync("expiry")).Found.ShouldBe(0);

        (await city.MatchAsync(id)).State.ShouldBe(MatchStates.Expired);
        (await city.PlacesLeftAsync("v1")).ShouldBe(1);
        (await city.OpenWithAsync("p1")).ShouldBeNull();
        (await city.AcceptAsync(link)).ShouldBeOfType<AnswerOutcome.Withdrawn>();
        (await city.MailedAsync(MessageTemplates.NotThisTime)).ShouldBeEmpty();
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task What_fell_due_before_its_match_was_imported_is_left_to_a_caseworker(string engine)
    {
        await using var city = await MatchCity.CreateAsync(engine);
        await city.Room.Get<MatchingDatabase>().WriteAsync(scope => scope.Connection.ExecuteAsync(
            """
            INSERT INTO matches (id, programme, participant_id, volunteer_id, proposed_on, state, imported_on)
            VALUES ('m-old', 'host', 'p1', 'v1', @old, 'proposed', @imported), ('m-new', 'host', 'p2', 'v2', @recent, 'proposed', @imported)
            """,
            new { old = Day.AddDays(-30), recent = Day.AddDays(-10), imported = Day.AddDays(-5) },
            scope.Transaction));

        (await city.SweepAsync("reminders")).Done.ShouldBe(0);
        city.GoTo(Day.AddDays(30));
        (await city.SweepAsync("expiry")).Done.ShouldBe(1);

        (await city.MatchAsync("m-old")).State.ShouldBe(MatchStates.Proposed);
        (await city.MatchAsync("m-new")).State.ShouldBe(MatchStates.Expired);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Two_sweeps_at_once_remind_and_expire_once(string engine)
    {
        await using var city = await MatchCity.CreateAsync(engine);
        await city.ProposedAsync("p1", "v1");
        await city.ProposedAsync("p2", "v2");

        city.GoTo(Day.AddDays(7));
        (await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => city.SweepAsync("reminders"))))).Sum(result => result.Done).ShouldBe(2);
        city.GoTo(Day.AddDays(15));
        (await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => city.SweepAsync("expiry"))))).Sum(result => result.Done).ShouldBe(2);

        (await city.MailedAsync(MessageTemplates.VolunteerReminded)).Count.ShouldBe(2);
        (await city.PlacesLeftAsync("v1")).ShouldBe(1);
    }
}
