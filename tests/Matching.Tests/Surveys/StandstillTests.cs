using Dapper;
using Matching.Database;
using Matching.Matches;
using Matching.Matches.Worries;
using Matching.Messages;
using Matching.TestData;
using Matching.Tests.Matches;

namespace Matching.Tests.Surveys;

/// <summary>
/// A match that stood still, by a pause, a worry or an end that was taken back, and every sweep run each day: nothing is sent while it stands
/// still, and nothing is forgotten once it goes on.
/// </summary>
public sealed class StandstillTests
{
    private static readonly DateOnly Start = CaseworkRoom.FirstDay;

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_survey_that_falls_due_in_a_pause_is_sent_when_it_is_over(string engine)
    {
        await using var city = await CityAsync(engine);
        var match = await city.StartMatchAsync();
        await DaysAsync(city, until: Start.AddDays(80));
        await city.Room.Get<PauseMatch>().HandleAsync(match, Start.AddDays(120), "away", (await city.MatchAsync(match)).Version, city.Room.By("anna"));

        await DaysAsync(city, until: Start.AddDays(119));
        (await MailsAsync(city, MessageTemplates.SurveyDue)).ShouldBe(0);
        await DaysAsync(city, until: Start.AddDays(120));
        (await MailsAsync(city, MessageTemplates.SurveyDue)).ShouldBe(2);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task An_end_that_is_taken_back_voids_its_survey_and_the_real_end_is_told_and_asked_about(string engine)
    {
        await using var city = await CityAsync(engine);
        var match = await city.StartMatchAsync();
        await DaysAsync(city, until: Start.AddDays(20));
        await EndAsync(city, match);
        await DaysAsync(city, until: Start.AddDays(21));
        (await MailsAsync(city, MessageTemplates.SurveyEnd)).ShouldBe(2);
        (await city.Room.Get<ReopenMatch>().HandleAsync(match, city.Room.By("anna"))).ShouldBeOfType<ReopenOutcome.Reopened>();

        await DaysAsync(city, until: Start.AddDays(45));
        (await MailsAsync(city, MessageTemplates.SurveyReminder)).ShouldBe(1, "the participant's survey of the start, before the end");

        await EndAsync(city, match);
        await DaysAsync(city, until: Start.AddDays(60));
        (await MailsAsync(city, MessageTemplates.MatchEnded)).ShouldBe(4, "both were told each time");
        (await MailsAsync(city, MessageTemplates.SurveyEnd)).ShouldBe(4);
        (await MailsAsync(city, MessageTemplates.SurveyLastReminder)).ShouldBe(3, "that of the start once, and of both at the real end");
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task What_a_worry_cut_off_is_asked_again_when_contact_goes_on(string engine)
    {
        await using var city = await CityAsync(engine);
        var match = await city.StartMatchAsync();
        await DaysAsync(city, until: Start.AddMonths(3));
        var before = (await MailsAsync(city, MessageTemplates.SurveyDue), await MailsAsync(city, MessageTemplates.CheckIn), await MailsAsync(city));
        (before.Item1, before.Item2).ShouldBe((2, 2));

        var worry = await WorryAsync(city, match);
        await DaysAsync(city, until: Start.AddMonths(3).AddDays(20));
        (await MailsAsync(city)).ShouldBe(before.Item3 + 1, "that to the person on duty");

        await city.Room.Get<CloseWorry>().HandleAsync(worry, new WorryClosing(WorryOutcomes.Resumed, "Talt med begge.", VolunteerIsBack: true), city.Room.By("vagt"));
        await DaysAsync(city, until: Start.AddMonths(3).AddDays(21));
        (await MailsAsync(city, MessageTemplates.SurveyDue)).ShouldBe(4);
        (await MailsAsync(city, MessageTemplates.CheckIn)).ShouldBe(2, "the survey of the same day asks instead");
        (await UnusableAsync(city)).ShouldBe(0, "every question that is open can be answered");
        await DaysAsync(city, until: Start.AddDays(119));
        (await MailsAsync(city, MessageTemplates.CheckIn)).ShouldBe(2);
        await DaysAsync(city, until: Start.AddDays(120));
        (await MailsAsync(city, MessageTemplates.CheckIn)).ShouldBe(4, "the next check-in comes in its time");
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_match_that_ends_over_a_worry_sends_neither_side_anything_and_a_caseworker_decides_about_its_surveys(string engine)
    {
        await using var city = await CityAsync(engine);
        var match = await city.StartMatchAsync();
        await DaysAsync(city, until: Start.AddMonths(3).AddDays(1));
        var worry = await WorryAsync(city, match);
        var before = await MailsAsync(city);

        await city.Room.Get<CloseWorry>().HandleAsync(worry, new WorryClosing(WorryOutcomes.Ended, "Talt med begge.", VolunteerIsBack: true), city.Room.By("vagt"));
        await DaysAsync(city, until: Start.AddMonths(4));

        (await MailsAsync(city)).ShouldBe(before + 1, "that to the person on duty");
        var left = await city.Room.Get<Matching.Surveys.Asking.DueSurveyStore>().LeftToDecideAsync(["host"], city.Room.Clocks.Today, 30);
        left.Select(survey => (survey.Wave, survey.Side)).Order().ShouldBe(
            [("3m", Sides.Participant), ("3m", Sides.Volunteer), ("end", Sides.Participant), ("end", Sides.Volunteer)]);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task The_days_for_an_answer_begin_anew_when_contact_goes_on(string engine)
    {
        await using var city = await CityAsync(engine);
        var match = await city.ProposedAsync();
        await DaysAsync(city, until: Start.AddDays(3));
        var worry = await WorryAsync(city, match);
        await DaysAsync(city, until: Start.AddDays(30));
        (await city.MatchAsync(match)).State.ShouldBe(MatchStates.Proposed, "nobody could have answered");

        var on = city.Room.Clocks.Today;
        await city.Room.Get<CloseWorry>().HandleAsync(worry, new WorryClosing(WorryOutcomes.Resumed, "Talt med begge.", VolunteerIsBack: true), city.Room.By("vagt"));
        await DaysAsync(city, until: on.AddDays(6));
        (await MailsAsync(city, MessageTemplates.VolunteerReminded)).ShouldBe(0);
        await DaysAsync(city, until: on.AddDays(13));
        (await MailsAsync(city, MessageTemplates.VolunteerReminded)).ShouldBe(1);
        (await city.MatchAsync(match)).State.ShouldBe(MatchStates.Proposed);
        await DaysAsync(city, until: on.AddDays(15));
        (await city.MatchAsync(match)).State.ShouldBe(MatchStates.Expired);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task While_somebody_is_worried_no_yes_is_taken_and_a_no_is(string engine)
    {
        await using var city = await CityAsync(engine);
        var match = await city.ProposedAsync();
        await WorryAsync(city, match);
        var record = city.Room.Get<RecordAnswer>();
        var yes = new GivenAnswer(Sides.Volunteer, true, Start, AnswerWays.Phone);

        (await record.HandleAsync(match, yes, city.Room.By("anna"))).ShouldBeOfType<RecordOutcome.ContactIsStopped>();
        (await record.HandleAsync(match, yes with { Yes = false, Reason = "no_time" }, city.Room.By("anna"))).ShouldBeOfType<RecordOutcome.Recorded>();
    }

    private static Task<MatchCity> CityAsync(string engine) => MatchCity.CreateAsync(
        engine, settings: [("Matches:OnDuty:0:User", "vagt"), ("Matches:OnDuty:0:Name", "Vagten"), ("Matches:OnDuty:0:Email", "vagt@example.org")]);

    private static async Task DaysAsync(MatchCity city, DateOnly until)
    {
        for (var day = city.Room.Clocks.Today; day <= until; day = day.AddDays(1))
        {
            city.GoTo(day, hour: 12);
            foreach (var sweep in city.Room.Get<RunSweeps>().All)
            {
                (await sweep.RunAsync()).Failed.ShouldBe(0);
            }
        }
    }

    private static async Task<string> WorryAsync(MatchCity city, string match) =>
        (await city.Room.Get<RaiseWorry>().ByStaffAsync(match, new WorryWords("Jeg er bekymret."), city.Room.By("anna"))).ShouldBeOfType<WorryOutcome.Raised>().Id;

    private static Task<CloseOutcome> EndAsync(MatchCity city, string match) =>
        city.Room.Get<EndMatch>().HandleAsync(match, new MatchEnd(city.Room.Clocks.Today, "other", Closers.Caseworker), city.Room.By("anna"));

    /// <summary>Mails that were sent, of one template or of all.</summary>
    private static async Task<int> MailsAsync(MatchCity city, string? template = null) => (await city.Room.Get<Outbox>().RecentAsync(10_000))
        .Count(mail => (template is null || mail.Template == template) && mail.State is MessageStates.Sent);

    /// <summary>Questions that await an answer behind a link that nobody can use.</summary>
    private static Task<long> UnusableAsync(MatchCity city) => city.Room.Get<MatchingDatabase>().ReadAsync(connection => connection.ExecuteScalarAsync<long>(
        """
        SELECT (SELECT count(*) FROM follow_ups f JOIN links l ON l.id = f.link_id WHERE f.answered_on IS NULL AND f.closed_on IS NULL AND l.revoked_at IS NOT NULL
                    AND f.kind = 'check_in')
             + (SELECT count(*) FROM survey_invitations i JOIN links l ON l.id = i.link_id WHERE i.state = 'invited' AND l.revoked_at IS NOT NULL AND i.wave = '3m')
        """));
}
