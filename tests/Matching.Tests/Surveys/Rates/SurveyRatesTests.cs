using Matching.Database;
using Matching.Surveys;
using Matching.Surveys.Asking;
using Matching.Surveys.Rates;
using Matching.TestData;
using static Matching.TestData.A;
using static Matching.Tests.Surveys.SurveyRows;

namespace Matching.Tests.Surveys.Rates;

public class SurveyRatesTests
{
    private static readonly DateOnly Day = new(2013, 11, 30);

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task Due_invited_and_answered_are_counted_by_wave_and_side_on_the_day(string engine)
    {
        await using var city = await SurveyCity.CreateAsync(engine);
        var database = city.Get<MatchingDatabase>();
        await database.AddAsync(
            AMatch("m2", new DateOnly(2013, 2, 1), imported: new DateOnly(2013, 7, 1)), AMatch("m3", new DateOnly(2013, 9, 15)), AMatch("m4", new DateOnly(2012, 1, 1)));
        city.On(2013, 11, 1);
        await city.Get<FindDueSurveys>().RunAsync();
        await database.AnswerAsync("m1", Sides.Participant, "3m", new DateOnly(2013, 11, 5));
        await database.AnswerAsync("m2", Sides.Participant, "3m", new DateOnly(2013, 5, 5));
        await database.AnswerAsync("m3", Sides.Volunteer, "3m", new DateOnly(2013, 11, 5), "goes_well");
        await database.AnswerAsync("m2", Sides.Volunteer, "6m", Day.AddDays(1));
        await city.Get<CloseSurvey>().HandleAsync("m2", Sides.Volunteer, "3m", city.Room.By("anna", "moved"));

        var rates = await city.Get<SurveyRates>().OfAsync(2013, Day);

        Rate(rates, "3m", Sides.Participant).ShouldBe(new SurveyRate("host", Sides.Participant, "3m", Due: 2, Invited: 1, Answered: 2) { Imported = 1 });
        Rate(rates, "3m", Sides.Volunteer).ShouldBe(new SurveyRate("host", Sides.Volunteer, "3m", Due: 3, Invited: 1, Answered: 1) { Imported = 1 });
        Rate(rates, "6m", Sides.Volunteer).ShouldBe(new SurveyRate("host", Sides.Volunteer, "6m", Due: 1, Invited: 1, Answered: 0));
        Rate(rates, "start", Sides.Participant).Due.ShouldBe(3, "every match that started");
        Rate(rates, "end", Sides.Participant).Percent.ShouldBeNull("no match has ended");
        var share = Rate(rates, "3m", Sides.Volunteer);
        share.Percent!.Value.ShouldBe(100.0 / 3, 1e-9);
        share.Interval!.Low.ShouldBe(6.149194, 1e-5, "Wilson's, 1 of 3");
        share.Interval.High.ShouldBe(79.234040, 1e-5);
    }

    [SkippableTheory, MemberData(nameof(BothDatabases.Names), MemberType = typeof(BothDatabases))]
    public async Task A_participant_counts_once_and_answers_at_the_start_count_nowhere(string engine)
    {
        await using var city = await SurveyCity.CreateAsync(engine);
        var database = city.Get<MatchingDatabase>();
        await database.AddAsync(AParticipant().WithId("p2").Build(), AParticipant().WithId("p3").Build(), AParticipant().WithId("p4").Build());
        await database.AddAsync(
            AMatch("m2", new DateOnly(2013, 1, 1), new DateOnly(2013, 2, 1)),
            AMatch("m3", new DateOnly(2013, 1, 1)) with { ParticipantId = "p2" },
            AMatch("m4", new DateOnly(2013, 11, 1)) with { ParticipantId = "p3" },
            AMatch("m5", new DateOnly(2013, 11, 1)) with { ParticipantId = "p4" });
        await database.AnswerAsync("m1", Sides.Participant, "3m", new DateOnly(2013, 11, 5));
        await database.AnswerAsync("m2", Sides.Participant, "end", new DateOnly(2013, 2, 5));
        await database.AnswerAsync("m3", Sides.Participant, "start", new DateOnly(2013, 1, 5));
        await database.AnswerAsync("m5", Sides.Participant, "3m", new DateOnly(2013, 11, 20));

        var host = (await city.Get<SurveyRates>().OfAsync(2013, Day)).Participants[0];

        host.ShouldBe(new ParticipantRate("host", Answered: 2, Due: 3), "p1 and p4 have answered, p2 was due, p3 is not due yet");
    }

    private static SurveyRate Rate(YearOfSurveys rates, string wave, string side) =>
        rates.Surveys.Single(rate => rate.Programme == "host" && rate.Wave == wave && rate.Side == side);
}
