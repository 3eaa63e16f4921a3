using Matching.Suggestions.Ranking.Baselines;
using Matching.Suggestions.Ranking.Folds;

namespace Matching.Suggestions.Ranking.Competition;

/// <summary>
/// The competition: every contestant learns and is tested in every fold, is measured on all tested pairs together, and is compared with the
/// transparent score on the same resamples.
/// <para>The winner is the challenger with the highest NDCG among those that are surely ahead of the score: the lower bound of the paired difference,
/// at <c>Level ÷ 2 ÷ challengers</c> on one side (Bonferroni), lies above 0. With none, the score stays. So pure noise replaces it in no more than
/// <c>Level</c> of all competitions. The same is asked of the difference to a random order, since the score can lie below one: where caseworkers go
/// down a list by the score until a match lasts, that match is the lowest of those asked.</para>
/// <para>Nothing is promoted from too few outcomes; no contestant whose AUC is above the limit; and nothing at all while a single feature tells the
/// outcome too well.</para>
/// </summary>
public static class ContestantTrials
{
    /// <param name="pairs">All past pairs.</param>
    /// <param name="folds">At least one.</param>
    /// <param name="contestants">The transparent score first, then its challengers.</param>
    /// <param name="settings">How they are compared.</param>
    /// <param name="progress">Told as the work goes on, from several threads.</param>
    /// <param name="cancel">Ends the work.</param>
    public static CompetitionResult Run(
        PastPairs pairs,
        IReadOnlyList<Fold> folds,
        IReadOnlyList<IRankingTrainer> contestants,
        CompetitionSettings settings,
        IProgress<CompetitionProgress>? progress = null,
        CancellationToken cancel = default)
    {
        IReadOnlyList<IRankingTrainer> all = [.. contestants, new EvenTrainer()];
        var trial = Trial.Run(pairs, folds, all, settings, progress, cancel);
        var tested = TestedPairs.Of(pairs, trial);
        var trials = trial.Said.Select(said => new MeasuredTrial(tested, said, settings.Places)).ToList();
        var drawn = Resampling.Of(trials, tested.Persons, settings, progress, cancel);
        var results = all.Select((trainer, who) => Result(trainer.Code, who)).ToList();
        var leaks = Leaks.In(pairs.Data, settings.LeakAuc);
        var reason = Verdict.Of(results[..^1], leaks, tested, settings);
        return new CompetitionResult(results[..^1], reason is CompetitionReason.IsAhead winner ? winner.Contestant : all[0].Code, reason)
        {
            Reference = results[^1],
            Folds = folds,
            Trial = trial,
            Pairs = trial.Rows.Length,
            Outcomes = tested.Known,
            Lasted = tested.Lasted,
            Participants = tested.Participants,
            Lists = trials[0].Lists,
            Leaks = leaks,
        };

        ContestantResult Result(string code, int who)
        {
            var estimates = Enumerable.Range(0, MeasuredTrial.Measures).Select(measure => Estimate.Of(trials[who].Whole[measure], drawn[who][measure])).ToList();
            var (ahead, ofChance) = (AheadOf(0), AheadOf(all.Count - 1));
            return new ContestantResult(
                code, estimates[0], estimates[1], estimates[2], estimates[3], estimates[4], estimates[5],
                who == 0 ? null : Estimate.Of(trials[who].Whole[0] - trials[0].Whole[0], ahead))
            {
                SurelyAhead = who == 0 || Math.Min(ahead.Length, ofChance.Length) < 2 ? null : Math.Min(Surely(ahead), Surely(ofChance)),
                IsSuspect = trials[who].Whole[2] > settings.LeakAuc,
            };

            double[] AheadOf(int other) => [.. drawn[who][0].Zip(drawn[other][0], (own, others) => own - others).Where(double.IsFinite).Order()];
            double Surely(double[] sorted) => Estimate.Quantile(sorted, settings.Level / 2 / Math.Max(1, contestants.Count - 1));
        }
    }
}
