using Matching.Files;
using Matching.Suggestions.Ranking.Competition;
using Matching.Surveys.Learning;
using Matching.TestData;
using Matching.Tests.Suggestions.Ranking;
using Xunit.Abstractions;

namespace Matching.Tests.Surveys.Learning;

/// <summary>Where proposals are made one after another until a match lasts, the order of a list must not be told by its features.</summary>
public sealed class NoiseInSequenceTests(ITestOutputHelper output)
{
    private static readonly DateOnly AsOf = new(2013, 8, 1);

    /// <summary>
    /// On noise no contestant is ahead of a random order by more than chance (four standard errors of the tries), and none replaces the score more
    /// often than the stated level (exact binomial at 99 %).
    /// </summary>
    [Fact]
    public async Task Noise_in_sequence_lets_no_contestant_rank_better_than_a_random_order()
    {
        var tries = LongTests.Enabled ? 200 : 8;
        List<CompetitionResult> results = [];
        for (var seed = 1; seed <= tries; seed++)
        {
            results.Add(await CompeteAsync(seed));
        }

        var promoted = results.Count(result => result.Winner != "score");
        output.WriteLine($"{promoted} of {tries} promoted");
        List<(string Code, double Mean, double Error)> ahead = [.. results[0].Contestants.Select((contestant, place) => Ahead(contestant.Code, results, place))];
        foreach (var (code, mean, error) in ahead)
        {
            output.WriteLine($"{code}: {mean:F3} ± {error:F3} ahead of a random order");
        }

        ahead.ShouldAllBe(one => one.Mean < 4 * one.Error);
        promoted.ShouldBeLessThanOrEqualTo(Binomial.MostAt99(tries, new CompetitionSettings().Level));
    }

    private static (string Code, double Mean, double Error) Ahead(string code, List<CompetitionResult> results, int place)
    {
        double[] ahead = [.. results.Select(result => result.Contestants[place].Ndcg.Value!.Value - result.Reference.Ndcg.Value!.Value)];
        var mean = ahead.Average();
        return (code, mean, Math.Sqrt(ahead.Sum(one => (one - mean) * (one - mean)) / (ahead.Length - 1) / ahead.Length));
    }

    private static async Task<CompetitionResult> CompeteAsync(int seed)
    {
        await using var fresh = await BothDatabases.CreateAsync(BothDatabases.Sqlite);
        await using var room = new CaseworkRoom(fresh.Database, ("Ranking:Resamples", "200"));
        using var folder = new Cli.TerminalFolder();
        NoiseCity.WriteTo(folder["in"], participants: 100, seed);
        var change = new Change("u", new DateTimeOffset(2013, 8, 1, 9, 0, 0, TimeSpan.Zero), AsOf);
        (await room.Get<ImportFiles>().HandleAsync(folder["in"], new ImportOptions(), Languages.Danish, change)).ShouldBeOfType<ImportOutcome.Imported>();
        var outcome = (await room.Get<EvaluateContestants>().HandleAsync("host", AsOf, folds: null, progress: null, default)).ShouldBeOfType<EvaluateOutcome.Evaluated>();
        return outcome.Result;
    }
}
