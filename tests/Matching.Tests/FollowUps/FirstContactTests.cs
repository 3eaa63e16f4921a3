using Matching.FollowUps;
using Matching.Messages;
using Matching.TestData;

namespace Matching.Tests.FollowUps;

public class FirstContactTests
{
    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task The_participant_is_asked_once_on_the_seventh_day(string engine)
    {
        await using var city = await FollowUpCity.CreateAsync(engine);

        city.GoToDay(6);
        (await city.SweepAsync()).Found.ShouldBe(0);
        city.GoToDay(7);
        (await city.SweepAsync()).ShouldBe(new SweepResult("follow_ups", 1, 1, 0));
        (await city.SweepAsync()).Found.ShouldBe(0);

        (await city.AskedAsync()).ShouldBe(["first_contact 1 participant"]);
        (await city.MailsAsync(MessageTemplates.FirstContact)).ShouldBe(1);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task The_volunteer_is_asked_when_no_answer_came_in_four_days(string engine)
    {
        await using var city = await FollowUpCity.CreateAsync(engine);
        city.GoToDay(7);
        await city.SweepAsync();

        city.GoToDay(10);
        (await city.SweepAsync()).Found.ShouldBe(0);
        city.GoToDay(11);
        await city.SweepAsync();

        (await city.AskedAsync()).ShouldBe(["first_contact 1 participant", "first_contact 1 volunteer"]);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Not_yet_asks_the_volunteer_the_same_day(string engine)
    {
        await using var city = await FollowUpCity.CreateAsync(engine);
        city.GoToDay(7);
        await city.SweepAsync();

        (await city.AnswerAsync(MessageTemplates.FirstContact, new FollowUpReply(FollowUpAnswers.NotYet))).ShouldBeOfType<FollowUpOutcome.Done>();
        await city.SweepAsync();

        (await city.AskedAsync()).ShouldBe(["first_contact 1 participant", "first_contact 1 volunteer"]);
        (await city.StateAsync()).Meetings.ShouldBeEmpty();
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_yes_needs_a_day_goes_into_the_log_and_leaves_the_volunteer_alone(string engine)
    {
        await using var city = await FollowUpCity.CreateAsync(engine);
        city.GoToDay(7);
        await city.SweepAsync();
        var token = await city.Room.LinkInMailAsync(MessageTemplates.FirstContact);
        var answer = city.Room.Get<AnswerFollowUp>();
        var day = CaseworkRoom.FirstDay.AddDays(5);

        (await answer.HandleAsync(token, new FollowUpReply("perhaps"), city.Room.By("link"))).ShouldBeOfType<FollowUpOutcome.UnknownAnswer>();
        (await answer.HandleAsync(token, new FollowUpReply(FollowUpAnswers.Met), city.Room.By("link"))).ShouldBeOfType<FollowUpOutcome.DayIsMissing>();
        (await answer.HandleAsync(token, new FollowUpReply(FollowUpAnswers.Met, day.AddDays(3)), city.Room.By("link"))).ShouldBeOfType<FollowUpOutcome.DayCannotBe>();
        (await answer.HandleAsync(token, new FollowUpReply(FollowUpAnswers.Met, day), city.Room.By("link"))).ShouldBeOfType<FollowUpOutcome.Done>();
        (await answer.HandleAsync(token, new FollowUpReply(FollowUpAnswers.NotYet), city.Room.By("link"))).ShouldBeOfType<FollowUpOutcome.AlreadyAnswered>();

        var state = await city.StateAsync();
        state.FirstMetOn.ShouldBe(day);
        city.GoToDay(11);
        await city.SweepAsync();
        (await city.AskedAsync()).ShouldNotContain("first_contact 1 volunteer");
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task It_is_late_from_the_day_after_and_until_somebody_tells_of_contact(string engine)
    {
        await using var city = await FollowUpCity.CreateAsync(engine);
        var rules = city.Room.Get<FollowUpRules>();
        var start = CaseworkRoom.FirstDay;

        rules.LateSince(await city.StateAsync(), start.AddDays(7)).ShouldBeNull();
        rules.LateSince(await city.StateAsync(), start.AddDays(8)).ShouldBe(start.AddDays(7));

        city.GoToDay(9);
        (await city.Room.Get<LogMeeting>().HandleAsync(city.Match, new FollowUpReply(null, start.AddDays(9), MeetingKinds.Called), city.Room.By("anna")))
            .ShouldBeOfType<FollowUpOutcome.Done>();
        rules.LateSince(await city.StateAsync(), start.AddDays(9)).ShouldBeNull();
    }
}
