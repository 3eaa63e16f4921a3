using Matching.Matches;
using Matching.Messages;
using Matching.TestData;

namespace Matching.Tests.Matches;

public class RecordAnswerTests
{
    private static readonly DateOnly Day = CaseworkRoom.FirstDay;

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Two_yeses_by_phone_start_the_match_and_close_both_links(string engine)
    {
        await using var city = await MatchCity.CreateAsync(engine);
        var id = await city.ProposedAsync();
        var link = await city.Room.LinkInMailAsync(MessageTemplates.VolunteerAsked);

        (await RecordAsync(city, id, Yes(Sides.Volunteer))).ShouldBeOfType<RecordOutcome.Recorded>();
        (await city.AcceptAsync(link)).ShouldBeOfType<AnswerOutcome.Withdrawn>();
        (await city.MatchAsync(id)).State.ShouldBe(MatchStates.Accepted);
        var other = await city.Room.LinkInMailAsync(MessageTemplates.ParticipantAsked);
        (await RecordAsync(city, id, Yes(Sides.Participant) with { How = AnswerWays.InPerson })).ShouldBeOfType<RecordOutcome.Recorded>();
        (await city.AcceptAsync(other)).ShouldBeOfType<AnswerOutcome.Withdrawn>();

        (await city.MatchAsync(id)).State.ShouldBe(MatchStates.Active);
        (await city.MailedAsync(MessageTemplates.MatchStarted)).ShouldBe([Sides.Participant, Sides.Volunteer]);
        var answers = await city.Room.Get<MatchAnswerStore>().OfMatchAsync(id);
        answers.Select(answer => (answer.Side, answer.Answer, answer.How, answer.RecordedBy)).ShouldBe(
            [(Sides.Volunteer, "yes", "phone", "anna"), (Sides.Participant, "yes", "in_person", "anna")]);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task The_day_the_answer_was_given_counts_and_the_next_question_is_asked_today(string engine)
    {
        await using var city = await MatchCity.CreateAsync(engine);
        var id = await city.ProposedAsync();
        city.GoTo(Day.AddDays(3));

        (await RecordAsync(city, id, Yes(Sides.Volunteer) with { On = Day.AddDays(-1) })).ShouldBe(new RecordOutcome.GivenBeforeAsked(Day));
        (await RecordAsync(city, id, Yes(Sides.Volunteer) with { On = Day.AddDays(4) })).ShouldBeOfType<RecordOutcome.GivenInTheFuture>();
        (await RecordAsync(city, id, Yes(Sides.Volunteer) with { On = Day.AddDays(1) })).ShouldBeOfType<RecordOutcome.Recorded>();

        var match = await city.MatchAsync(id);
        match.AcceptedOn.ShouldBe(Day.AddDays(1));
        match.Asked.ShouldBe(Day.AddDays(3));
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_no_by_phone_needs_a_coded_reason_of_the_volunteer_and_frees_the_place(string engine)
    {
        await using var city = await MatchCity.CreateAsync(engine);
        var id = await city.ProposedAsync();
        var no = new GivenAnswer(Sides.Volunteer, Yes: false, Day, AnswerWays.Letter);

        (await RecordAsync(city, id, no)).ShouldBeOfType<RecordOutcome.UnknownReason>();
        (await RecordAsync(city, id, no with { Reason = "bored" })).ShouldBeOfType<RecordOutcome.UnknownReason>();
        (await RecordAsync(city, id, no with { How = "pigeon", Reason = "no_time" })).ShouldBeOfType<RecordOutcome.UnknownWay>();
        (await RecordAsync(city, id, no with { How = AnswerWays.Link, Reason = "no_time" })).ShouldBeOfType<RecordOutcome.UnknownWay>();
        (await city.MatchAsync(id)).State.ShouldBe(MatchStates.Proposed);
        (await RecordAsync(city, id, no with { Reason = "no_time", Note = " next year " })).ShouldBeOfType<RecordOutcome.Recorded>();

        var match = await city.MatchAsync(id);
        (match.State, match.DeclineReason, match.DeclineNote, match.DeclinedBy).ShouldBe((MatchStates.Declined, "no_time", "next year", Sides.Volunteer));
        (await city.PlacesLeftAsync("v1")).ShouldBe(1);
        (await city.OpenWithAsync("p1")).ShouldBeNull();
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Only_the_side_that_is_asked_can_be_written_down_and_only_on_what_was_seen(string engine)
    {
        await using var city = await MatchCity.CreateAsync(engine);
        var id = await city.ProposedAsync();

        (await RecordAsync(city, id, Yes(Sides.Participant))).ShouldBe(new RecordOutcome.NotAsked(MatchStates.Proposed));
        (await RecordAsync(city, "m-none", Yes(Sides.Volunteer))).ShouldBeOfType<RecordOutcome.NotFound>();
        (await city.Room.Get<RecordAnswer>().HandleAsync(id, Yes(Sides.Volunteer), city.Room.By("anna"), seen: 7)).ShouldBeOfType<RecordOutcome.NotAsked>();
        (await RecordAsync(city, id, Yes(Sides.Volunteer))).ShouldBeOfType<RecordOutcome.Recorded>();
        (await RecordAsync(city, id, Yes(Sides.Volunteer))).ShouldBe(new RecordOutcome.NotAsked(MatchStates.Accepted));
    }

    private static GivenAnswer Yes(string side) => new(side, Yes: true, Day, AnswerWays.Phone);

    private static Task<RecordOutcome> RecordAsync(MatchCity city, string id, GivenAnswer given) =>
        city.Room.Get<RecordAnswer>().HandleAsync(id, given, city.Room.By("anna"));
}
