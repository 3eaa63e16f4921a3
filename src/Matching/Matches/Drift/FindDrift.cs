using MathNet.Numerics.Distributions;
using Matching.Suggestions.Ranking.Competition;
using Matching.Suggestions.Ranking.Drift;
using Matching.Suggestions.Ranking.Fairness;

namespace Matching.Matches.Drift;

/// <summary>Holds a look at a model against the one that it is judged by. What is too few to judge is passed over.</summary>
public static class FindDrift
{
    private static readonly double LeastExposure = new FairnessLimits().LeastExposure;

    public static ScoreShift? Shift(SeenLists now, SeenLists before, DriftSettings settings, int seed) =>
        Math.Min(now.Scores.Count, before.Scores.Count) < settings.LeastLists ? null : ScoreShift.Between(before.Scores, now.Scores, seed);

    /// <param name="now">With its lists and their shift.</param>
    /// <param name="before">What it is judged by; with lists.</param>
    /// <param name="settings">The lines.</param>
    public static IEnumerable<DriftFinding> Of(ModelLook now, ModelLook before, DriftSettings settings)
    {
        if (now.Shift is { } shift && shift.Index > settings.MostShift && shift.Chance <= settings.Level)
        {
            yield return new DriftFinding(DriftFinding.Scores, shift.Index);
        }

        if (now is { Accepted: { Percent: { } share } accepted, AcceptedBefore: { Percent: { } usual } others }
            && Math.Min(accepted.Answered, others.Answered) >= settings.LeastAnswered
            && usual - share >= settings.MostFall && accepted.ChanceOfSoFew(others) <= settings.Level)
        {
            yield return new DriftFinding(DriftFinding.Acceptance, share, usual);
        }

        foreach (var (grouping, ratio) in now.Lists!.Exposures)
        {
            // What was below the line already was known when somebody let the model order lists; what was not judged has not changed.
            if (ratio.Value < LeastExposure && before.Lists!.Exposures.FirstOrDefault(one => one.Grouping == grouping)?.Ratio is { } was
                && was.Value >= LeastExposure && was.Value - ratio.Value >= settings.MostExposureFall && ChanceOfSuchAFall(ratio, was) <= settings.Level)
            {
                yield return new DriftFinding(DriftFinding.Exposure, ratio.Value, was.Value, grouping);
            }
        }
    }

    /// <summary>
    /// The chance that a ratio falls as far where nothing has changed: one-sided, by the normal distribution, with the standard errors that the widths
    /// of both intervals come to. 0 to 1; 1 where an interval is not known.
    /// </summary>
    public static double ChanceOfSuchAFall(Estimate now, Estimate before)
    {
        if (before.Value - now.Value is not { } fall || Error(now) is not { } one || Error(before) is not { } other)
        {
            return 1;
        }

        var error = Math.Sqrt(one * one + other * other);
        return error > 0 ? Normal.CDF(0, 1, -fall / error) : fall > 0 ? 0 : 1;
    }

    private static double? Error(Estimate estimate) => (estimate.High - estimate.Low) / (2 * Normal.InvCDF(0, 1, 0.975));
}
