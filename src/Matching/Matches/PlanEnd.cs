using Matching.Database;

namespace Matching.Matches;

/// <summary>The day on which a running match is meant to end: agreed, moved or taken back while it runs.</summary>
public sealed class PlanEnd(MatchingDatabase database)
{
    /// <param name="matchId">Which.</param>
    /// <param name="day">After today; null takes the plan back.</param>
    /// <param name="seen">The version of the match that the caseworker saw.</param>
    /// <param name="change">Who and when.</param>
    public Task<MatchEdit> HandleAsync(string matchId, DateOnly? day, int seen, Change change) => day <= change.On
        ? Task.FromResult<MatchEdit>(new MatchEdit.NotAhead())
        : EditRunning.InAsync(
            database, matchId, seen, match => match with { PlannedEndOn = day }, (MatchEvent.EndPlanned, day is null ? null : $"{day:yyyy-MM-dd}"), change);
}
