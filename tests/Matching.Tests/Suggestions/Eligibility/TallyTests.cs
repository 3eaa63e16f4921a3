using Matching.People;
using Matching.Suggestions;
using Matching.Suggestions.Eligibility;
using Matching.Suggestions.Explanation;
using static Matching.TestData.A;

namespace Matching.Tests.Suggestions.Eligibility;

public sealed class TallyTests
{
    private static readonly HashSet<string> Nobody = [];

    [Fact]
    public void Rules_are_asked_in_the_order_of_the_design() => Shipped.Rules.InOrder.Select(rule => rule.Code).ShouldBe(
    [
        "programme", "consent", "paused", "vetted", "places", "language", "gender", "open", "excluded_pair", "newcomer", "age",
        "child_certificate",
    ]);

    [Fact]
    public void A_volunteer_counts_once_under_the_first_rule_and_in_each_rule_alone()
    {
        var list = Suggest(AVolunteer(), AVolunteer().Full(), AVolunteer().VettedOn(null).Full().Speaking("de"));

        (list.Volunteers, list.Eligible).ShouldBe((3, 1));
        list.Excluded.ShouldBe([new RuleCount("vetted", 1), new RuleCount("places", 1)]);
        list.Alone.ShouldBe([new RuleCount("vetted", 1), new RuleCount("places", 2), new RuleCount("language", 1)]);
        list.Adds.ShouldBe([new RuleCount("places", 1)]);
        list.MostHelp.ShouldBe(new ListChange(ListChangeCodes.RuleMet, "places", 1));
    }

    [Fact]
    public void A_rule_about_the_participant_counts_them_all()
    {
        var list = Shipped.Suggester.Suggest(
            AParticipant().Young().BornIn(1987), [Mentor("V-1"), Mentor("V-2")], Nobody, Day, 5);

        list.Excluded.ShouldBe([new RuleCount("age", 2)]);
        list.Suggestions.ShouldBeEmpty();
    }

    [Fact]
    public void Volunteers_of_another_programme_are_in_no_count()
    {
        var list = Suggest(AVolunteer(), Mentor("V-2"));

        (list.Volunteers, list.Eligible).ShouldBe((1, 1));
        list.Excluded.ShouldBeEmpty();
    }

    [Fact]
    public void What_is_unknown_passes_and_is_marked()
    {
        var list = Shipped.Suggester.Suggest(
            AParticipant().Speaking().InCity(null).OfGender(null).WithChildrenUnder15(null), [AVolunteer().AcceptingGender("same")], Nobody, Day, 5);

        list.Suggestions.Single().UnknownRules.ShouldBe(["language", "gender", "newcomer", "child_certificate"]);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Eligible_and_excluded_are_all_volunteers_of_the_programme(int seed)
    {
        var people = new RandomPeople(seed);
        var participant = people.Participant("P-1");
        var volunteers = people.Volunteers(200);

        var list = Shipped.Suggester.Suggest(participant, volunteers, Nobody, Day, 500);

        list.Volunteers.ShouldBe(volunteers.Count(volunteer => volunteer.Programme == participant.Programme));
        (list.Eligible + list.Excluded.Sum(rule => rule.Count)).ShouldBe(list.Volunteers);
        list.Suggestions.Count.ShouldBe(list.Eligible);
        list.Excluded.ShouldAllBe(first => first.Count <= list.Alone.Single(rule => rule.Rule == first.Rule).Count);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void What_a_rule_adds_is_what_lists_would_gain_without_it(int seed)
    {
        var people = new RandomPeople(seed);
        var participant = people.Participant("P-1") with { Programme = Programmes.Host };
        var volunteers = people.Volunteers(200);
        var list = Shipped.Suggester.Suggest(participant, volunteers, Nobody, Day, 0);

        var allWithPlaces = volunteers.Select(volunteer => volunteer with { PlacesLeft = 1 });
        var relaxed = Shipped.Suggester.Suggest(participant, allWithPlaces, Nobody, Day, 0);

        (relaxed.Eligible - list.Eligible).ShouldBe(list.Adds.SingleOrDefault(rule => rule.Rule == "places")?.Count ?? 0);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_short_answer_agrees_with_the_full_verdict(int seed)
    {
        var people = new RandomPeople(seed);
        var participant = people.Participant("P-1");

        foreach (var volunteer in people.Volunteers(200))
        {
            var pair = new Pair(participant, volunteer, Day, IsExcluded: false);
            Shipped.Rules.Allow(pair).ShouldBe(Shipped.Rules.Judge(pair).IsEligible);
        }
    }

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 25)];

    private static Volunteer Mentor(string id) => AVolunteer().WithId(id).InProgramme(Programmes.Mentor);

    private static SuggestionList Suggest(params Volunteer[] volunteers) =>
        Shipped.Suggester.Suggest(AParticipant(), volunteers.Select((volunteer, number) => volunteer with { Id = $"V-{number}" }), Nobody, Day, 5);
}
