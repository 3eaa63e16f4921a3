using System.Globalization;
using Matching.Audit;
using Matching.Database;
using Matching.Results.Entering;

namespace Matching.Results.Approval;

/// <summary>The approved figures of a track and year were handed over: only an administrator opens them again.</summary>
public sealed class LockPeriod(MatchingDatabase database)
{
    /// <param name="year">The calendar year.</param>
    /// <param name="track">The code of the track.</param>
    /// <param name="round">The round that was looked at.</param>
    /// <param name="change">Who and when.</param>
    public Task<ApprovalOutcome> HandleAsync(int year, string track, int round, Change change) => database.WriteAsync<ApprovalOutcome>(async scope =>
    {
        await ObservationStore.LockAsync(scope);
        var period = year.ToString("D4", CultureInfo.InvariantCulture);
        if (await ApprovalStore.LatestAsync(scope, period, track) is not { Stands: true } latest)
        {
            return scope.GiveUp(new ApprovalOutcome.IsDraft());
        }

        if (latest.Round != round)
        {
            return scope.GiveUp(new ApprovalOutcome.FiguresChanged());
        }

        if (!await ApprovalStore.LockAsync(scope, latest, change))
        {
            return scope.GiveUp(new ApprovalOutcome.Done(IsChange: false));
        }

        await AuditLog.WriteAsync(scope, change, "period.locked", $"{period} {track}", $"round {latest.Round}");
        return new ApprovalOutcome.Done(IsChange: true);
    });
}
