namespace Matching.Results.Approval;

/// <summary>What can come of approving, locking or reopening the figures of a track.</summary>
public abstract record ApprovalOutcome
{
    private ApprovalOutcome()
    {
    }

    /// <summary>It stands so; false if it stood so before.</summary>
    public sealed record Done(bool IsChange) : ApprovalOutcome;

    /// <summary>There is no such track, or it has no figures in the period.</summary>
    public sealed record NothingToApprove : ApprovalOutcome;

    /// <summary>The year is not over: figures can still grow.</summary>
    public sealed record YearIsRunning : ApprovalOutcome;

    /// <summary>The figures are not those that were looked at.</summary>
    public sealed record FiguresChanged : ApprovalOutcome;

    /// <summary>Figures have no value, and nobody said that there is none.</summary>
    public sealed record FiguresAreMissing(int Count) : ApprovalOutcome;

    /// <summary>No figure has a target, so that nothing would be judged, and nobody said that this is meant.</summary>
    public sealed record TargetsAreMissing : ApprovalOutcome;

    /// <summary>Only what is approved can be locked, and only what is approved or locked reopened.</summary>
    public sealed record IsDraft : ApprovalOutcome;

    public sealed record ReasonIsMissing : ApprovalOutcome;

    public sealed record ReasonIsTooLong : ApprovalOutcome;

    /// <summary>What was handed over is reopened by an administrator only.</summary>
    public sealed record OnlyAdministrator : ApprovalOutcome;
}
