namespace Matching.Results.Approval;

/// <summary>
/// How far the figures of one track and period are: <c>draft</c> until somebody approves them, <c>approved</c> until they are handed over,
/// then <c>locked</c>. A round that was <c>reopened</c> is history, and its figures stay; the track is a draft again.
/// </summary>
public static class PeriodStates
{
    public const string Draft = "draft";
    public const string Approved = "approved";
    public const string Locked = "locked";
    public const string Reopened = "reopened";
}
