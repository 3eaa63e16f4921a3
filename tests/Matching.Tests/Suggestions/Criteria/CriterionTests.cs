using Matching.People;
using Matching.Suggestions.Criteria;
using Matching.TestData;
using static Matching.TestData.A;

namespace Matching.Tests.Suggestions.Criteria;

/// <summary>A table of cases for each criterion; null is unknown.</summary>
public sealed class CriterionTests
{
    [Theory]
    [InlineData("danish|network", "danish|network", "", 1.0)]
    [InlineData("danish|network", "danish", "", 0.75)]
    [InlineData("danish", "danish|network|family|culture", "", 0.625)]
    [InlineData("danish|network", "housing", "", 0.0)]
    [InlineData("danish|network", "danish", "network|family", 0.5)]
    [InlineData("danish|network", "", "network|family", 0.5)]
    [InlineData("danish|danish|network", "danish|danish", "", 0.75)]
    [InlineData("", "danish", "danish", null)]
    [InlineData("danish", "", "", null)]
    public void Goals_are_the_mean_of_both_sides(string goals, string offers, string hopes, double? expected) => Value(
        "goals", AParticipant().WithGoals(Split(goals)), AVolunteer().Offering(Split(offers)).HopingFor(Split(hopes))).ShouldBe(expected);

    [Theory]
    [InlineData("2511", "2511", 1.0)]
    [InlineData("2511", "2512", 0.75)]
    [InlineData("2511", "2521", 0.5)]
    [InlineData("2511", "2111", 0.25)]
    [InlineData("2511", "1511", 0.0)]
    [InlineData("25", "2511", 0.5)]
    [InlineData("2", "2511", 0.25)]
    [InlineData("25", "25", 0.5)]
    [InlineData("0110", "0210", 0.25)]
    [InlineData(null, "2511", null)]
    [InlineData("2511", "", null)]
    public void Occupations_are_as_close_as_their_first_digits(string? theirs, string? volunteers, double? expected) =>
        Value("occupation", AParticipant().WithOccupation(theirs), AVolunteer().WithOccupation(volunteers)).ShouldBe(expected);

    [Theory]
    [InlineData("pt|en|fr", "pt", 1.0)]
    [InlineData("pt|en|fr", "en", 0.5)]
    [InlineData("pt|en|fr", "da|fr", 1.0 / 3)]
    [InlineData("pt|en|fr", "fr|en", 0.5)]
    [InlineData("pt", "da", 0.0)]
    [InlineData("", "da", null)]
    [InlineData("pt", "", null)]
    public void A_language_is_worth_what_the_participant_knows_of_it(string theirs, string volunteers, double? expected) =>
        Value("language", AParticipant().Speaking(Split(theirs)), AVolunteer().Speaking(Split(volunteers))).ShouldBe(expected);

    [Theory]
    [InlineData("a|b", "b|a", 1.0)]
    [InlineData("a|b", "b|c", 1.0 / 3)]
    [InlineData("a|a|b", "b|c|c", 1.0 / 3)]
    [InlineData("a", "b", 0.0)]
    [InlineData("", "b", null)]
    [InlineData("a", "", null)]
    public void Interests_are_compared_by_jaccard(string theirs, string volunteers, double? expected) =>
        Value("interests", AParticipant().InterestedIn(Split(theirs)), AVolunteer().InterestedIn(Split(volunteers))).ShouldBe(expected);

    [Theory]
    [InlineData("mon-day", "tue-day", 0.0)]
    [InlineData("mon-day|tue-day", "tue-day", 0.5)]
    [InlineData("mon-day|tue-day", "tue-day|mon-day", 1.0)]
    [InlineData("mon-day|tue-day|wed-day", "tue-day|mon-day|wed-day", 1.0)]
    [InlineData("tue-day|tue-day", "tue-day", 0.5)]
    [InlineData("", "tue-day", null)]
    [InlineData("mon-day", "", null)]
    public void Two_shared_slots_are_enough(string theirs, string volunteers, double? expected) =>
        Value("availability", AParticipant().FreeOn(Split(theirs)), AVolunteer().FreeOn(Split(volunteers))).ShouldBe(expected);

