using Matching.People;
using Matching.Rounds;
using Matching.Rounds.Solving;
using Matching.TestData;
using static Matching.TestData.A;

namespace Matching.Tests.Rounds;

public sealed class WorkOutRoundTests : IAsyncLifetime
{
    private TemporaryDatabase database = null!;
    private CaseworkRoom room = null!;

    public async Task InitializeAsync()
    {
        database = await TemporaryDatabase.CreateAsync();
        room = new CaseworkRoom(database.Database);
    }

    public async Task DisposeAsync()
    {
        await room.DisposeAsync();
        await database.DisposeAsync();
    }

    [Fact]
    public async Task Each_who_stays_unmatched_is_told_the_rule_that_keeps_them_so()
    {
        await database.Database.AddAsync(
            AParticipant().WithId("p-age").Young().BornIn(1950).Build(),
            AParticipant().WithId("p-consent").Young().ConsentedOn(null).Build(),
            AParticipant().WithId("p-open").Young().OpenWith("v-1").Build(),
            AParticipant().WithId("p-paused").Young().PausedUntil(Day.AddDays(1)).Build(),
            AParticipant().WithId("p-speaks-none").Young().Speaking("ti").Build(),
            AParticipant().WithId("p-1").Young().Build(),
            AParticipant().WithId("p-2").Young().InterestedIn("chess").Build());
        await database.Database.AddAsync(AVolunteer().WithId("v-1").InProgramme(Programmes.Mentor).Build());

        var result = await DraftAsync(Programmes.Mentor);

        result.Pairs.ShouldHaveSingleItem().ParticipantId.ShouldBe("p-1");
        result.Unmatched.Select(u => (u.ParticipantId, u.Reason, u.Rule, u.Counted)).ShouldBe(
        [
            ("p-2", UnmatchedReasons.Taken, null, 1),
            ("p-age", UnmatchedReasons.OwnRule, "age", 1),
            ("p-consent", UnmatchedReasons.OwnRule, "consent", 1),
            ("p-open", UnmatchedReasons.OwnRule, "open", 1),
            ("p-paused", UnmatchedReasons.OwnRule, "paused", 1),
            ("p-speaks-none", UnmatchedReasons.NobodySuits, "language", 1),
        ]);
        result.Figures.OpenElsewhere.ShouldBe(1);
        result.Figures.Waiting.ShouldBe(7);
    }

    [Fact]
    public async Task Each_volunteer_left_over_is_told_why()
    {
        await database.Database.AddAsync(AParticipant().WithId("p-1").Build());
        await database.Database.AddAsync(
            AVolunteer().WithId("v-1").Build(),
            AVolunteer().WithId("v-also-suits").InterestedIn("chess").Build(),
            AVolunteer().WithId("v-full").WithPlacesLeft(0).Build(),
            AVolunteer().WithId("v-not-vetted").VettedOn(null).Build(),
            AVolunteer().WithId("v-paused").But(v => v with { PausedUntil = Day.AddDays(1) }).Build(),
            AVolunteer().WithId("v-speaks-none").Speaking("ti").Build(),
            AVolunteer().WithId("v-without-consent").But(v => v with { ConsentOn = null }).Build());

        var result = await DraftAsync(Programmes.Host);

        result.LeftOver.Select(left => (left.VolunteerId, left.Reason, left.Rule, left.Places)).ShouldBe(
        [
            ("v-also-suits", LeftOverReasons.MatchedElsewhere, null, 1),
            ("v-full", LeftOverReasons.OwnRule, "places", 0),
            ("v-not-vetted", LeftOverReasons.OwnRule, "vetted", 1),
            ("v-paused", LeftOverReasons.OwnRule, "paused", 1),
            ("v-speaks-none", LeftOverReasons.NobodySuits, "language", 1),
            ("v-without-consent", LeftOverReasons.OwnRule, "consent", 1),
        ]);
    }

