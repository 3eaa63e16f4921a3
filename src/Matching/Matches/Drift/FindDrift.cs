using Matching.Suggestions.Ranking.Drift;

namespace Matching.Matches.Drift;

/// <summary>Holds a look at a model against the one that it is judged by. What is too few to judge is passed over.</summary>
internal static class FindDrift
{
    private const double LeastExposure = 0.8;

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

        foreach (var groups in now.Lists!.Exposures.Where(groups => groups.Ratio is { Value: not null, High: < LeastExposure }))
        {
            // What was below the line already was known when somebody let the model order lists; what was not judged has not changed.
            if (before.Lists!.Exposures.FirstOrDefault(one => one.Grouping == groups.Grouping)?.Ratio.Value is { } was and >= LeastExposure)
            {
                yield return new DriftFinding(DriftFinding.Exposure, groups.Ratio.Value, was, groups.Grouping);
            }
        }
    }
}