    [Theory]
    [InlineData("valby", "valby", 1.0)]
    [InlineData(null, "valby", null)]
    [InlineData("valby", "", null)]
    [InlineData("valby", "aarhus-c", null)]
    public void The_same_district_is_near_and_an_unknown_one_is_unknown(string? theirs, string? volunteers, double? expected) =>
        Value("distance", AParticipant().LivingIn(theirs), AVolunteer().LivingIn(volunteers)).ShouldBe(expected);

    [Fact]
    public void Distance_falls_in_a_line_to_zero_at_the_limit()
    {
        // A degree of latitude is 111.195 km on the sphere used, so the three stand 0, 5 and 10 km apart.
        var south = new District { Code = "a", Latitude = 55, Longitude = 12 };
        var middle = new District { Code = "b", Latitude = 55 + 5 / 111.19508, Longitude = 12 };
        var north = new District { Code = "c", Latitude = 55 + 11 / 111.19508, Longitude = 12 };
        var distance = new DistanceCriterion([south, middle, north], limitKm: 10);

        Between("a", "b").ShouldBe(0.5, 1e-6);
        Between("b", "a").ShouldBe(0.5, 1e-6);
        Between("a", "c").ShouldBe(0);

        double Between(string from, string to) => distance.Value(
            ParticipantProfile.Of(AParticipant().LivingIn(from)), VolunteerProfile.Of(AVolunteer().LivingIn(to)))!.Value;
    }

    [Fact]
    public void Great_circle_agrees_with_a_published_distance()
    {
        // The worked example of the haversine formula on Wikipedia's page (White House to Eiffel Tower), 6,161.6 km with radius 6,371.
        var whiteHouse = new District { Latitude = 38.898, Longitude = -77.037 };
        var eiffelTower = new District { Latitude = 48.858, Longitude = 2.294 };

        GreatCircle.Kilometres(whiteHouse, eiffelTower).ShouldBe(6161.6, 1);
    }

    [Theory]
    [InlineData(1980, 1980, 1.0)]
    [InlineData(1980, 1965, 0.5)]
    [InlineData(1980, 1995, 0.5)]
    [InlineData(1980, 1950, 0.0)]
    [InlineData(1980, 1930, 0.0)]
    [InlineData(null, 1980, null)]
    [InlineData(1980, null, null)]
    public void Age_falls_in_a_line_to_zero_at_thirty_years(int? theirs, int? volunteers, double? expected) =>
        Value("age", AParticipant().BornIn(theirs), AVolunteer().BornIn(volunteers)).ShouldBe(expected);

    [Fact]
    public void Every_criterion_stays_between_0_and_1_whoever_comes()
    {
        var people = new RandomPeople(5);
        var participants = Enumerable.Range(0, 40).Select(number => ParticipantProfile.Of(people.Participant($"P-{number}"))).ToList();
        var volunteers = people.Volunteers(100).ConvertAll(VolunteerProfile.Of);

        foreach (var criterion in Shipped.Criteria.InOrder)
        {
            var values = participants.SelectMany(p => volunteers.Select(v => criterion.Value(p, v))).ToList();
            values.ShouldAllBe(value => value == null || (value >= 0 && value <= 1));
            values.ShouldContain(value => value == null, criterion.Code);
            values.Distinct().Count().ShouldBeGreaterThan(3, criterion.Code);
        }
    }

    [Theory]
    [InlineData(typeof(ParticipantProfile))]
    [InlineData(typeof(VolunteerProfile))]
    public void What_a_score_must_not_depend_on_is_not_passed_in(Type profile)
    {
        string[] allowed = ["Goals", "Offers", "Hopes", "Occupation", "Languages", "Interests", "Availability", "District", "BirthYear"];

        profile.GetProperties().Select(property => property.Name).ShouldBeSubsetOf(allowed);
    }

    [Fact]
    public void A_criterion_sees_nothing_but_the_two_profiles()
    {
        var parameters = typeof(Criterion).GetMethod(nameof(Criterion.Value))!.GetParameters().Select(parameter => parameter.ParameterType);

        parameters.ShouldBe([typeof(ParticipantProfile), typeof(VolunteerProfile)]);
    }

    private static double? Value(string criterion, ParticipantBuilder participant, VolunteerBuilder volunteer) =>
        Shipped.Criteria.InOrder.Single(c => c.Code == criterion).Value(ParticipantProfile.Of(participant), VolunteerProfile.Of(volunteer));

    private static string[] Split(string tags) => tags.Split('|', StringSplitOptions.RemoveEmptyEntries);
}
