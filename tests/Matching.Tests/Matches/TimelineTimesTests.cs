using Matching.Audit;
using Matching.Matches;
using Matching.Messages;
using Matching.TestData;

namespace Matching.Tests.Matches;

public class TimelineTimesTests
{
    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Steps_by_link_and_by_hand_have_their_time_and_each_of_two_pauses_its_own(string engine)
    {
        await using var city = await MatchCity.CreateAsync(engine);
        var id = await city.ProposedAsync();
        LaterOn(city);
        await city.AcceptAsync(await city.Room.LinkInMailAsync(MessageTemplates.VolunteerAsked));
        LaterOn(city);
        await city.AcceptAsync(await city.Room.LinkInMailAsync(MessageTemplates.ParticipantAsked));
        var pause = city.Room.Get<PauseMatch>();
        for (var i = 0; i < 2; i++)
        {
            LaterOn(city);
            await pause.HandleAsync(id, CaseworkRoom.FirstDay.AddDays(30), "rejse", (await city.MatchAsync(id)).Version, city.Room.By("karen"));
            LaterOn(city);
            await pause.ResumeAsync(id, (await city.MatchAsync(id)).Version, city.Room.By("karen"));
        }

        (await StepsAsync(city, id)).ShouldBe(
        [
            "proposed 10:00", "yes.volunteer.link 11:00", "asked.participant 11:00", "yes.participant.link 12:00", "started 12:00",
            "paused 13:00", "resumed 14:00", "paused 15:00", "resumed 16:00",
        ]);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task What_was_told_by_phone_and_what_came_from_a_file_has_a_day_only(string engine)
    {
        await using var city = await MatchCity.CreateAsync(engine);
        var id = await city.ProposedAsync();
        LaterOn(city);
        await city.Room.Get<RecordAnswer>().HandleAsync(id, new GivenAnswer(Sides.Volunteer, true, CaseworkRoom.FirstDay, AnswerWays.Phone), city.Room.By("karen"));

        (await StepsAsync(city, id)).ShouldBe(["proposed 10:00", "yes.volunteer.phone -", "asked.participant 11:00"], "when it was noted is not when it was said");

        await city.SetAsync("DELETE FROM audit");
        (await StepsAsync(city, id)).ShouldAllBe(step => step.EndsWith(" -", StringComparison.Ordinal));
    }

    [Fact]
    public void What_has_no_time_stays_behind_what_stood_before_it()
    {
        var day = CaseworkRoom.FirstDay;
        DateTimeOffset At(int hour) => new(day, new TimeOnly(hour, 0), TimeSpan.Zero);
        (string Name, DateOnly Day, DateTimeOffset? At)[] steps =
        [
            ("next day", day.AddDays(1), null), ("first, by cause", day, null), ("late", day, At(15)), ("behind late", day, null), ("early", day, At(9)), ("behind early", day, null),
        ];

        Moments.InOrder(steps, step => step.Day, step => step.At).Select(step => step.Name).ShouldBe(
            ["first, by cause", "early", "behind early", "late", "behind late", "next day"]);
    }

    private static void LaterOn(MatchCity city) => city.Room.Time.Advance(TimeSpan.FromHours(1));

    private static async Task<IEnumerable<string>> StepsAsync(MatchCity city, string id) =>
        (await city.Room.Get<MatchTimeline>().OfAsync(await city.MatchAsync(id), city.Room.Clocks.Today)).Where(step => !step.IsAhead)
            .Select(step => $"{step.What} {step.At?.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture) ?? "-"}");
}
