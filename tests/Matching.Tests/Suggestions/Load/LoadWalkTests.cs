using Matching.Suggestions.Load;
using Matching.Suggestions.Scoring;
using Matching.TestData;

namespace Matching.Tests.Suggestions.Load;

public sealed class LoadWalkTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 300)];

    [Fact]
    public void Who_comes_after_the_last_place_sees_the_loaded_behind_the_first_who_is_not()
    {
        var walk = new LoadWalk(new DensePairScores(new[,] { { 900, 500, 400 }, { 900, 500, 400 }, { 900, 500, 400 } }), [1, 1, 2]);

        walk.Step(0, top: 3).ShouldBe([0, 1, 2]);
        walk.Step(1, top: 3).ShouldBe([1, 0, 2]);
        walk.Step(2, top: 3).ShouldBe([2, 0, 1]);
        Enumerable.Range(0, 3).Select(walk.IsLoaded).ShouldBe([true, true, false]);
    }

    [Fact]
    public void Where_everybody_is_loaded_nothing_moves()
    {
        var walk = new LoadWalk(new DensePairScores(new[,] { { 900, 500 }, { 900, 500 }, { 900, 500 } }), [1, 1]);
        walk.Step(0);
        walk.Step(1);

        walk.Step(2, top: 2).ShouldBe([0, 1]);
    }

    [Fact]
    public void Who_suits_nobody_loads_nobody()
    {
        var walk = new LoadWalk(new DensePairScores(new[,] { { -1, -1 }, { 500, 500 } }), [1, 1]);

        walk.Step(0, top: 5).ShouldBeEmpty();
        walk.Step(1, top: 5).ShouldBe([0, 1]);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void The_walk_is_what_sorting_each_whole_list_gives(int seed)
    {
        var (random, scores, places) = Case(seed);
        var walk = new LoadWalk(scores, places);
        var plain = new PlainWalk(scores, places);

        foreach (var participant in Shuffled(random, scores.Participants))
        {
            var top = random.Next(1, 7);
            walk.Step(participant, top).ShouldBe(plain.Step(participant).Take(top));
        }

        Enumerable.Range(0, scores.Volunteers).Select(walk.IsLoaded).ShouldBe(plain.Loaded);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void What_one_volunteers_change_flips_is_what_walking_again_shows(int seed)
    {
        var (random, scores, places) = Case(seed);
        var turns = Shuffled(random, scores.Participants);
        var walk = new LoadWalk(scores, places);
        var before = new PlainWalk(scores, places);
        foreach (var participant in turns)
        {
            walk.Step(participant);
            before.Step(participant);
        }

        Reached[] everywhere = [.. turns.Index().Select(turn => new Reached(turn.Index, Score.MostUnits))];
        var again = new ChangedWalk(scores, new WalkTaken(walk.Steps, places), mayReach: _ => everywhere);
        for (var volunteer = 0; volunteer < scores.Volunteers; volunteer++)
        {
            int[] column = [.. turns.Select(_ => random.Next(5) * (Score.MostUnits / 5))];
            var after = new PlainWalk(scores.With(volunteer, row => column[row]), places);
            turns.ForEach(participant => after.Step(participant));

            var expected = before.Loaded.Zip(after.Loaded).Index().Where(pair => pair.Item.First != pair.Item.Second).Select(pair => pair.Index);
            again.FlippedBy(volunteer, row => column[row], turns.Count).Order().ShouldBe(expected, $"volunteer {volunteer}");
        }
    }

    [Fact]
    public void A_row_of_any_length_is_read_whole()
    {
        foreach (var length in new[] { 1, 63, 64, 65, 4095, 4096, 4097, 9000 })
        {
            var scores = new DensePairScores(DensePairScores.Matrix(1, length, (_, column) => column));

            new LoadWalk(scores, [.. Enumerable.Repeat(1, length)]).Step(0, top: 2).ShouldBe([.. new[] { length - 1, length - 2 }.Where(place => place >= 0)]);
        }
    }

    private static (Random, DensePairScores, List<int>) Case(int seed)
    {
        var random = new Random(seed);
        var scores = DensePairScores.Random(random, random.Next(1, 25), random.Next(1, 12), values: 5, eligible: random.NextDouble());
        return (random, scores, [.. Enumerable.Range(0, scores.Volunteers).Select(_ => random.Next(0, 4))]);
    }

    private static List<int> Shuffled(Random random, int count)
    {
        int[] all = [.. Enumerable.Range(0, count)];
        random.Shuffle(all);
        return [.. all];
    }

    /// <summary>The rule as it is told, without any care for time.</summary>
    private sealed class PlainWalk(DensePairScores scores, List<int> places)
    {
        private readonly int[] firsts = new int[places.Count];

        public IEnumerable<bool> Loaded => Enumerable.Range(0, places.Count).Select(IsLoaded);

        public List<int> Step(int participant)
        {
            var list = Enumerable.Range(0, places.Count).Where(volunteer => scores.UnitsOf(participant, volunteer) >= 0)
                .OrderByDescending(volunteer => scores.UnitsOf(participant, volunteer)).ToList();
            var free = list.FindIndex(volunteer => !IsLoaded(volunteer));
            if (free >= 0)
            {
                var first = list[free];
                list.RemoveAt(free);
                list.Insert(0, first);
                firsts[first]++;
            }

            return list;
        }

        private bool IsLoaded(int volunteer) => firsts[volunteer] >= places[volunteer];
    }
}
