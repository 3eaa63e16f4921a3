using System.Reflection;
using Matching.People;
using Matching.Suggestions.Criteria;
using Matching.Suggestions.Ranking;
using Matching.Suggestions.Ranking.Features;
using static Matching.TestData.A;

namespace Matching.Tests.Suggestions.Ranking.Features;

public sealed class PairFeaturesTests
{
    /// <summary>Who adds a field to what may be learned from changes this list too, and says why in the decision.</summary>
    [Fact]
    public void Only_what_is_on_the_list_may_be_learned_from()
    {
        Names<LearnedParticipant>().ShouldBe(["ChildrenUnder15", "Profile", "RegisteredOn"]);
        Names<LearnedVolunteer>().ShouldBe(["Capacity", "Profile", "RegisteredOn", "Sector"]);
        Names<ParticipantProfile>().ShouldBe(["Availability", "BirthYear", "District", "Goals", "Interests", "Languages", "Occupation"]);
        Names<VolunteerProfile>().ShouldBe(["Availability", "BirthYear", "District", "Hopes", "Interests", "Languages", "Occupation", "Offers"]);
    }

    [Fact]
    public void Name_contact_gender_segment_group_and_id_change_no_feature_and_a_district_only_the_distance()
    {
        var people = new RandomPeople(11);
        for (var round = 0; round < 300; round++)
        {
            var (participant, volunteer) = (people.Participant("P-1"), people.Volunteers(1)[0]);
            var changed = participant with
            {
                Id = "other", Name = "Other", Email = "o@example.org", Phone = "1", Gender = participant.Gender == "f" ? "m" : "f", Segment = "refugee", AuditGroup = "g", WantsGender = "same",
                City = "Aarhus", Household = "many", ArrivedOn = null, ConsentOn = null, WaitingSince = Day, LastStartedOn = Day, QueuedFrom = Day, OpenWith = "x", PausedUntil = Day, RaisedCriterion = "goals", Version = 9,
            };
            var other = volunteer with
            {
                Id = "other", Name = "Other", Email = "o@example.org", Phone = "1", Gender = volunteer.Gender == "f" ? "m" : "f", AuditGroup = "g", AcceptsGender = "same", VettedOn = null,
                ChildCertificateOn = null, ConsentOn = null, PausedUntil = Day, PlacesLeft = -3, Version = 9,
            };

            Values(changed, other).ShouldBe(Values(participant, volunteer));

            var moved = Values(participant with { District = "valby" }, volunteer);
            Features.All.Index().Where(feature => !moved[feature.Index].Equals(Values(participant, volunteer)[feature.Index]))
                .ShouldAllBe(feature => feature.Item.Name == CriterionCodes.Distance);
        }
    }

    [Fact]
    public void A_tag_is_a_feature_of_its_side_where_enough_people_have_it_and_have_it_not()
    {
        Features.All.Select(feature => feature.Name).ShouldBeUnique();
        Features.All.ShouldContain(new Feature("participant:goal:danish", FeatureKind.Flag, FeatureSide.Participant, FeatureDirection.Free));
        Features.All.ShouldContain(new Feature("volunteer:interest:chess", FeatureKind.Flag, FeatureSide.Volunteer, FeatureDirection.Free));
        Features.All.ShouldNotContain(feature => feature.Name.Contains("yoga", StringComparison.Ordinal), "two people are not enough");
        Features.All.ShouldNotContain(feature => feature.Name == "volunteer:sector:public", "all who named any have it");
        PairFeatures.Of(Shipped.Criteria, Participants, Volunteers, least: 10, mostFlags: 3).All.Count.ShouldBe(Features.All.Count(feature => feature.Kind != FeatureKind.Flag) + 3);
    }

    [Fact]
    public void Flags_are_1_0_or_not_known_and_numbers_are_of_the_day_of_the_proposal()
    {
        var values = Values(
            AParticipant().BornIn(1985).InterestedIn().WithGoals("danish").RegisteredOn(Day.AddDays(-365)).WithChildrenUnder15(2).Build(),
            AVolunteer().BornIn(1960).InterestedIn("chess").But(v => v with { RegisteredOn = Day.AddDays(1) }).WithCapacity(3).Build());

        values[Place("participant:age")].ShouldBe(28);
        values[Place("participant:months")].ShouldBe(12, 0.01);
        values[Place("participant:children")].ShouldBe(2);
        values[Place("volunteer:age")].ShouldBe(53);
        values[Place("volunteer:months")].ShouldBe(double.NaN, "they signed up after the proposal, as the file says");
        values[Place("volunteer:capacity")].ShouldBe(3);
        values[Place("participant:goal:danish")].ShouldBe(1);
        values[Place("participant:goal:network")].ShouldBe(0);
        values[Place("participant:interest:music")].ShouldBe(double.NaN, "they did not say");
        values[Place("volunteer:interest:chess")].ShouldBe(1);
        values[Place("volunteer:interest:music")].ShouldBe(0);
    }

    [Fact]
    public void Only_the_criteria_in_which_more_is_plainly_better_are_held_to_it() =>
        Features.All.Where(feature => feature.Direction != FeatureDirection.Free).Select(feature => feature.Name)
            .ShouldBe(["goals", "occupation", "language", "interests", "availability", "distance"]);

    private static readonly List<LearnedParticipant> Participants = MadeUp(people => people.Participant("P"), LearnedParticipant.Of);

    private static readonly List<LearnedVolunteer> Volunteers =
        [.. MadeUp(people => people.Volunteers(1)[0], LearnedVolunteer.Of).Select((person, place) => person with { Sector = place < 40 ? "Public " : null })];

    private static readonly PairFeatures Features = PairFeatures.Of(
        Shipped.Criteria, [.. Participants.Select((person, place) => place < 2 ? person with { Profile = person.Profile with { Interests = Tags.Of("yoga") } } : person)], Volunteers, least: 10, mostFlags: 250);

    private static List<TLearned> MadeUp<TPerson, TLearned>(Func<RandomPeople, TPerson> person, Func<TPerson, TLearned> learned)
    {
        var people = new RandomPeople(12);
        return [.. Enumerable.Range(0, 200).Select(_ => learned(person(people)))];
    }

    private static int Place(string name) => Features.All.Index().Single(feature => feature.Item.Name == name).Index;

    private static double[] Values(Participant participant, Volunteer volunteer)
    {
        var values = new double[Features.All.Count];
        Features.Fill(LearnedParticipant.Of(participant), LearnedVolunteer.Of(volunteer), Day, values);
        return values;
    }

    private static IEnumerable<string> Names<T>() => typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(property => property.Name).Order(StringComparer.Ordinal);
}