    [Fact]
    public async Task A_minimum_score_that_no_pair_reaches_is_named_on_both_sides()
    {
        await database.Database.AddAsync(AParticipant().WithId("p-1").Build());
        await database.Database.AddAsync(AVolunteer().WithId("v-1").Build());

        var result = await DraftAsync(Programmes.Host, minimumScore: 100);

        result.Pairs.ShouldBeEmpty();
        result.Unmatched.ShouldHaveSingleItem().ShouldSatisfyAllConditions(u => u.Reason.ShouldBe(UnmatchedReasons.BelowMinimum), u => u.Counted.ShouldBe(1));
        result.LeftOver.ShouldHaveSingleItem().Reason.ShouldBe(LeftOverReasons.BelowMinimum);
    }

    [Fact]
    public async Task Without_volunteers_or_without_anybody_who_waits_the_reasons_say_so()
    {
        await database.Database.AddAsync(AParticipant().WithId("p-1").Build());
        await database.Database.AddAsync(AVolunteer().WithId("m-1").InProgramme(Programmes.Mentor).Build());

        var alone = (await DraftAsync(Programmes.Host)).Unmatched.ShouldHaveSingleItem();
        var idle = (await DraftAsync(Programmes.Mentor)).LeftOver.ShouldHaveSingleItem();

        RoundTexts.Why(alone, Languages.English).ShouldBe("There are no volunteers in the programme.");
        RoundTexts.Why(idle, Languages.English).ShouldBe("Nobody waits.");
    }

    [Fact]
    public async Task The_longest_waiting_come_first_in_first_come_first_served()
    {
        // v-1 suits both; the one who waits longest takes it, although the other would give more.
        await database.Database.AddAsync(
            Seed.Newcomer("p-late", "Late", new DateOnly(2013, 7, 1)) with { Interests = Tags.Of("chess") },
            Seed.Newcomer("p-early", "Early", new DateOnly(2013, 1, 1)));
        await database.Database.AddAsync(Seed.Host("v-1", "Søren") with { Interests = Tags.Of("chess") });

        var result = await DraftAsync(Programmes.Host);

        result.Pairs.ShouldHaveSingleItem().ParticipantId.ShouldBe("p-late");
        result.Figures.FirstComePairs.ShouldBe(1);
        result.Figures.FirstComeUnits.ShouldBeLessThan(result.Figures.TotalUnits);
    }

    [Fact]
    public async Task A_waiting_bonus_helps_who_waited_long_and_is_no_part_of_the_total()
    {
        await database.Database.AddAsync(
            Seed.Newcomer("p-late", "Late", new DateOnly(2013, 7, 1)) with { Interests = Tags.Of("chess") },
            Seed.Newcomer("p-early", "Early", new DateOnly(2013, 1, 1)));
        await database.Database.AddAsync(Seed.Host("v-1", "Søren") with { Interests = Tags.Of("chess") });

        var result = await DraftAsync(Programmes.Host, waitingBonus: 20);

        var pair = result.Pairs.ShouldHaveSingleItem();
        pair.ParticipantId.ShouldBe("p-early");
        result.Figures.TotalUnits.ShouldBe(pair.Units);
        result.MeanWaitedDays.ShouldBe(Day.DayNumber - new DateOnly(2013, 1, 1).DayNumber);
    }

    [Theory]
    [InlineData("2013-01-31", "2013-02-27", 0)]
    [InlineData("2013-01-31", "2013-02-28", 1)]
    [InlineData("2012-08-01", "2013-08-01", 12)]
    [InlineData("2012-08-02", "2013-08-01", 11)]
    [InlineData("2013-08-01", "2013-08-01", 0)]
    [InlineData("2013-09-01", "2013-08-01", 0)]
    public void Months_count_when_they_are_full(string from, string to, int months) => RoundTerms.FullMonths(Parse(from), Parse(to)).ShouldBe(months);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(100, 50_000)]
    [InlineData(83.334, 41_667)]
    [InlineData(40.001, 20_001)]
    public void A_minimum_is_rounded_up_to_a_unit(double points, int units) => RoundTerms.UnitsOf(points).ShouldBe(units);

    private static DateOnly Parse(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd");

    private Task<RoundResult> DraftAsync(string programme, double minimumScore = 0, double waitingBonus = 0) =>
        room.Get<DraftRound>().HandleAsync(new RoundRequest(programme, Objective.Score, minimumScore, waitingBonus), Day);
}
