using Matching.People;
using Matching.Suggestions;
using Matching.Suggestions.Explanation;
using static Matching.TestData.A;

namespace Matching.Tests.Suggestions.Explanation;

/// <summary>Every "first if" is made true and looked at: the list then stands as the sentence promised.</summary>
public class CounterfactualTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 30)];

    [Theory, MemberData(nameof(Seeds))]
    public void After_the_change_the_suggestion_stands_where_it_was_promised(int seed)
    {
        var people = new RandomPeople(seed);
        var participant = people.Participant("P-1") with { OpenWith = null, ConsentOn = Day.AddDays(-9) };
        var volunteers = people.Volunteers(150);

        foreach (var suggestion in Suggest(participant, volunteers, 10).Suggestions)
        {
            foreach (var change in suggestion.Counterfactuals)
            {
                var (other, others) = Make(change, participant, volunteers, suggestion.Volunteer.Id);

                var after = Suggest(other, others, int.MaxValue).Suggestions.Single(row => row.Volunteer.Id == suggestion.Volunteer.Id);

                after.Rank.ShouldBe(change.Rank, $"{suggestion.Volunteer.Id}: {change}");
            }
        }
    }

    [Fact]
    public void Some_change_is_offered_for_most_who_do_not_stand_first()
    {
        var people = new RandomPeople(7);
        var participant = people.Participant("P-1") with { Programme = Programmes.Host, OpenWith = null, ConsentOn = Day.AddDays(-9) };

        var behind = Suggest(participant, people.Volunteers(400), 20).Suggestions.Skip(1).ToList();

        behind.Count(suggestion => suggestion.Counterfactuals.Count > 0).ShouldBeGreaterThan(behind.Count / 2);
        behind.ShouldAllBe(suggestion => suggestion.Counterfactuals.Count <= 2);
    }

    private static SuggestionList Suggest(Participant participant, IEnumerable<Volunteer> volunteers, int top) =>
        Shipped.Suggester.Suggest(participant, volunteers, new HashSet<string>(), Day, top);

    private static (Participant, List<Volunteer>) Make(Counterfactual change, Participant participant, List<Volunteer> volunteers, string id)
    {
        Volunteer Changed(Volunteer volunteer) => change.Change switch
        {
            ChangeCodes.VolunteerFree => volunteer with { Availability = With(volunteer.Availability, change.Value) },
            ChangeCodes.VolunteerNotFree => volunteer with { Availability = Without(volunteer.Availability, change.Value) },
            ChangeCodes.VolunteerOffers => volunteer with { Offers = With(volunteer.Offers, change.Value) },
            ChangeCodes.VolunteerOffersNot => volunteer with { Offers = Without(volunteer.Offers, change.Value) },
            ChangeCodes.VolunteerOccupation => volunteer with { Occupation = change.Value },
            ChangeCodes.VolunteerDistrict => volunteer with { District = change.Value },
            _ => throw new InvalidOperationException(change.Change),
        };

        return change.Change == ChangeCodes.ParticipantFree
            ? (participant with { Availability = With(participant.Availability, change.Value) }, volunteers)
            : (participant, volunteers.ConvertAll(volunteer => volunteer.Id == id ? Changed(volunteer) : volunteer));
    }

    private static Tags With(Tags tags, string tag) => Tags.Of([.. tags, tag]);

    private static Tags Without(Tags tags, string tag) => Tags.Of([.. tags.Where(other => other != tag)]);
}
