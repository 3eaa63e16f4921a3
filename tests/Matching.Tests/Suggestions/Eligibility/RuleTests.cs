using Matching.Suggestions.Eligibility;
using Matching.TestData;
using static Matching.TestData.A;

namespace Matching.Tests.Suggestions.Eligibility;

/// <summary>Each rule by itself: what passes, what fails, what is unknown, and the days on which one becomes the other.</summary>
public sealed class RuleTests
{
    private const RuleAnswer Passes = RuleAnswer.Passes;
    private const RuleAnswer Fails = RuleAnswer.Fails;
    private const RuleAnswer Unknown = RuleAnswer.Unknown;

    [Fact]
    public void The_people_of_the_builders_meet_every_rule()
    {
        var verdict = Shipped.Rules.Judge(new Pair(AParticipant(), AVolunteer(), Day, IsExcluded: false));

        Shipped.Rules.Codes(verdict.Fails).ShouldBeEmpty();
        Shipped.Rules.Codes(verdict.Unknown).ShouldBeEmpty();
    }

    [Fact]
    public void A_host_is_not_for_the_mentor_programme() => Ask("programme", AParticipant().Young(), AVolunteer()).ShouldBe(Fails);

    [Theory]
    [InlineData(0, 0, Passes)]
    [InlineData(1, 0, Fails)]
    [InlineData(0, 1, Fails)]
    [InlineData(null, 0, Fails)]
    [InlineData(0, null, Fails)]
    public void Consent_counts_from_its_own_day_and_is_needed_from_both(int? participant, int? volunteer, RuleAnswer expected) =>
        Ask("consent", AParticipant().ConsentedOn(OnDay(participant)), AVolunteer().ConsentedOn(OnDay(volunteer))).ShouldBe(expected);

    [Theory]
    [InlineData(null, null, Passes)]
    [InlineData(0, 0, Passes)]
    [InlineData(1, null, Fails)]
    [InlineData(null, 1, Fails)]
    public void A_pause_ends_on_its_last_day(int? participant, int? volunteer, RuleAnswer expected) =>
        Ask("paused", AParticipant().PausedUntil(OnDay(participant)), AVolunteer().PausedUntil(OnDay(volunteer))).ShouldBe(expected);

    [Theory]
    [InlineData(0, Passes)]
    [InlineData(1, Fails)]
    [InlineData(null, Fails)]
    public void A_volunteer_counts_as_vetted_from_the_day_they_were(int? vetted, RuleAnswer expected) =>
        Ask("vetted", AParticipant(), AVolunteer().VettedOn(OnDay(vetted))).ShouldBe(expected);

    [Theory]
    [InlineData(1, Passes)]
    [InlineData(0, Fails)]
    [InlineData(-1, Fails)]
    public void A_place_is_free_above_zero(int places, RuleAnswer expected) =>
        Ask("places", AParticipant(), AVolunteer().WithPlacesLeft(places)).ShouldBe(expected);

    [Fact]
    public void An_unknown_capacity_is_one_place() =>
        Ask("places", AParticipant(), AVolunteer().WithCapacity(null)).ShouldBe(Passes);

    [Theory]
    [InlineData("pt|en", "da|en", Passes)]
    [InlineData("pt", "da|en", Fails)]
    [InlineData("", "da", Unknown)]
    [InlineData("pt", "", Unknown)]
    public void One_shared_language_is_enough(string theirs, string volunteers, RuleAnswer expected) =>
        Ask("language", AParticipant().Speaking(Split(theirs)), AVolunteer().Speaking(Split(volunteers))).ShouldBe(expected);

    [Theory]
    [InlineData("f", "any", "m", "any", Passes)]
    [InlineData("f", null, "m", null, Passes)]
    [InlineData("f", "same", "f", "any", Passes)]
    [InlineData("f", "same", "m", "any", Fails)]
    [InlineData("f", "any", "m", "same", Fails)]
    [InlineData("x", "same", "x", "same", Passes)]
    [InlineData(null, "same", "m", "any", Unknown)]
    [InlineData("f", "any", null, "same", Unknown)]
    [InlineData(null, "any", null, "any", Passes)]
    public void A_wish_for_the_same_gender_binds_from_either_side(
        string? theirs, string? wants, string? volunteers, string? accepts, RuleAnswer expected) =>
        Ask("gender", AParticipant().OfGender(theirs).WantingGender(wants), AVolunteer().OfGender(volunteers).AcceptingGender(accepts))
            .ShouldBe(expected);

