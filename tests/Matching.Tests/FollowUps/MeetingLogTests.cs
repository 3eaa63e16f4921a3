using Matching.FollowUps;
using Matching.Messages;
using Matching.TestData;

namespace Matching.Tests.FollowUps;

public class MeetingLogTests
{
    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Either_side_writes_by_the_contact_link_once_a_day_and_the_link_stays_open(string engine)
    {
        await using var city = await FollowUpCity.CreateAsync(engine);
        var token = await city.Room.LinkInMailAsync(MessageTemplates.MatchStarted);
        var log = city.Room.Get<LogMeeting>();
        city.GoToDay(3);
        var day = CaseworkRoom.FirstDay.AddDays(2);
        FollowUpReply Line(string how, string? words = null, DateOnly? on = null) => new(null, on ?? day, how, words);

        (await log.ByLinkAsync(token, Line(MeetingKinds.Called, "Aftalte at mødes"), city.Room.By("link"))).ShouldBeOfType<FollowUpOutcome.Done>();
        (await log.ByLinkAsync(token, Line(MeetingKinds.Met), city.Room.By("link"))).ShouldBeOfType<FollowUpOutcome.Done>();
        (await log.ByLinkAsync(token, Line(MeetingKinds.Met, on: day.AddDays(1)), city.Room.By("link"))).ShouldBeOfType<FollowUpOutcome.Done>();
        (await log.ByLinkAsync(token, Line(MeetingKinds.Met, on: day.AddDays(2)), city.Room.By("link"))).ShouldBeOfType<FollowUpOutcome.DayCannotBe>();
        (await log.ByLinkAsync(token, Line("danced"), city.Room.By("link"))).ShouldBeOfType<FollowUpOutcome.UnknownAnswer>();

        var meetings = (await city.StateAsync()).Meetings;
        meetings.Select(one => (one.OnDay, one.Kind)).ShouldBe([(day, MeetingKinds.Met), (day.AddDays(1), MeetingKinds.Met)]);
        meetings[0].Words.ShouldBe("Aftalte at mødes", "words are not lost when the line is written again");
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Who_met_has_met_though_they_talked_the_same_day_and_nobodys_words_are_lost(string engine)
    {
        await using var city = await FollowUpCity.CreateAsync(engine);
        var log = city.Room.Get<LogMeeting>();
        city.GoToDay(3);
        var day = CaseworkRoom.FirstDay.AddDays(2);
        Task<FollowUpOutcome> Write(string who, string how, string? words) =>
            log.HandleAsync(city.Match, new FollowUpReply(null, day, how, words), city.Room.By(who));

        await Write("anna", MeetingKinds.Met, "De mødtes på biblioteket.");
        await Write("bo", MeetingKinds.Called, "De talte om praktik.");
        await Write("bo", MeetingKinds.Called, "De talte om praktik.");
        await Write("anna", MeetingKinds.Met, "De mødtes på biblioteket.");
        await Write("anna", MeetingKinds.Wrote, null);

        var state = await city.StateAsync();
        state.FirstMetOn.ShouldBe(day);
        var line = state.Meetings.ShouldHaveSingleItem();
        (line.Kind, line.WrittenBy, line.Words).ShouldBe((MeetingKinds.Met, "anna", "De mødtes på biblioteket.\nbo: De talte om praktik."));
        (await Write("bo", MeetingKinds.Called, new string('x', Meeting.LongestWords))).ShouldBeOfType<FollowUpOutcome.WordsAreTooLong>("with what stands there it is");
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_link_for_something_else_or_of_an_ended_match_writes_nothing(string engine)
    {
        await using var city = await FollowUpCity.CreateAsync(engine);
        var contact = await city.Room.LinkInMailAsync(MessageTemplates.MatchStarted);
        city.GoToDay(7);
        await city.SweepAsync();
        var question = await city.Room.LinkInMailAsync(MessageTemplates.FirstContact);
        var reply = new FollowUpReply(null, CaseworkRoom.FirstDay, MeetingKinds.Met);

        (await city.Room.Get<LogMeeting>().ByLinkAsync(question, reply, city.Room.By("link"))).ShouldBeOfType<FollowUpOutcome.Unknown>();
        (await city.Room.Get<AnswerFollowUp>().HandleAsync(contact, new FollowUpReply(FollowUpAnswers.NotYet), city.Room.By("link"))).ShouldBeOfType<FollowUpOutcome.Unknown>();
        await city.SetAsync("UPDATE matches SET state = 'ended', ended_on = @on", new { on = CaseworkRoom.FirstDay });
        (await city.Room.Get<LogMeeting>().ByLinkAsync(contact, reply, city.Room.By("link"))).ShouldBeOfType<FollowUpOutcome.Withdrawn>();

        (await city.StateAsync()).Meetings.ShouldBeEmpty();
    }
}
