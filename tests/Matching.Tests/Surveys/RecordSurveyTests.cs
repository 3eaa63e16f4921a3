using Dapper;
using Matching.Database;
using Matching.Messages;
using Matching.Surveys;
using Matching.Surveys.Answering;
using Matching.Surveys.Asking;
using Matching.TestData;
using static Matching.Tests.Surveys.SurveyRows;

namespace Matching.Tests.Surveys;

/// <summary>What a caseworker does about a survey: writes answers down, sends or closes what fell due before the import. Each leaves an audit row.</summary>
public class RecordSurveyTests
{
    private static readonly DateOnly ThreeMonths = new(2013, 11, 1);
    private static readonly DueSurvey OfVolunteer = new("m1", Sides.Volunteer, "3m", ThreeMonths);
    private static readonly Dictionary<string, string> Given = new(StringComparer.Ordinal) { ["goes_well"] = "4", ["satisfaction"] = "5", ["would_again"] = "dont_know", ["words"] = "Mere tid." };

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Answers_given_by_phone_count_as_the_persons_own_and_the_link_says_that_they_are_there(string engine)
    {
        await using var city = await SurveyCity.CreateAsync(engine);
        await city.ThreeMonthsPassAsync();
        var link = await city.LinkAsync(Sides.Volunteer);
        city.On(2013, 11, 5);
        var record = city.Get<RecordSurvey>();

        (await record.HandleAsync(OfVolunteer, new Dictionary<string, string>(StringComparer.Ordinal), "phone", ThreeMonths, city.Room.By("anna"))).ShouldBeOfType<RecordSurveyOutcome.Incomplete>();
        (await record.HandleAsync(OfVolunteer, Given, "pigeon", ThreeMonths, city.Room.By("anna"))).ShouldBeOfType<RecordSurveyOutcome.UnknownWay>();
        (await record.HandleAsync(OfVolunteer, Given, "phone", new DateOnly(2013, 11, 6), city.Room.By("anna"))).ShouldBeOfType<RecordSurveyOutcome.DayIsWrong>();
        (await record.HandleAsync(OfVolunteer, Given, "phone", new DateOnly(2013, 11, 4), city.Room.By("anna"))).ShouldBeOfType<RecordSurveyOutcome.Recorded>();
        (await record.HandleAsync(OfVolunteer, Given, "phone", new DateOnly(2013, 11, 4), city.Room.By("anna"))).ShouldBeOfType<RecordSurveyOutcome.AlreadyAnswered>();

        (await city.AnswerAsync(link, Given)).ShouldBeOfType<SurveyOutcome.AlreadyAnswered>();
        var response = (await city.Get<ResponseStore>().OfMatchAsync("m1")).ShouldHaveSingleItem();
        (response.How, response.RecordedBy, response.GivenOn, response.Words).ShouldBe(("phone", "anna", new DateOnly(2013, 11, 4), "Mere tid."));
        (await city.Get<SurveyStore>().OfMatchAsync("m1")).Count.ShouldBe(3);
        city.On(2013, 11, 8);
        (await city.Get<RemindSurveys>().RunAsync()).Done.ShouldBe(1, "the participant only");
        (await AuditAsync(city)).ShouldContain("survey.recorded");
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Nothing_is_recorded_before_the_survey_is_due_or_of_one_that_nobody_is_asked(string engine)
    {
        await using var city = await SurveyCity.CreateAsync(engine);
        var record = city.Get<RecordSurvey>();

        (await record.HandleAsync(OfVolunteer, Given, "phone", ThreeMonths, city.Room.By("anna"))).ShouldBeOfType<RecordSurveyOutcome.NotDue>();
        (await record.HandleAsync(OfVolunteer with { Wave = "start" }, Given, "phone", ThreeMonths, city.Room.By("anna"))).ShouldBeOfType<RecordSurveyOutcome.NotDue>();
        (await record.HandleAsync(OfVolunteer with { Wave = "2m" }, Given, "phone", ThreeMonths, city.Room.By("anna"))).ShouldBeOfType<RecordSurveyOutcome.NotDue>();
        (await record.HandleAsync(OfVolunteer with { MatchId = "nobody" }, Given, "phone", ThreeMonths, city.Room.By("anna"))).ShouldBeOfType<RecordSurveyOutcome.NotDue>();
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task What_fell_due_before_its_match_was_imported_waits_for_a_caseworker_who_sends_records_or_closes_it(string engine)
    {
        await using var city = await SurveyCity.CreateAsync(engine);
        await city.Get<MatchingDatabase>().AddAsync(AMatch("m2", new DateOnly(2013, 1, 15), new DateOnly(2013, 6, 1), CaseworkRoom.FirstDay));
        (await city.Get<FindDueSurveys>().RunAsync()).Done.ShouldBe(1, "the start of the match that runs, nothing of the one that was imported");
        var due = city.Get<DueSurveyStore>();
        (await due.LeftToDecideAsync(["mentor"], CaseworkRoom.FirstDay, 30)).ShouldBeEmpty("it is another programme's");
        (await due.LeftToDecideAsync(["host"], CaseworkRoom.FirstDay, 30)).Select(survey => (survey.MatchId, survey.Wave, survey.Side)).ShouldBe(
            [("m2", "end", "participant"), ("m2", "end", "volunteer"), ("m2", "3m", "participant"), ("m2", "3m", "volunteer")], ignoreOrder: true);

        (await city.Get<InviteToSurvey>().HandleAsync("m2", Sides.Participant, "end", city.Room.By("anna"))).ShouldBeOfType<InviteOutcome.Invited>();
        (await city.Get<InviteToSurvey>().HandleAsync("m2", Sides.Participant, "end", city.Room.By("anna"))).ShouldBeOfType<InviteOutcome.AlreadyDecided>();
        (await city.Get<InviteToSurvey>().HandleAsync("m2", Sides.Participant, "6m", city.Room.By("anna"))).ShouldBeOfType<InviteOutcome.NotDue>();
        (await city.Get<CloseSurvey>().HandleAsync("m2", Sides.Participant, "3m", city.Room.By("anna"))).ShouldBeOfType<CloseSurveyOutcome.ReasonIsMissing>();
        (await city.Get<CloseSurvey>().HandleAsync("m2", Sides.Participant, "3m", city.Room.By("anna", "too long ago"))).ShouldBeOfType<CloseSurveyOutcome.Closed>();
        (await city.Get<CloseSurvey>().HandleAsync("m2", Sides.Participant, "3m", city.Room.By("anna", "too long ago"))).ShouldBeOfType<CloseSurveyOutcome.AlreadyDecided>();
        (await city.Get<RecordSurvey>().HandleAsync(new DueSurvey("m2", Sides.Volunteer, "3m", default), Given, "in_person", new DateOnly(2013, 5, 1), city.Room.By("anna"))).ShouldBeOfType<RecordSurveyOutcome.Recorded>();

        (await due.LeftToDecideAsync(["host"], CaseworkRoom.FirstDay, 30)).ShouldHaveSingleItem().ShouldBe(new DueSurvey("m2", Sides.Volunteer, "end", new DateOnly(2013, 6, 1)));
        (await city.MailsAsync(MessageTemplates.SurveyEnd)).ShouldHaveSingleItem().MatchId.ShouldBe("m2");
        (await AuditAsync(city)).Where(action => action.StartsWith("survey.", StringComparison.Ordinal)).ShouldBe(
            ["survey.closed", "survey.invited", "survey.invited", "survey.recorded"], ignoreOrder: true);
    }

    private static Task<IReadOnlyList<string>> AuditAsync(SurveyCity city) => city.Get<MatchingDatabase>().ReadAsync<IReadOnlyList<string>>(async connection =>
        (await connection.QueryAsync<string>("SELECT action FROM audit")).AsList());
}
