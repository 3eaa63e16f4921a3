using Matching.Results.Approval;

namespace Matching.Web.Pages.Results.Entering;

/// <summary>What the buttons of a track do.</summary>
public sealed class ApprovalDesk(ApprovePeriod approve, LockPeriod close, ReopenPeriod reopen)
{
    public Task<ApprovalOutcome> ApproveAsync(int year, string track, string? seen, bool withMissing, bool withoutTargets, Change change) =>
        approve.HandleAsync(year, track, seen, withMissing, change, withoutTargets);

    public Task<ApprovalOutcome> LockAsync(int year, string track, int round, Change change) => close.HandleAsync(year, track, round, change);

    public Task<ApprovalOutcome> ReopenAsync(int year, string track, int round, bool isAdministrator, Change change) =>
        reopen.HandleAsync(year, track, round, isAdministrator, change);
}
