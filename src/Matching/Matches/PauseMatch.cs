using Matching.Database;

namespace Matching.Matches;

/// <summary>A running match rests until a day: nobody is asked or reminded about it. It keeps its place.</summary>
public sealed class PauseMatch(MatchingDatabase database)
{
    /// <summary>Characters that the reason may have.</summary>
    public const int LongestReason = 1000;

    /// <param name="matchId">Which.</param>
    /// <param name="until">The first day on which it goes on; after today.</param>
    /// <param name="reason">Why, in words.</param>
    /// <param name="seen">The version of the match that the caseworker saw.</param>
    /// <param name="change">Who and when.</param>
    public Task<MatchEdit> HandleAsync(string matchId, DateOnly until, string? reason, int seen, Change change)
    {
        var words = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim();
        return until <= change.On ? Task.FromResult<MatchEdit>(new MatchEdit.NotAhead())
            : words is null ? Task.FromResult<MatchEdit>(new MatchEdit.ReasonIsMissing())
            : words.Length > LongestReason ? Task.FromResult<MatchEdit>(new MatchEdit.ReasonIsTooLong())
            : EditRunning.InAsync(
                database, matchId, seen, match => match with { PausedUntil = until, PauseReason = words }, (MatchEvent.Paused, $"{until:yyyy-MM-dd}"), change);
    }

    /// <summary>It goes on today.</summary>
    public Task<MatchEdit> ResumeAsync(string matchId, int seen, Change change) => EditRunning.InAsync(
        database, matchId, seen, match => match with { PausedUntil = null, PauseReason = null }, (MatchEvent.Resumed, null), change);
}
