using Matching.Matches;

namespace Matching.Web.Pages.Matches;

/// <summary>The two ways in which a caseworker closes a match.</summary>
public sealed class CloseMatch(WithdrawMatch withdraw, EndMatch end)
{
    public Task<CloseOutcome> WithdrawAsync(string id, Change change) => withdraw.HandleAsync(id, change);

    public Task<CloseOutcome> EndAsync(string id, DateOnly day, string reason, string endedBy, Change change) =>
        end.HandleAsync(id, day, reason, endedBy, change);
}
