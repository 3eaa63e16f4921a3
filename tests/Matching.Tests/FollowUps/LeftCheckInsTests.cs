using Dapper;
using Matching.Database;
using Matching.FollowUps;
using Matching.Messages;
using Matching.TestData;

namespace Matching.Tests.FollowUps;

/// <summary>
/// A match that began on 1 August 2013, so that its surveys fall due on day 92 and day 184, with every sweep run each day. A check-in near a
/// survey is not sent; the chain of check-ins goes on, and everybody holds a link that works all the time.
/// </summary>
public class LeftCheckInsTests
{
    private const int ThreeMonths = 92;

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task The_check_in_of_day_180_is_left_to_the_survey_after_six_months_and_the_next_comes_in_its_time(string engine)
    {
        await using var city = await FollowUpCity.CreateAsync(engine);

        await DaysAsync(city, 0, 245);

        (await MailDaysAsync(city, MessageTemplates.CheckIn)).ShouldBe([60, 60, 120, 120, 240, 240]);
        (await MailDaysAsync(city, MessageTemplates.SurveyDue)).ShouldBe([ThreeMonths, ThreeMonths, 184, 184]);
        (await city.StateAsync()).CheckIns.Where(one => one.Wave == 3).ShouldAllBe(one =>
            one.LeftTo == "6m" && one.DueOn == CaseworkRoom.FirstDay.AddDays(180) && one.ClosedOn == one.DueOn && one.AskedOn == null && one.LinkId == null);
        (await city.StateAsync()).CheckIns.Count().ShouldBe(8);
    }

    public static TheoryData<string, int, bool> Meetings()
    {
        var data = new TheoryData<string, int, bool>();
        foreach (var engine in BothDatabases.Names)
        {
            data.Add(engine, 22, false);
            data.Add(engine, 23, true);
            data.Add(engine, 30, true);
            data.Add(engine, 37, true);
            data.Add(engine, 38, false);
        }

        return data;
    }

    [SkippableTheory, MemberData(nameof(Meetings))]
    public async Task Seven_days_before_a_survey_and_after_it_are_near_and_eight_are_not(string engine, int met, bool isLeft)
    {
        await using var city = await FollowUpCity.CreateAsync(engine);
        await CheckInTests.MeetOnDayAsync(city, met);
        var second = met + 62;

        await DaysAsync(city, met + 2, second + 60);

        int[] sent = isLeft ? [met + 2, second + 60] : [met + 2, second, second + 60];
        (await MailDaysAsync(city, MessageTemplates.CheckIn)).ShouldBe(sent.SelectMany(day => new[] { day, day }));
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_side_whose_survey_a_caseworker_closed_is_asked_and_the_other_is_not(string engine)
    {
        await using var city = await FollowUpCity.CreateAsync(engine);
        await CheckInTests.MeetOnDayAsync(city, 30);
        await city.SetAsync(
            """
            INSERT INTO survey_invitations (match_id, respondent, wave, due_on, invited_on, state, decided_by)
            VALUES (@Match, 'volunteer', '3m', @on, @on, 'closed', 'anna')
            """,
            new { city.Match, on = CaseworkRoom.FirstDay.AddDays(ThreeMonths) });

        await DaysAsync(city, 32, 93);

        var second = (await city.StateAsync()).CheckIns.Where(one => one.Wave == 2).ToDictionary(one => one.Side, one => (one.LeftTo, IsAsked: one.AskedOn is not null), StringComparer.Ordinal);
        second[Sides.Participant].ShouldBe(("3m", false));
        second[Sides.Volunteer].ShouldBe((null, true));
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task What_a_pause_kept_back_does_not_go_out_twice_on_the_day_it_ends(string engine)
    {
        await using var city = await FollowUpCity.CreateAsync(engine);
        await city.SetAsync("UPDATE matches SET paused_until = @until", new { until = CaseworkRoom.FirstDay.AddDays(130) });

        await DaysAsync(city, 59, 190);

        (await MailDaysAsync(city, MessageTemplates.SurveyDue)).ShouldBe([130, 130, 184, 184]);
        (await MailDaysAsync(city, MessageTemplates.CheckIn)).ShouldBeEmpty();
        (await city.StateAsync()).CheckIns.Select(one => one.LeftTo).ShouldBe(["3m", "3m", "6m", "6m"], ignoreOrder: true);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_survey_stands_in_for_one_check_in_however_often_a_city_asks(string engine)
    {
        await using var city = await FollowUpCity.CreateAsync(engine, ("FollowUps:CheckInEveryDays", "7"));

        await DaysAsync(city, 84, 106);

        (await MailDaysAsync(city, MessageTemplates.CheckIn)).ShouldBe([84, 84, 98, 98, 105, 105]);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_caseworker_who_sends_it_sends_it(string engine)
    {
        await using var city = await FollowUpCity.CreateAsync(engine);
        await CheckInTests.MeetOnDayAsync(city, 30);
        city.GoToDay(ThreeMonths);

        (await city.Room.Get<AskFollowUp>().HandleAsync(city.Match, "check_in", 1, Sides.Participant, city.Room.By("anna"))).ShouldBeOfType<FollowUpOutcome.Done>();
        (await city.SweepAsync()).Done.ShouldBe(1);
        (await city.SweepAsync()).Found.ShouldBe(0);

        (await city.StateAsync()).CheckIns.Single(one => one.Side == Sides.Volunteer).LeftTo.ShouldBe("3m");
        (await city.MailsAsync(MessageTemplates.CheckIn)).ShouldBe(1);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Both_hold_a_link_that_works_every_day_of_a_running_match(string engine)
    {
        await using var city = await FollowUpCity.CreateAsync(engine);
        var without = new List<string>();

        for (var day = 0; day <= 245; day++)
        {
            await DaysAsync(city, day, day);
            foreach (var hour in new[] { 12, 23 })
            {
                city.GoTo(new DateTimeOffset(CaseworkRoom.FirstDay.AddDays(day), new TimeOnly(hour, 59), TimeSpan.Zero));
                without.AddRange(Sides.All.Except(await HoldersAsync(city), StringComparer.Ordinal).Select(side => $"{side} on day {day}"));
            }
        }

        without.ShouldBeEmpty();
    }

    private static async Task DaysAsync(FollowUpCity city, int from, int to)
    {
        for (var day = from; day <= to; day++)
        {
            city.GoToDay(day);
            foreach (var sweep in city.Room.Get<RunSweeps>().All)
            {
                (await sweep.RunAsync()).Failed.ShouldBe(0);
            }
        }
    }

    /// <summary>On which days after the start the mails of a template were queued.</summary>
    private static async Task<IEnumerable<int>> MailDaysAsync(FollowUpCity city, string template) =>
        (await city.Room.Get<Outbox>().RecentAsync(10_000)).Where(mail => mail.Template == template)
            .Select(mail => DateOnly.FromDateTime(mail.CreatedAt.UtcDateTime).DayNumber - CaseworkRoom.FirstDay.DayNumber).Order();

    private static async Task<IReadOnlyList<string>> HoldersAsync(FollowUpCity city)
    {
        var links = await city.Room.Get<MatchingDatabase>().ReadAsync(connection => connection.QueryAsync<Link>(
            "SELECT id, purpose, side, person, match_id, created_at, expires_at, used_at, revoked_at FROM links WHERE match_id = @Match", new { city.Match }));
        return [.. links.Where(link => link.MayActAt(city.Room.Time.GetUtcNow())).Select(link => link.Side).Distinct(StringComparer.Ordinal)];
    }
}
