using Matching.FollowUps;
using Matching.Messages;
using Matching.TestData;

namespace Matching.Tests.FollowUps;

public class CheckInTests
{
    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Both_are_asked_two_days_after_the_first_meeting_and_every_sixty_days_from_then(string engine)
    {
        await using var city = await FollowUpCity.CreateAsync(engine);
        await MeetOnDayAsync(city, 3);
        var asked = new List<int>();

        for (var day = 3; day <= 130; day++)
        {
            city.GoToDay(day);
            asked.AddRange(Enumerable.Repeat(day, (await city.SweepAsync()).Done));
        }

        asked.ShouldBe([5, 5, 65, 65, 125, 125]);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Where_no_meeting_is_known_the_first_comes_after_sixty_days(string engine)
    {
        await using var city = await FollowUpCity.CreateAsync(engine);
        city.GoToDay(60);

        await city.SweepAsync();

        (await city.AskedAsync()).ShouldBe(["check_in 1 participant", "check_in 1 volunteer"], "the first contact is not asked about any more");
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task After_a_long_stop_only_the_latest_is_asked(string engine)
    {
        await using var city = await FollowUpCity.CreateAsync(engine);
        city.GoToDay(200);

        (await city.SweepAsync()).Done.ShouldBe(2);
        (await city.SweepAsync()).Found.ShouldBe(0);

        (await city.StateAsync()).FollowUps.ShouldAllBe(one => one.Wave == 1 && one.DueOn == CaseworkRoom.FirstDay.AddDays(180));
        city.GoToDay(240);
        (await city.SweepAsync()).Done.ShouldBe(2);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Nobody_is_asked_in_a_pause_nor_after_the_end(string engine)
    {
        await using var city = await FollowUpCity.CreateAsync(engine);
        await city.SetAsync("UPDATE matches SET paused_until = @until", new { until = CaseworkRoom.FirstDay.AddDays(70) });

        city.GoToDay(69);
        (await city.SweepAsync()).Found.ShouldBe(0);
        city.GoToDay(70);
        (await city.SweepAsync()).Done.ShouldBe(2);
        await city.SetAsync("UPDATE matches SET state = 'ended', ended_on = @on", new { on = CaseworkRoom.FirstDay.AddDays(70) });
        (await city.AnswerAsync(MessageTemplates.CheckIn, new FollowUpReply(FollowUpAnswers.Good))).ShouldBeOfType<FollowUpOutcome.Withdrawn>();
        city.GoToDay(150);
        (await city.SweepAsync()).Found.ShouldBe(0);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task An_answer_keeps_its_words_and_the_day_they_last_met(string engine)
    {
        await using var city = await FollowUpCity.CreateAsync(engine);
        city.GoToDay(60);
        await city.SweepAsync();
        var met = CaseworkRoom.FirstDay.AddDays(50);

        (await city.AnswerAsync(MessageTemplates.CheckIn, new FollowUpReply(FollowUpAnswers.Deciding, met, MeetingKinds.Wrote, "Vi prøver igen"))).ShouldBeOfType<FollowUpOutcome.Done>();

        var state = await city.StateAsync();
        state.FollowUps.Single(one => one.AnsweredOn is not null).Words.ShouldBe("Vi prøver igen");
        state.Meetings.ShouldHaveSingleItem().ShouldSatisfyAllConditions(one => one.OnDay.ShouldBe(met), one => one.Kind.ShouldBe(MeetingKinds.Wrote));
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_caseworker_writes_an_answer_down_or_closes_the_question_and_the_link_is_shut(string engine)
    {
        await using var city = await FollowUpCity.CreateAsync(engine);
        city.GoToDay(60);
        await city.SweepAsync();
        var record = city.Room.Get<RecordFollowUp>();
        var token = await city.Room.LinkInMailAsync(MessageTemplates.CheckIn);
        var side = (await city.Room.Get<Links>().FindAsync(token))!.Side;
        var other = Sides.All.Single(one => one != side);

        (await record.HandleAsync(city.Match, "check_in", 1, side, new FollowUpReply(FollowUpAnswers.NoFit), city.Room.By("anna"))).ShouldBeOfType<FollowUpOutcome.Done>();
        (await record.HandleAsync(city.Match, "check_in", 1, side, new FollowUpReply(FollowUpAnswers.Good), city.Room.By("bo"))).ShouldBeOfType<FollowUpOutcome.AlreadyAnswered>();
        (await record.CloseAsync(city.Match, "check_in", 1, other, city.Room.By("anna"))).ShouldBeOfType<FollowUpOutcome.Done>();
        (await record.CloseAsync(city.Match, "check_in", 2, other, city.Room.By("anna"))).ShouldBeOfType<FollowUpOutcome.Unknown>();
        (await city.Room.Get<AnswerFollowUp>().HandleAsync(token, new FollowUpReply(FollowUpAnswers.Good), city.Room.By("link"))).ShouldBeOfType<FollowUpOutcome.Withdrawn>();

        (await city.StateAsync()).LastCheckIn(side)!.AnsweredBy.ShouldBe("anna");
    }

    internal static async Task MeetOnDayAsync(FollowUpCity city, int day)
    {
        city.GoToDay(day);
        (await city.Room.Get<LogMeeting>().HandleAsync(city.Match, new FollowUpReply(null, CaseworkRoom.FirstDay.AddDays(day), MeetingKinds.Met), city.Room.By("anna")))
            .ShouldBeOfType<FollowUpOutcome.Done>();
    }
}
