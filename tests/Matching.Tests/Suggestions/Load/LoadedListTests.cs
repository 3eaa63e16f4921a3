using Matching.People;
using Matching.Suggestions;
using Matching.Suggestions.Criteria;
using Matching.Suggestions.Load;
using Matching.Suggestions.Scoring;
using static Matching.TestData.A;

namespace Matching.Tests.Suggestions.Load;

/// <summary>Lists of people who wait, with the loads of those who wait longer.</summary>
public sealed class LoadedListTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 25)];

    [Theory, MemberData(nameof(Seeds))]
    public void Nobody_is_hidden_and_only_the_loaded_before_the_first_free_one_move(int seed)
    {
        var city = WaitingCity.Of(seed);
        foreach (var participant in city.Participants)
        {
            var list = city.Suggest(participant);

            list.Suggestions.Count.ShouldBe(list.Eligible);
            list.Suggestions.Select(row => row.Rank).ShouldBe(Enumerable.Range(1, list.Eligible));
            var byScore = list.Suggestions.OrderByDescending(row => row.Score.Units).ThenBy(row => row.Volunteer.Id, StringComparer.Ordinal).ToList();
            var free = byScore.FirstOrDefault(row => !row.IsLoaded);
            list.Suggestions.ShouldBe(free is null ? byScore : byScore.Where(row => row != free).Prepend(free));
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void The_firsts_of_the_waiting_list_are_first_come_first_served(int seed)
    {
        var city = WaitingCity.Of(seed);
        var left = city.Volunteers.ToDictionary(volunteer => volunteer.Id, volunteer => Math.Max(0, volunteer.PlacesLeft), StringComparer.Ordinal);
        foreach (var participant in city.InTurn)
        {
            var list = city.Suggest(participant);
            list.Suggestions.Where(row => row.IsLoaded).ShouldAllBe(row => left[row.Volunteer.Id] == 0);
            if (list.Suggestions is [{ IsLoaded: false } first, ..])
            {
                left[first.Volunteer.Id]--;
            }
        }

        left.Values.ShouldAllBe(places => places >= 0);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void After_a_change_the_suggestion_stands_where_it_was_promised_with_loads_in_play(int seed)
    {
        var city = WaitingCity.Of(seed);
        ShouldKeepItsPromises(city, city.InTurn.TakeLast(4));
    }

    [Theory, MemberData(nameof(LongQueues))]
    public void What_is_promised_behind_a_long_queue_holds(int seed, int waiting, int volunteers)
    {
        var city = WaitingCity.Of(seed, waiting, volunteers);
        var (middle, last) = (city.InTurn[waiting / 2], city.InTurn[^1]);

        ShouldKeepItsPromises(city, [middle, last]).ShouldBeGreaterThan(0);
    }

    /// <summary>Seed, who waits, volunteers of both programmes: from few of them for many to more than enough.</summary>
    public static TheoryData<int, int, int> LongQueues
    {
        get
        {
            var queues = new TheoryData<int, int, int>();
            foreach (var seed in Enumerable.Range(1, 6))
            {
                queues.Add(seed, 200, 90);
                queues.Add(seed, 200, 300);
                queues.Add(seed, 130, 500);
            }

            return queues;
        }
    }

    private static int ShouldKeepItsPromises(WaitingCity city, IEnumerable<Participant> participants)
    {
        var promised = 0;
        foreach (var participant in participants)
        {
            foreach (var suggestion in city.Suggest(participant).Suggestions.Take(5))
            {
                foreach (var change in suggestion.Counterfactuals)
                {
                    var after = city.After(change, participant.Id, suggestion.Volunteer.Id);

                    after.Suggestions.Single(row => row.Volunteer.Id == suggestion.Volunteer.Id).Rank
                        .ShouldBe(change.Rank, $"{participant.Id} {suggestion.Volunteer.Id}: {change}");
                    promised++;
                }
            }
        }

        return promised;
    }

    [Fact]
    public void Some_are_loaded_and_some_changes_are_promised_in_these_cities()
    {
        var lists = Enumerable.Range(1, 25).Select(WaitingCity.Of).Select(city => city.Suggest(city.InTurn[^1])).ToList();

        lists.Count(list => list.Suggestions.Any(row => row.IsLoaded)).ShouldBeGreaterThan(15);
        lists.SelectMany(list => list.Suggestions.Take(5)).Count(row => row.Counterfactuals.Count > 0).ShouldBeGreaterThan(40);
    }

    [Fact]
    public void Who_does_not_wait_comes_after_all_who_wait()
    {
        var waits = AParticipant().WithId("p-1").Build();
        var other = waits with { Id = "p-0", LastStartedOn = Day.AddDays(-1) };
        var city = new WaitingCity([waits, other], [AVolunteer().WithId("v-1").WithCapacity(1)]);

        city.Suggest(waits).Suggestions.Single().IsLoaded.ShouldBeFalse();
        city.Suggest(other).Suggestions.Single().IsLoaded.ShouldBeTrue();
    }

    [Fact]
    public void A_pair_kept_apart_or_set_aside_loads_nobody()
    {
        var (first, second) = (AParticipant().WithId("p-1").Build(), AParticipant().WithId("p-2").Build());
        var city = new WaitingCity([first, second], [AVolunteer().WithId("v-1").WithCapacity(1)]) { Apart = new HashSet<(string, string)> { ("p-1", "v-1") } };

        city.Suggest(second).Suggestions.Single().IsLoaded.ShouldBeFalse();
    }
}
