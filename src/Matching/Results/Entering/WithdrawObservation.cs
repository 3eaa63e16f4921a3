using Matching.Audit;
using Matching.Database;
using Matching.Results.Approval;

namespace Matching.Results.Entering;

/// <summary>
/// Takes a value out of the figures, or back in. The row stays: who withdrew it and when is seen, and a file that brought it does not bring
/// it again. In an approved period it says why.
/// </summary>
public sealed class WithdrawObservation(MatchingDatabase database)
{
    public Task<EntryOutcome> HandleAsync(string id, int version, Change change) => SetAsync(id, version, withdrawn: true, change);

    /// <summary>Undoes it: the value stands as it stood.</summary>
    public Task<EntryOutcome> UndoAsync(string id, int version, Change change) => SetAsync(id, version, withdrawn: false, change);

    private Task<EntryOutcome> SetAsync(string id, int version, bool withdrawn, Change change) => database.WriteAsync<EntryOutcome>(async scope =>
    {
        await ObservationStore.LockAsync(scope);
        if (await ObservationStore.FindAsync(scope, id) is not { } there)
        {
            return scope.GiveUp(new EntryOutcome.NotFound());
        }

        if (there.IsWithdrawn == withdrawn)
        {
            return scope.GiveUp(new EntryOutcome.Entered(id, IsChange: false));
        }

        if (change.WhyIsTooLong)
        {
            return scope.GiveUp(new EntryOutcome.ReasonIsTooLong());
        }

        var place = await IndicatorPlace.FindAsync(scope, there.Indicator, there.Period);
        var round = place is null ? null : await ApprovalStore.StandingAsync(scope, there.Period, place.Track, there.Indicator);
        if (change.Why is null && round is not null)
        {
            return scope.GiveUp(new EntryOutcome.ReasonIsMissing());
        }

        if (there.Version != version || !await ObservationStore.WithdrawAsync(scope, there, withdrawn, change))
        {
            return scope.GiveUp(new EntryOutcome.Stale());
        }

        var same = new EnteredFigure { Indicator = there.Indicator, Period = there.Period };
        await ObservationStore.TellAsync(scope, id, same, there, withdrawn ? ObservationChange.Withdrawn : ObservationChange.Restored, round, change);
        await AuditLog.WriteAsync(scope, change, withdrawn ? "observation.withdrawn" : "observation.restored", id, $"{there.Indicator} {there.Period}");
        return new EntryOutcome.Entered(id, IsChange: true);
    });
}
