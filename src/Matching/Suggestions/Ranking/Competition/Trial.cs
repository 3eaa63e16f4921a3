using Matching.Suggestions.Ranking.Folds;

namespace Matching.Suggestions.Ranking.Competition;

/// <summary>What every contestant says of every tested pair, none of which its model had seen.</summary>
/// <param name="Rows">The tested pairs, fold by fold.</param>
/// <param name="Folds">The fold of each, by its place.</param>
/// <param name="Said">For each contestant its scores and chances, in the order of <paramref name="Rows"/>.</param>
public sealed record Trial(int[] Rows, int[] Folds, IReadOnlyList<(double[] Scores, double[] Chances)> Said)
{
    /// <summary>Fits each contestant in each fold, and has it score the fold's tested pairs.</summary>
    /// <param name="pairs">All past pairs.</param>
    /// <param name="folds">Each pair is tested in one of them at most.</param>
    /// <param name="contestants">Who learns.</param>
    /// <param name="settings">Seed and threads.</param>
    /// <param name="progress">Told after each contestant of each fold.</param>
    /// <param name="cancel">Ends the work.</param>
    public static Trial Run(
        PastPairs pairs,
        IReadOnlyList<Fold> folds,
        IReadOnlyList<IRankingTrainer> contestants,
        CompetitionSettings settings,
        IProgress<CompetitionProgress>? progress,
        CancellationToken cancel)
    {
        int[] starts = [0, .. folds.Select((_, place) => folds.Take(place + 1).Sum(fold => fold.Test.Count))];
        var said = contestants.Select(_ => (Scores: new double[starts[^1]], Chances: new double[starts[^1]])).ToArray();
        var done = 0;
        Parallel.For(0, folds.Count, new ParallelOptions { MaxDegreeOfParallelism = settings.Threads, CancellationToken = cancel }, place =>
        {
            var (fold, from) = (folds[place], starts[place]);
            var known = pairs.AsKnownOn(fold.KnownOn);
            int[] rows = [.. fold.Train.Where(row => known.Weights[row] > 0)];
            var learned = known.Of(rows);
            int[] participants = [.. rows.Select(row => pairs.Participants[row])];
            var tested = pairs.Data.Of(fold.Test);
            for (var who = 0; who < contestants.Count; who++)
            {
                var fitted = FittedContestant.Of(contestants[who], learned, participants, settings.Seed, cancel);
                fitted.Model.Score(tested, said[who].Scores.AsSpan(from, tested.Rows));
                for (var row = from; row < from + tested.Rows; row++)
                {
                    said[who].Chances[row] = fitted.Chances.Of(said[who].Scores[row]);
                }

                progress?.Report(new CompetitionProgress(CompetitionProgress.Learning, Interlocked.Increment(ref done), folds.Count * contestants.Count));
            }
        });
        return new Trial([.. folds.SelectMany(fold => fold.Test)], [.. folds.SelectMany((fold, place) => fold.Test.Select(_ => place))], said);
    }
}
