using Matching.Suggestions.Ranking;
using Matching.Suggestions.Ranking.Trainers;

namespace Matching.Tests.Suggestions.Ranking.Trainers;

public sealed class LogitIntervalsTests
{
    private static readonly double[] Truth = [0.8, -0.5, 0.6, 0];

    private static readonly Feature[] Features =
        [MadeUpPairs.Criterion("goals"), MadeUpPairs.Number("age"), MadeUpPairs.Flag("music"), MadeUpPairs.Number("nothing")];

    [Fact]
    public void Intervals_of_95_percent_hold_the_truth_in_95_of_100_tries()
    {
        const int tries = 2000;
        var held = new int[Truth.Length];
        Parallel.For(0, tries, seed =>
        {
            var pairs = new MadeUpPairs(Features, x => -0.5 + x.Zip(Truth, (value, effect) => value * effect).Sum()) { RowsOfAList = 5 };
            var intervals = LogitIntervals.Of(pairs.Draw(1000, seed), 0.95, default);
            for (var at = 0; at < Truth.Length; at++)
                if (intervals[at].Low <= Truth[at] && Truth[at] <= intervals[at].High)
                    Interlocked.Increment(ref held[at]);
        });

        foreach (var count in held)
            ((double)count / tries).ShouldBeInRange(0.93, 0.97, string.Join(' ', held));
    }

    [Fact]
    public void A_pair_that_stands_for_two_is_still_one_pair()
    {
        var data = new MadeUpPairs(Features, x => x[0]).Draw(500, 1);
        var twice = data.With(data.Labels, [.. Enumerable.Repeat(2d, data.Rows)], []);

        LogitIntervals.Of(twice, 0.95, default)[0].StandardError.ShouldBe(LogitIntervals.Of(data, 0.95, default)[0].StandardError, 1e-6);
    }

    [Fact]
    public void Intervals_of_a_single_list_are_refused() =>
        Should.Throw<ArgumentException>(() => LogitIntervals.Of(new MadeUpPairs(Features, x => x[0]) { RowsOfAList = 50 }.Draw(50, 1), 0.95, default));
}
