using Matching.Audit;
using Matching.Database;
using Matching.Results.Approval;

namespace Matching.Results.Entering;

/// <summary>
/// Says something else of the same source and day, and why. What stood there stays in its history. Another day or source is another
/// value: withdraw the one and enter the other.
/// </summary>
public sealed class CorrectObservation(MatchingDatabase database)
{
    /// <param name="id">The value.</param>
    /// <param name="version">The version that was looked at.</param>
    /// <param name="figure">What is to stand there; its indicator, period, source and day are not read.</param>
    /// <param name="change">Who, when and why.</param>
    public Task<EntryOutcome> HandleAsync(string id, int version, EnteredFigure figure, Change change) => database.WriteAsync<EntryOutcome>(async scope =>
    {
        await ObservationStore.LockAsync(scope);
        if (await ObservationStore.FindAsync(scope, id) is not { IsWithdrawn: false } there)
        {
            return scope.GiveUp(new EntryOutcome.NotFound());
        }

        var said = figure with { Indicator = there.Indicator, Period = there.Period, Source = there.Source, ObservedOn = there.ObservedOn };
        var place = await IndicatorPlace.FindAsync(scope, there.Indicator, there.Period);
        if (EntryRules.ProblemOf(said, place?.Unit, change, isNew: false) is { } problem)
        {
            return scope.GiveUp(problem);
        }

        if (there.Says(said))
        {
            return scope.GiveUp(new EntryOutcome.Entered(id, IsChange: false));
        }

        if (change.Why is null)
        {
            return scope.GiveUp(new EntryOutcome.ReasonIsMissing());
        }

        var evidence = await EvidenceFiles.KeepAsync(scope, said, there, change);
        if (there.Version != version || !await ObservationStore.UpdateAsync(scope, there, said, evidence, change))
        {
            return scope.GiveUp(new EntryOutcome.Stale());
        }

        var round = place is null ? null : await ApprovalStore.StandingAsync(scope, there.Period, place.Track, there.Indicator);
        await ObservationStore.TellAsync(scope, id, said, there, ObservationChange.Corrected, round, change);
        await AuditLog.WriteAsync(scope, change, "observation.corrected", id, $"{there.Indicator} {there.Period}");
        return new EntryOutcome.Entered(id, IsChange: true);
    });
}
