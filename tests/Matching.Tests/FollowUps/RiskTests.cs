using Matching.FollowUps;
using Matching.FollowUps.Risk;
using Matching.Messages;
using Matching.TestData;

namespace Matching.Tests.FollowUps;

public class RiskTests
{
    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_match_without_first_contact_is_at_risk_on_the_tenth_day(string engine)
    {
        await using var city = await FollowUpCity.CreateAsync(engine);

        (await ReasonsAsync(city, 9)).ShouldBeEmpty();
        (await ReasonsAsync(city, 10)).ShouldHaveSingleItem().Sentence(Languages.English).ShouldBe("Nobody has told of a first contact, and the match began 10 days ago.");
        await CheckInTests.MeetOnDayAsync(city, 10);
        (await ReasonsAsync(city, 10)).ShouldBeEmpty();
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Silence_counts_from_the_last_sign_and_not_in_a_pause(string engine)
    {
        await using var city = await FollowUpCity.CreateAsync(engine);
        await CheckInTests.MeetOnDayAsync(city, 5);

        (await ReasonsAsync(city, 25)).ShouldBeEmpty();
        (await ReasonsAsync(city, 26)).ShouldHaveSingleItem().Sentence(Languages.Danish).ShouldBe("Vi har ikke hørt om kontakt siden 6. august 2013, det er 21 dage.");
        await city.SetAsync("UPDATE matches SET paused_until = @until", new { until = CaseworkRoom.FirstDay.AddDays(40) });
        (await ReasonsAsync(city, 39)).ShouldBeEmpty();
        (await ReasonsAsync(city, 60)).ShouldBeEmpty();
        (await ReasonsAsync(city, 61)).Select(one => one.Code).ShouldBe(["silence"]);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Not_a_good_fit_is_a_reason_until_the_same_side_answers_otherwise(string engine)
    {
        await using var city = await FollowUpCity.CreateAsync(engine);
        await CheckInTests.MeetOnDayAsync(city, 1);
        city.GoToDay(3);
        await city.SweepAsync();
        var record = city.Room.Get<RecordFollowUp>();

        await record.HandleAsync(city.Match, "check_in", 1, Sides.Volunteer, new FollowUpReply(FollowUpAnswers.NoFit), city.Room.By("anna"));
        (await ReasonsAsync(city, 3)).Select(one => one.Code).ShouldBe(["no_fit_volunteer"]);

        city.GoToDay(63);
        await city.SweepAsync();
        await record.HandleAsync(city.Match, "check_in", 2, Sides.Volunteer, new FollowUpReply(FollowUpAnswers.Good), city.Room.By("anna"));
        (await ReasonsAsync(city, 63)).ShouldBeEmpty();
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_short_match_before_and_low_satisfaction_are_reasons_in_both_languages(string engine)
    {
        await using var city = await FollowUpCity.CreateAsync(engine);
        await city.SetAsync(
            """
            INSERT INTO matches (id, programme, participant_id, volunteer_id, proposed_on, state, started_on, ended_on)
            VALUES ('m-old', 'host', 'p1', 'v2', @proposed, 'ended', @proposed, @ended)
            """,
            new { proposed = new DateOnly(2013, 1, 1), ended = new DateOnly(2013, 3, 1) });
        foreach (var (wave, value, day) in new[] { ("3m", "1", 2), ("6m", "2", 3) })
        {
            await city.SetAsync(
                "INSERT INTO answers (match_id, respondent, wave, question, answer, answered_on) VALUES (@Match, 'participant', @wave, 'satisfaction', @value, @on)",
                new { city.Match, wave, value, on = CaseworkRoom.FirstDay.AddDays(day) });
        }

        var reasons = await ReasonsAsync(city, 4);

        reasons.Select(one => one.Code).ShouldBe(["short_before", "low_satisfaction_participant"]);
        reasons.ShouldAllBe(one => one.Sentence(Languages.Danish).Length > 20 && one.Sentence(Languages.Danish) != one.Sentence(Languages.English));
        reasons[1].Sentence(Languages.English).ShouldBe("The participant answered 2 of 5 on satisfaction (4 August 2013).");
    }

    private static async Task<IReadOnlyList<RiskReason>> ReasonsAsync(FollowUpCity city, int day) =>
        [.. (await city.Room.Get<EarlyRisk>().FindAsync([await city.StateAsync()], CaseworkRoom.FirstDay.AddDays(day)))[city.Match]];
}
