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
                var others = volunteers.ConvertAll(one => one.Id == suggestion.Volunteer.Id ? Changed.By(change, one) : one);

                var after = Suggest(Changed.By(change, participant), others, int.MaxValue).Suggestions.Single(row => row.Volunteer.Id == suggestion.Volunteer.Id);

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
}
