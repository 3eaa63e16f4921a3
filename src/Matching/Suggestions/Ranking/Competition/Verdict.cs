namespace Matching.Suggestions.Ranking.Competition;

/// <summary>Who wins, and why.</summary>
internal static class Verdict
{
    public static CompetitionReason Of(
        IReadOnlyList<ContestantResult> results, IReadOnlyList<LeakingFeature> leaks, TestedPairs tested, CompetitionSettings settings)
    {
        if (tested.Known < settings.LeastOutcomes || tested.Participants < settings.LeastParticipants
            || tested.Lasted < settings.LeastOfEach || tested.Known - tested.Lasted < settings.LeastOfEach)
        {
            return new CompetitionReason.TooFew(
                tested.Known, tested.Lasted, tested.Participants, (settings.LeastOutcomes, settings.LeastOfEach, settings.LeastParticipants));
        }

        List<ContestantResult> challengers = [.. results.Skip(1).OrderByDescending(one => one.Ndcg.Value ?? double.NegativeInfinity)];
        List<string> suspects = [.. challengers.Where(one => one.IsSuspect).Select(one => one.Code)];
        if (leaks.Count > 0)
        {
            return new CompetitionReason.LooksLikeLeak([.. leaks.Select(leak => leak.Feature)], suspects);
        }

        if (challengers.Find(one => !one.IsSuspect && one.SurelyAhead > 0) is { } winner)
        {
            return new CompetitionReason.IsAhead(winner.Code, winner.Ahead!.Value!.Value, winner.SurelyAhead!.Value);
        }

        return suspects.Count > 0
            ? new CompetitionReason.LooksLikeLeak([], suspects)
            : new CompetitionReason.NobodyIsAhead(challengers.FirstOrDefault()?.Code, challengers.FirstOrDefault()?.Ahead?.Value, challengers.FirstOrDefault()?.SurelyAhead);
    }
}
