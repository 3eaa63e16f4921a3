using Matching.Audit;
using Matching.Database;

namespace Matching.Matches;

/// <summary>One change of a running match that was seen at a version.</summary>
internal static class EditRunning
{
    /// <param name="database">Where.</param>
    /// <param name="matchId">Which.</param>
    /// <param name="seen">The version that the caseworker saw.</param>
    /// <param name="edit">What it shall be.</param>
    /// <param name="what">The step as <see cref="MatchEvent"/> names it, and a day or nothing.</param>
    /// <param name="change">Who and when.</param>
    public static Task<MatchEdit> InAsync(
        MatchingDatabase database, string matchId, int seen, Func<Match, Match> edit, (string Step, string? Details) what, Change change) =>
        database.WriteAsync(async scope =>
        {
            if (await MatchStore.FindAsync(scope, matchId) is not { } match)
            {
                return scope.GiveUp<MatchEdit>(new MatchEdit.NotFound());
            }

            if (match.State != MatchStates.Active)
            {
                return scope.GiveUp<MatchEdit>(new MatchEdit.Forbidden(match.State));
            }

            var after = edit(match);
            if (after == match)
            {
                return scope.GiveUp<MatchEdit>(new MatchEdit.Done());
            }

            if (seen != match.Version)
            {
                return scope.GiveUp<MatchEdit>(new MatchEdit.ChangedMeanwhile());
            }

            await MatchSteps.TakeAsync(scope, match, after);
            await MatchEvents.WriteAsync(scope, match, what.Step, change.On, change.Who, what.Details);
            await AuditLog.WriteAsync(scope, change, "match." + what.Step, match.Id, what.Details);
            return new MatchEdit.Done();
        });
}
