using Matching.Audit;
using Matching.Database;
using Matching.Results.Approval;

namespace Matching.Results.Entering;

/// <summary>Enters a value of an indicator for a period. In an approved period it says why; what was approved stays as it was.</summary>
public sealed class RecordObservation(MatchingDatabase database)
{
    public Task<EntryOutcome> HandleAsync(EnteredFigure figure, Change change) => database.WriteAsync(async scope =>
        await InAsync(scope, figure, change) switch
        {
            EntryOutcome.Entered { IsChange: true } entered => entered,
            var other => scope.GiveUp(other),
        });

    /// <summary>The same within a transaction that may enter more than one.</summary>
    internal static async Task<EntryOutcome> InAsync(WriteScope scope, EnteredFigure figure, Change change)
    {
        await ObservationStore.LockAsync(scope);
        if (await IndicatorPlace.FindAsync(scope, figure.Indicator, figure.Period) is not { } place)
        {
            return new EntryOutcome.NotFound();
        }

        if (EntryRules.ProblemOf(figure, place.Unit, change, isNew: true) is { } problem)
        {
            return problem;
        }

        var there = await ObservationStore.FindAsync(scope, figure);
        if (there is { IsWithdrawn: false })
        {
            return there.Says(figure) ? new EntryOutcome.Entered(there.Id, IsChange: false) : new EntryOutcome.AlreadyThere(there.Id);
        }

        var round = await ApprovalStore.StandingAsync(scope, figure.Period, place.Track, figure.Indicator);
        if (change.Why is null && round is not null)
        {
            return new EntryOutcome.ReasonIsMissing();
        }

        // What the same source said before and withdrew is said anew: there is one row a source and day.
        var evidence = await EvidenceFiles.KeepAsync(scope, figure, there: null, change);
        var id = there?.Id ?? NewId.For("o");
        if (there is null)
        {
            await ObservationStore.InsertAsync(scope, id, figure, evidence, change);
        }
        else if (await ObservationStore.UpdateAsync(scope, there, figure, evidence, change))
        {
            await ObservationStore.PlaceAsync(scope, id);
        }
        else
        {
            return new EntryOutcome.Stale();
        }

        await ObservationStore.TellAsync(scope, id, figure, there, ObservationChange.Recorded, round, change);
        await AuditLog.WriteAsync(scope, change, "observation.recorded", id, $"{figure.Indicator} {figure.Period}");
        return new EntryOutcome.Entered(id, IsChange: true);
    }
}
