using Dapper;
using Matching.Database;
using Matching.Messages;
using Matching.Surveys;
using Matching.TestData;

namespace Matching.Tests.Surveys;

public class RemindSurveysTests
{
    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Who_has_not_answered_is_reminded_after_7_and_14_days_and_then_left_alone(string engine)
    {
        await using var city = await SurveyCity.CreateAsync(engine);
        await city.ThreeMonthsPassAsync();
        await city.AnswerAsync(await city.LinkAsync(Sides.Volunteer), await city.AllAnswersAsync(await city.LinkAsync(Sides.Volunteer)));
        var sweep = city.Get<RemindSurveys>();

        city.On(2013, 11, 7);
        (await sweep.RunAsync()).Done.ShouldBe(0);
        city.On(2013, 11, 8);
        (await sweep.RunAsync()).Done.ShouldBe(1, "the participant; the volunteer has answered");
        (await sweep.RunAsync()).Done.ShouldBe(0, "a second run does nothing");
        city.On(2013, 11, 15);
        (await sweep.RunAsync()).Done.ShouldBe(1);
        city.On(2013, 11, 29);
        (await sweep.RunAsync()).Done.ShouldBe(0, "two are enough");

        var first = (await city.MailsAsync(MessageTemplates.SurveyReminder)).ShouldHaveSingleItem();
        var last = (await city.MailsAsync(MessageTemplates.SurveyLastReminder)).ShouldHaveSingleItem();
        var invited = (await city.MailsAsync(MessageTemplates.SurveyDue)).Single(mail => mail.Side == Sides.Participant);
        new[] { first.LinkId, last.LinkId }.ShouldAllBe(link => link == invited.LinkId, "the same link, a fresh token when it is mailed");
        first.Side.ShouldBe(Sides.Participant);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_reminder_that_comes_late_does_not_bring_the_second_one_on_its_heels(string engine)
    {
        await using var city = await SurveyCity.CreateAsync(engine);
        await city.ThreeMonthsPassAsync();
        var sweep = city.Get<RemindSurveys>();

        city.On(2013, 11, 16);
        (await sweep.RunAsync()).Done.ShouldBe(2, "one each, though both reminders were due");
        city.On(2013, 11, 22);
        (await sweep.RunAsync()).Done.ShouldBe(0);
        city.On(2013, 11, 23);
        (await sweep.RunAsync()).Done.ShouldBe(2);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Nobody_is_reminded_of_a_link_that_no_longer_works_and_what_was_begun_behind_it_is_gone(string engine)
    {
        await using var city = await SurveyCity.CreateAsync(engine);
        await city.ThreeMonthsPassAsync();
        var link = await city.LinkAsync(Sides.Participant);
        await city.Get<AnswerSurvey>().KeepAsync(link, new SurveyForm(await city.AllAnswersAsync(link)), city.Room.By("link:survey"));
        var row = (await city.Get<Links>().FindAsync(link))!;

        city.On(2013, 12, 1);
        (await city.Get<RemindSurveys>().RunAsync()).Done.ShouldBe(0);

        (await city.Get<Matching.Surveys.Answering.DraftStore>().FindAsync(row.Id)).ShouldBeEmpty();
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Nobody_is_reminded_while_the_match_is_paused_or_asked_anything_while_contact_is_stopped(string engine)
    {
        await using var city = await SurveyCity.CreateAsync(engine);
        var database = city.Get<MatchingDatabase>();
        await city.ThreeMonthsPassAsync();
        await SetAsync("UPDATE matches SET paused_until = '2013-11-20'");

        city.On(2013, 11, 19);
        (await city.Get<RemindSurveys>().RunAsync()).Done.ShouldBe(0, "paused");
        city.On(2013, 11, 20);
        await SetAsync("INSERT INTO contact_stops (match_id, stopped_at) VALUES ('m1', 'now')");
        (await city.Get<RemindSurveys>().RunAsync()).Done.ShouldBe(0, "stopped");
        city.On(2014, 2, 1);
        (await city.Get<FindDueSurveys>().RunAsync()).Done.ShouldBe(0, "stopped");
        await SetAsync("DELETE FROM contact_stops");
        (await city.Get<FindDueSurveys>().RunAsync()).Done.ShouldBe(2, "contact goes on");

        Task SetAsync(string sql) => database.WriteAsync(scope => scope.Connection.ExecuteAsync(sql, transaction: scope.Transaction));
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Two_runs_at_once_send_each_reminder_once(string engine)
    {
        await using var city = await SurveyCity.CreateAsync(engine);
        await city.ThreeMonthsPassAsync();
        city.On(2013, 11, 8);
        var sweep = city.Get<RemindSurveys>();

        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => sweep.RunAsync())));

        results.Sum(result => result.Done).ShouldBe(2);
        (await city.MailsAsync(MessageTemplates.SurveyReminder)).Count.ShouldBe(2);
    }
}
