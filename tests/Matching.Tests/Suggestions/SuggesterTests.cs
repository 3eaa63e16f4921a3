using Matching.People;
using Matching.Suggestions;
using Matching.Suggestions.Criteria;
using Matching.Suggestions.Eligibility;
using Matching.Suggestions.Scoring;
using static Matching.TestData.A;

namespace Matching.Tests.Suggestions;

/// <summary>What holds of every list, on made-up people of many seeds.</summary>
public class SuggesterTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    private static readonly HashSet<string> Nobody = [];

    [Theory, MemberData(nameof(Seeds))]
    public void Every_volunteer_of_the_programme_is_accounted_for_once(int seed)
    {
        var (participant, volunteers) = People(seed);

        var list = Suggest(participant, volunteers);

        list.Volunteers.ShouldBe(volunteers.Count(volunteer => volunteer.Programme == participant.Programme));
        (list.Eligible + list.Excluded.Sum(rule => rule.Count)).ShouldBe(list.Volunteers);
        list.Suggestions.Count.ShouldBe(list.Eligible);
        list.Suggestions.Select(suggestion => suggestion.Volunteer.Id).Distinct(StringComparer.Ordinal).Count().ShouldBe(list.Eligible);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Who_is_eligible_and_in_which_order_is_what_a_plain_model_says(int seed)
    {
        var (participant, volunteers) = People(seed);
        var scorer = Shipped.ScorerFor(participant.Programme);
        var profile = ParticipantProfile.Of(participant);

        var expected = volunteers
            .Where(volunteer => Shipped.Rules.InOrder.All(rule => rule.Ask(new Pair(participant, volunteer, Day, false)) != RuleAnswer.Fails))
            .Select(volunteer => (volunteer.Id, Points: scorer.Score(profile, VolunteerProfile.Of(volunteer)).Points))
            .OrderByDescending(row => row.Points).ThenBy(row => row.Id, StringComparer.Ordinal);

        Suggest(participant, volunteers).Suggestions.Select(suggestion => (suggestion.Volunteer.Id, suggestion.Score.Points)).ShouldBe(expected);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void The_parts_of_every_suggestion_add_up_to_its_score(int seed)
    {
        var (participant, volunteers) = People(seed);

        Suggest(participant, volunteers).Suggestions.ShouldAllBe(
            suggestion => Math.Abs(suggestion.Score.Parts.Sum(part => part.Points) - suggestion.Score.Points) <= 1e-6);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void The_order_in_which_people_come_changes_nothing(int seed)
    {
        var (participant, volunteers) = People(seed);
        var shuffled = new RandomPeople(seed).Shuffled(volunteers);

        Places(Suggest(participant, shuffled)).ShouldBe(Places(Suggest(participant, volunteers)));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Name_contact_segment_and_group_change_no_ranking(int seed)
    {
        var (participant, volunteers) = People(seed);
        var someoneElse = participant with { Name = "Nobody Known", Email = "else@example.org", Phone = "", Segment = "refugee", AuditGroup = "b" };
        var others = volunteers.ConvertAll(volunteer => volunteer with { Name = "Other Name", Email = "", AuditGroup = "z" });

        Places(Suggest(someoneElse, others)).ShouldBe(Places(Suggest(participant, volunteers)));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Where_nobody_wishes_for_a_gender_it_changes_no_ranking(int seed)
    {
        var (participant, volunteers) = People(seed);
        participant = participant with { WantsGender = "any" };
        volunteers = volunteers.ConvertAll(volunteer => volunteer with { AcceptsGender = "any" });

        foreach (var gender in new[] { "f", "m", "x", null })
        {
            Places(Suggest(participant with { Gender = gender }, volunteers)).ShouldBe(Places(Suggest(participant, volunteers)));
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void What_one_rule_adds_is_what_comes_when_it_is_met(int seed)
    {
        var (participant, volunteers) = People(seed);
        var list = Suggest(participant, volunteers);

        var vetted = volunteers.ConvertAll(volunteer => volunteer with { VettedOn = Day.AddDays(-1) });

        var promised = list.Adds.SingleOrDefault(rule => rule.Rule == "vetted")?.Count ?? 0;
        Suggest(participant, vetted).Eligible.ShouldBe(list.Eligible + promised);
    }

    [Fact]
    public void An_excluded_pair_is_counted_under_its_own_rule()
    {
        var list = Shipped.Suggester.Suggest(AParticipant(), [AVolunteer().WithId("V-1")], new HashSet<string> { "V-1" }, Day, 5);

        list.Suggestions.ShouldBeEmpty();
        list.Excluded.ShouldBe([new RuleCount("excluded_pair", 1)]);
    }

    [Fact]
    public void A_programme_without_volunteers_is_an_empty_list_and_no_error()
    {
        var list = Suggest(AParticipant(), []);

        (list.Volunteers, list.Eligible, list.Excluded.Count).ShouldBe((0, 0, 0));
        list.MostHelp.ShouldBeNull();
    }

    private static (Participant Participant, List<Volunteer> Volunteers) People(int seed)
    {
        var people = new RandomPeople(seed);
        return (people.Participant("P-1") with { OpenWith = null, ConsentOn = Day.AddDays(-9) }, people.Volunteers(200));
    }

    private static SuggestionList Suggest(Participant participant, IEnumerable<Volunteer> volunteers) =>
        Shipped.Suggester.Suggest(participant, volunteers, Nobody, Day, int.MaxValue);

    private static IEnumerable<(int, string, double)> Places(SuggestionList list) =>
        list.Suggestions.Select(suggestion => (suggestion.Rank, suggestion.Volunteer.Id, suggestion.Score.Points));
}
