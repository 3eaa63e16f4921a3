using Matching.Matches;
using Matching.Messages;

namespace Matching.Web.Pages.Matches;

/// <summary>The steps that a caseworker may take with a match, each a use case of its own.</summary>
public sealed record MatchUseCases(
    RecordAnswer Record, WithdrawMatch Withdraw, EndMatch End, ReopenMatch Reopen, PlanEnd Plan, PauseMatch Pause, SendQuestion Question, SendAgain Again,
    UnsentMails Unsent);
