namespace Matching.Suggestions.Ranking.Competition;

/// <summary>
/// The bootstrap over participants: each resample draws as many participants as there are, with replacement, and all contestants are measured on
/// the same draw, so that their differences are paired. (B. Efron and R. Tibshirani, An Introduction to the Bootstrap, 1993, sections 8 and 13;
/// pairs of one participant stay together, since they are alike.)
/// </summary>
internal static class Resampling
{
    /// <returns>By contestant, measure and resample; NaN where a resample has no value.</returns>
    public static double[][][] Of(
        IReadOnlyList<MeasuredTrial> trials, int persons, CompetitionSettings settings, IProgress<CompetitionProgress>? progress, CancellationToken cancel)
    {
        var drawn = trials.Select(_ => Enumerable.Range(0, MeasuredTrial.Measures).Select(_ => new double[settings.Resamples]).ToArray()).ToArray();
        var done = 0;
        Parallel.For(0, settings.Resamples, new ParallelOptions { MaxDegreeOfParallelism = settings.Threads, CancellationToken = cancel }, resample =>
        {
            var copies = Draw(persons, new Random(HashOf(settings.Seed, resample)));
            for (var who = 0; who < trials.Count; who++)
            {
                foreach (var (measure, value) in trials[who].Measure(copies).Index())
                {
                    drawn[who][measure][resample] = value ?? double.NaN;
                }
            }

            progress?.Report(new CompetitionProgress(CompetitionProgress.Resampling, Interlocked.Increment(ref done), settings.Resamples));
        });
        return drawn;
    }

    private static int[] Draw(int persons, Random random)
    {
        var copies = new int[persons];
        for (var drawn = 0; drawn < persons; drawn++)
        {
            copies[random.Next(persons)]++;
        }

        return copies;
    }

    /// <summary>Seeds of neighbouring resamples that have nothing to do with each other, the same on every machine.</summary>
    private static int HashOf(int seed, int resample)
    {
        var mixed = unchecked((ulong)(uint)seed << 32 | (uint)resample) + 0x9E3779B97F4A7C15UL;
        mixed = unchecked((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL);
        mixed = unchecked((mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL);
        return (int)((mixed ^ (mixed >> 31)) & int.MaxValue);
    }
}