    [Fact]
    public void Who_has_an_open_proposal_gets_no_other_suggestion() =>
        Ask("open", AParticipant().OpenWith("V-9"), AVolunteer()).ShouldBe(Fails);

    [Fact]
    public void A_pair_that_was_kept_apart_stays_apart() =>
        Rule("excluded_pair").Ask(new Pair(AParticipant(), AVolunteer(), Day, IsExcluded: true)).ShouldBe(Fails);

    [Theory]
    [InlineData("København", "2010-08-02", Passes)]
    [InlineData("København", "2010-08-01", Fails)]
    [InlineData(" KOEBENHAVN ", "2012-08-01", Passes)]
    [InlineData("Aarhus", "2012-08-01", Fails)]
    [InlineData("København", "2014-01-01", Passes)]
    [InlineData("København", "9999-12-31", Passes)]
    [InlineData(null, "2012-08-01", Unknown)]
    [InlineData("", "2012-08-01", Unknown)]
    [InlineData("København", null, Unknown)]
    [InlineData(null, "2010-08-01", Fails)]
    [InlineData("Aarhus", null, Fails)]
    public void A_newcomer_lives_in_the_city_and_arrived_less_than_three_years_ago(string? city, string? arrived, RuleAnswer expected) =>
        Ask("newcomer", AParticipant().InCity(city).ArrivedOn(Date(arrived)), AVolunteer()).ShouldBe(expected);

    [Fact]
    public void Who_arrived_on_a_leap_day_is_a_newcomer_until_28_February()
    {
        Participant(2011, 2, 27).ShouldBe(Passes);
        Participant(2011, 2, 28).ShouldBe(Fails);

        static RuleAnswer Participant(int year, int month, int day) => Rule("newcomer").Ask(new Pair(
            AParticipant().ArrivedOn(new DateOnly(2008, 2, 29)), AVolunteer(), new DateOnly(year, month, day), IsExcluded: false));
    }

    [Fact]
    public void The_mentor_programme_does_not_ask_when_somebody_arrived() =>
        Ask("newcomer", AParticipant().Young().ArrivedOn(new DateOnly(1999, 1, 1)).InCity("Aarhus"), AVolunteer()).ShouldBe(Passes);

    [Theory]
    [InlineData(1997, Passes)]
    [InlineData(1998, Fails)]
    [InlineData(1988, Passes)]
    [InlineData(1987, Fails)]
    [InlineData(null, Unknown)]
    public void The_mentor_programme_is_for_ages_16_to_25(int? born, RuleAnswer expected) =>
        Ask("age", AParticipant().Young().BornIn(born), AVolunteer()).ShouldBe(expected);

    [Fact]
    public void The_host_programme_does_not_ask_for_an_age() => Ask("age", AParticipant().BornIn(1940), AVolunteer()).ShouldBe(Passes);

    [Theory]
    [InlineData(1, "2011-08-01", Passes)]
    [InlineData(1, "2011-07-31", Fails)]
    [InlineData(1, "2013-08-01", Passes)]
    [InlineData(1, "2013-08-02", Fails)]
    [InlineData(1, null, Fails)]
    [InlineData(0, null, Passes)]
    [InlineData(null, null, Unknown)]
    [InlineData(null, "2011-07-31", Unknown)]
    [InlineData(null, "2013-01-01", Passes)]
    public void A_child_in_the_household_asks_for_a_certificate_of_at_most_24_months(int? children, string? certificate, RuleAnswer expected) =>
        Ask("child_certificate", AParticipant().WithChildrenUnder15(children), AVolunteer().WithChildCertificateOn(Date(certificate)))
            .ShouldBe(expected);

    private static RuleAnswer Ask(string rule, ParticipantBuilder participant, VolunteerBuilder volunteer) =>
        Rule(rule).Ask(new Pair(participant, volunteer, Day, IsExcluded: false));

    private static EligibilityRule Rule(string code) => Shipped.Rules.InOrder.Single(rule => rule.Code == code);

    private static DateOnly? OnDay(int? later) => later is { } days ? Day.AddDays(days) : null;

    private static DateOnly? Date(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd");

    private static string[] Split(string tags) => tags.Split('|', StringSplitOptions.RemoveEmptyEntries);
}
