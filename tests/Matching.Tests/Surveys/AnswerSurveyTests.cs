using Dapper;
using Matching.Database;
using Matching.Surveys;
using Matching.Surveys.Answering;
using Matching.Surveys.Wording;
using Matching.TestData;

namespace Matching.Tests.Surveys;

public class AnswerSurveyTests
{
    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task What_is_begun_is_kept_until_it_is_sent_in_and_is_no_answer_before(string engine)
    {
        await using var city = await SurveyCity.CreateAsync(engine);
        await city.ThreeMonthsPassAsync();
        var link = await city.LinkAsync(Sides.Participant);
        var survey = city.Get<AnswerSurvey>();
        var begun = new Dictionary<string, string>(StringComparer.Ordinal) { ["feels_included"] = "5", ["satisfaction"] = "9", ["words"] = "Tak.", ["other"] = "1" };

        (await survey.KeepAsync(link, new SurveyForm(begun), city.Room.By("link:survey"))).ShouldBe(new SurveyOutcome.Kept(1));

        (await city.Get<OpenSurvey>().HandleAsync(link)).ShouldBeOfType<SurveyVisit.Asked>().Draft.ShouldBe(
            new Dictionary<string, string>(StringComparer.Ordinal) { ["feels_included"] = "5", ["words"] = "Tak." }, ignoreOrder: true);
        (await city.Get<SurveyStore>().OfMatchAsync("m1")).ShouldBeEmpty();

        var all = new Dictionary<string, string>(await city.AllAnswersAsync(link), StringComparer.Ordinal) { ["words"] = "Tak for det hele." };
        (await city.AnswerAsync(link, all)).ShouldBeOfType<SurveyOutcome.Saved>();
        (await survey.KeepAsync(link, new SurveyForm(begun), city.Room.By("link:survey"))).ShouldBeOfType<SurveyOutcome.AlreadyAnswered>();
        (await city.Get<ResponseStore>().OfMatchAsync("m1")).ShouldHaveSingleItem().Words.ShouldBe("Tak for det hele.");
        (await city.Get<SurveyStore>().OfMatchAsync("m1")).ShouldAllBe(answer => answer.Question != "words");
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Whom_an_import_took_out_of_the_match_neither_reads_nor_answers_by_the_old_link(string engine)
    {
        await using var city = await SurveyCity.CreateAsync(engine);
        await city.ThreeMonthsPassAsync();
        var link = await city.LinkAsync(Sides.Volunteer);
        var answers = await city.AllAnswersAsync(link);
        await city.Get<MatchingDatabase>().AddAsync(Seed.Host("v-other", "Mette Friis"));
        await city.Get<MatchingDatabase>().WriteAsync(scope => scope.Connection.ExecuteAsync("UPDATE matches SET volunteer_id = 'v-other'", null, scope.Transaction));

        (await city.Get<OpenSurvey>().HandleAsync(link)).ShouldBe(new SurveyVisit.Closed(Matching.Messages.LinkState.Withdrawn));
        (await city.AnswerAsync(link, answers)).ShouldBeOfType<SurveyOutcome.Withdrawn>();
        (await city.Get<AnswerSurvey>().KeepAsync(link, new SurveyForm(answers), city.Room.By("link:volunteer"))).ShouldBeOfType<SurveyOutcome.Withdrawn>();
        (await city.Get<SurveyStore>().OfMatchAsync("m1")).ShouldBeEmpty();
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_survey_that_both_have_answered_is_not_promised_again(string engine)
    {
        await using var city = await SurveyCity.CreateAsync(engine);
        await city.ThreeMonthsPassAsync();
        var match = (await city.Get<Matching.Matches.MatchStore>().FindAsync("m1"))!;
        async Task<IEnumerable<string?>> Ahead() => (await city.Get<Matching.Matches.MatchTimeline>().OfAsync(match, new DateOnly(2013, 11, 1)))
            .Where(step => step.What == "due.survey").Select(step => step.Detail);
        (await Ahead()).ShouldBe(["3", "6"]);

        foreach (var side in Sides.All)
        {
            var link = await city.LinkAsync(side);
            await city.AnswerAsync(link, await city.AllAnswersAsync(link));
        }

        (await Ahead()).ShouldBe(["6"]);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Volunteers_are_asked_how_it_goes_whether_they_would_do_it_again_and_what_they_need(string engine)
    {
        await using var city = await SurveyCity.CreateAsync(engine);
        await city.ThreeMonthsPassAsync();

        var asked = (await city.Get<OpenSurvey>().HandleAsync(await city.LinkAsync(Sides.Volunteer))).ShouldBeOfType<SurveyVisit.Asked>();

        asked.Texts.Select(text => text.Question).ShouldBe(["goes_well", "satisfaction", "would_again", "words"]);
        asked.Texts[^1].Danish.ShouldStartWith("Hvad har du brug for fra os?");
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task The_start_has_words_of_its_own_and_change_since_then_can_be_shown(string engine)
    {
        await using var city = await SurveyCity.CreateAsync(engine);
        (await city.Get<FindDueSurveys>().RunAsync()).Done.ShouldBe(1);
        var start = await city.LinkAsync(Sides.Participant, "start");
        var asked = (await city.Get<OpenSurvey>().HandleAsync(start)).ShouldBeOfType<SurveyVisit.Asked>();
        asked.Texts.Select(text => text.TextCode).ShouldBe(["knows_services.start", "feels_included.start", "stays_in_denmark.start", "words"]);
        await city.AnswerAsync(start, await city.AllAnswersAsync(start, "2"));
        await city.ThreeMonthsPassAsync();
        var later = await city.LinkAsync(Sides.Participant);
        await city.AnswerAsync(later, new Dictionary<string, string>(await city.AllAnswersAsync(later), StringComparer.Ordinal) { ["stays_in_denmark"] = "dont_know" });

        var match = (await city.Get<Matching.Matches.MatchStore>().FindAsync("m1"))!;
        var changes = (await city.Get<SurveysOfMatch>().OfAsync(match)).Changes;

        changes.Select(change => (change.AtStart.Question, change.Steps)).ShouldBe([("feels_included", 2), ("knows_services", 2), ("stays_in_denmark", null)]);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_citys_own_question_is_asked_once_it_has_words_and_its_answer_remembers_them(string engine)
    {
        await using var city = await SurveyCity.CreateAsync(engine, ("Surveys:Asked:host:Participant:0", "has_friends"));
        await city.ThreeMonthsPassAsync();
        var link = await city.LinkAsync(Sides.Participant);
        (await city.AllAnswersAsync(link)).Keys.ShouldNotContain("has_friends", "it has no words yet");

        var words = new QuestionText { Programme = "host", Side = Sides.Participant, TextCode = "has_friends", Danish = "Jeg har fået venner.", English = "I have made friends." };
        (await city.Get<SaveWording>().HandleAsync(words, 0, city.Room.By("admin", "asked by the board"))).ShouldBe(new SaveWordingOutcome.Saved(1));
        (await city.AnswerAsync(link, await city.AllAnswersAsync(link))).ShouldBeOfType<SurveyOutcome.Saved>();

        var answers = await city.Get<SurveyStore>().OfMatchAsync("m1");
        answers.Single(answer => answer.Question == "has_friends").TextVersion.ShouldBe(1);
        answers.Single(answer => answer.Question == "satisfaction").TextVersion.ShouldBe(0, "the words as shipped");
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task An_answer_is_kept_with_the_words_that_stood_before_the_person_and_never_with_a_version_that_is_not_there(string engine)
    {
        await using var city = await SurveyCity.CreateAsync(engine);
        await city.ThreeMonthsPassAsync();
        var link = await city.LinkAsync(Sides.Participant);
        var given = await city.AllAnswersAsync(link);
        var words = new QuestionText { Programme = "host", Side = Sides.Participant, TextCode = "satisfaction", Danish = "Er du glad?", English = "Are you glad?" };
        await city.Get<SaveWording>().HandleAsync(words, 0, city.Room.By("admin", "shorter"));
        var seen = new Dictionary<string, int>(StringComparer.Ordinal) { ["satisfaction"] = 0, ["feels_included"] = 99 };

        await city.Get<AnswerSurvey>().HandleAsync(link, new SurveyForm(given, seen), city.Room.By("link:survey"));

        var answers = await city.Get<SurveyStore>().OfMatchAsync("m1");
        answers.Single(answer => answer.Question == "satisfaction").TextVersion.ShouldBe(0, "the page was opened before");
        answers.Single(answer => answer.Question == "feels_included").TextVersion.ShouldBe(0);
    }
}
