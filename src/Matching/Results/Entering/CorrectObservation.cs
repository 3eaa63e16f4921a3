using Matching.Audit;
using Matching.Database;
using Matching.Results.Approval;

namespace Matching.Results.Entering;

/// <summary>
/// Says something else, and why. What stood there stays in its history. A value is known by its day and source, also to the file that brought
/// it: where one of them is corrected, what stood there is withdrawn and stays to be seen, and a row of its own takes its place.
/// </summary>
public sealed class CorrectObservation(MatchingDatabase database)
{
    /// <param name="id">The value.</param>
    /// <param name="version">The version that was looked at.</param>
    /// <param name="figure">What is to stand there; its indicator and period are not read.</param>
    /// <param name="change">Who, when and why.</param>
    /// <returns>On success the id of the value from now on: another one if its day or source was corrected.</returns>
    public Task<EntryOutcome> HandleAsync(string id, int version, EnteredFigure figure, Change change) => database.WriteAsync<EntryOutcome>(async scope =>
    {
        await ObservationStore.LockAsync(scope);
        if (await ObservationStore.FindAsync(scope, id) is not { } there)
        {
            return scope.GiveUp(new EntryOutcome.NotFound());
        }

        var said = figure with { Indicator = there.Indicator, Period = there.Period, Source = there.IsFrom(figure.Source) ? there.Source : figure.Source };
        var isMoved = !there.IsOf(said);
        var other = isMoved ? await ObservationStore.FindAsync(scope, said) : null;
        if (there.IsWithdrawn)
        {
            // Whoever sends a correction of the day twice has corrected it once.
            return scope.GiveUp<EntryOutcome>(other is { IsWithdrawn: false } && other.Says(said) ? new EntryOutcome.Entered(other.Id, IsChange: false) : new EntryOutcome.Stale());
        }

        var place = await IndicatorPlace.FindAsync(scope, there.Indicator, there.Period);
        if (EntryRules.ProblemOf(said, place?.Unit, change, isNew: isMoved) is { } problem)
        {
            return scope.GiveUp(problem);
        }

        if (!isMoved && there.Says(said))
        {
            return scope.GiveUp(new EntryOutcome.Entered(id, IsChange: false));
        }

        if (other is { IsWithdrawn: false })
        {
            return scope.GiveUp(new EntryOutcome.AlreadyThere(other.Id));
        }

        if (change.Why is null)
        {
            return scope.GiveUp(new EntryOutcome.ReasonIsMissing());
        }

        var evidence = await EvidenceFiles.KeepAsync(scope, said, there, change);
        var round = place is null ? null : await ApprovalStore.StandingAsync(scope, there.Period, place.Track, there.Indicator);
        var now = isMoved ? other?.Id ?? NewId.For("o") : id;
        if (there.Version != version || !await (isMoved
            ? MoveAsync(scope, there, now, other, said, evidence, round, change)
            : ObservationStore.UpdateAsync(scope, there, said, evidence, change)))
        {
            return scope.GiveUp(new EntryOutcome.Stale());
        }

        await ObservationStore.TellAsync(scope, now, said, there with { Version = isMoved ? other?.Version ?? 0 : there.Version }, ObservationChange.Corrected, round, change);
        await AuditLog.WriteAsync(scope, change, "observation.corrected", now, $"{there.Indicator} {there.Period}{(isMoved ? $" instead of {id}" : "")}");
        return new EntryOutcome.Entered(now, IsChange: true);
    });

    private static async Task<bool> MoveAsync(
        WriteScope scope, EnteredObservation there, string now, EnteredObservation? other, EnteredFigure said, string? evidence, int? round, Change change)
    {
        if (!await ObservationStore.WithdrawAsync(scope, there, withdrawn: true, change))
        {
            return false;
        }

        await ObservationStore.TellAsync(scope, there.Id, said, there, ObservationChange.Withdrawn, round, change);
        if (other is not null && !await ObservationStore.UpdateAsync(scope, other, said, evidence, change))
        {
            return false;
        }

        if (other is null)
        {
            await ObservationStore.InsertAsync(scope, now, said, evidence, change);
        }

        // Corrected is not entered later: of one day it counts where what it replaces would have counted.
        await ObservationStore.PlaceAsync(scope, there.Id);
        await ObservationStore.PlaceAsync(scope, now, there.Position);

        await ObservationStore.GivenAsAsync(scope, there.Id, now);
        return true;
    }
}
