using System.Globalization;
using Matching.Audit;
using Matching.Database;
using Matching.Results.Entering;

namespace Matching.Results.Approval;

/// <summary>Makes the figures of a track and year a draft again, and says why. What was reported stays as the history of its round.</summary>
public sealed class ReopenPeriod(MatchingDatabase database)
{
    /// <param name="year">The calendar year.</param>
    /// <param name="track">The code of the track.</param>
    /// <param name="round">The round that was looked at: a later one is not meant.</param>
    /// <param name="isAdministrator">Whether the caller may open what is locked.</param>
    /// <param name="change">Who, when and why.</param>
    public Task<ApprovalOutcome> HandleAsync(int year, string track, int round, bool isAdministrator, Change change) =>
        change.Why is null ? Task.FromResult<ApprovalOutcome>(new ApprovalOutcome.ReasonIsMissing())
        : change.WhyIsTooLong ? Task.FromResult<ApprovalOutcome>(new ApprovalOutcome.ReasonIsTooLong())
        : database.WriteAsync<ApprovalOutcome>(async scope =>
        {
            await ObservationStore.LockAsync(scope);
            var period = year.ToString("D4", CultureInfo.InvariantCulture);
            if (await ApprovalStore.LatestAsync(scope, period, track) is not { } latest)
            {
                return scope.GiveUp(new ApprovalOutcome.IsDraft());
            }

            if (latest.Round != round || !latest.Stands)
            {
                return scope.GiveUp(new ApprovalOutcome.Done(IsChange: false));
            }

            if (latest.State == PeriodStates.Locked && !isAdministrator)
            {
                return scope.GiveUp(new ApprovalOutcome.OnlyAdministrator());
            }

            if (!await ApprovalStore.ReopenAsync(scope, latest, change))
            {
                return scope.GiveUp(new ApprovalOutcome.Done(IsChange: false));
            }

            await AuditLog.WriteAsync(scope, change, "period.reopened", $"{period} {track}", $"round {latest.Round}");
            return new ApprovalOutcome.Done(IsChange: true);
        });
}
