using Matching.Messages;
using Matching.Surveys;
using Matching.Tests.Matches;
using Matching.TestData;

namespace Matching.Tests.Surveys;

public class FindDueSurveysTests
{
    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_survey_is_due_on_the_day_three_months_have_passed_and_sent_once_to_each_side(string engine)
    {
        await using var city = await MatchCity.CreateAsync(engine);
        await city.StartMatchAsync();
        var sweep = city.Room.Get<FindDueSurveys>();
        (await sweep.RunAsync()).Done.ShouldBe(1, "the participant is asked how it is at the start");

        city.Room.Time.SetUtcNow(new DateTimeOffset(2013, 10, 31, 12, 0, 0, TimeSpan.Zero));
        (await sweep.RunAsync()).Done.ShouldBe(0);

        city.Room.Time.SetUtcNow(new DateTimeOffset(2013, 11, 1, 12, 0, 0, TimeSpan.Zero));
        (await sweep.RunAsync()).Done.ShouldBe(2);
        (await sweep.RunAsync()).Done.ShouldBe(0);
        (await city.Room.Get<Outbox>().RecentAsync(100)).Count(m => m.Template == MessageTemplates.SurveyDue).ShouldBe(2);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Answers_are_kept_once_and_only_when_each_question_has_one(string engine)
    {
        await using var city = await MatchCity.CreateAsync(engine);
        var id = await city.StartMatchAsync();
        city.Room.Time.SetUtcNow(new DateTimeOffset(2013, 11, 1, 12, 0, 0, TimeSpan.Zero));
        await city.Room.Get<FindDueSurveys>().RunAsync();
        var token = await city.Room.LinkInMailAsync(MessageTemplates.SurveyDue);
        var side = (await city.Room.Get<Links>().FindAsync(token))!.Side;
        var answers = Questions.For(side, "host", "expat").ToDictionary(q => q, _ => "4", StringComparer.Ordinal);
        var survey = city.Room.Get<AnswerSurvey>();

        (await survey.HandleAsync(token, new SurveyForm(new Dictionary<string, string>(StringComparer.Ordinal)), city.Room.By("link"))).ShouldBeOfType<SurveyOutcome.Incomplete>();
        (await survey.HandleAsync(token, new SurveyForm(answers.ToDictionary(a => a.Key, _ => "6", StringComparer.Ordinal)), city.Room.By("link"))).ShouldBeOfType<SurveyOutcome.Incomplete>();
        (await survey.HandleAsync(token, new SurveyForm(answers), city.Room.By("link"))).ShouldBeOfType<SurveyOutcome.Saved>();
        (await survey.HandleAsync(token, new SurveyForm(answers), city.Room.By("link"))).ShouldBeOfType<SurveyOutcome.AlreadyAnswered>();

        (await city.Room.Get<SurveyStore>().OfMatchAsync(id)).ShouldAllBe(a => a.Respondent == side && a.Value == "4" && a.Wave == "3m");
    }
}
