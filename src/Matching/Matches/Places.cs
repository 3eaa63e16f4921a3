using Dapper;
using Matching.Audit;
using Matching.Database;

namespace Matching.Matches;

/// <summary>The columns of People that tell who is taken. The check stands in the write, never before it.</summary>
public static class Places
{
    public static async Task<bool> TakeAsync(WriteScope scope, string volunteer)
    {
        // Held first, so that a refusal too is true until the commit: somebody may give a place back while the participant is looked at.
        await HoldAsync(scope, volunteer);
        return await scope.Connection.ExecuteAsync(
            "UPDATE volunteers SET places_left = places_left - 1 WHERE id = @volunteer AND places_left > 0",
            new { volunteer },
            scope.Transaction) == 1;
    }

    /// <summary>Nobody else changes anything about a volunteer until the commit.</summary>
    public static Task HoldAsync(WriteScope scope, string volunteer) => scope.Connection.ExecuteScalarAsync<string>(
        $"SELECT id FROM volunteers WHERE id = @volunteer {scope.Dialect.ForUpdate}", new { volunteer }, scope.Transaction);

    public static async Task<bool> BindAsync(WriteScope scope, string participant, string volunteer) => await scope.Connection.ExecuteAsync(
        "UPDATE participants SET open_with = @volunteer WHERE id = @participant AND open_with IS NULL",
        new { participant, volunteer },
        scope.Transaction) == 1;

    /// <summary>The case is theirs who proposes first, unless it is somebody's who still has an account.</summary>
    public static async Task TakeCaseAsync(WriteScope scope, string participant, Change change)
    {
        // The row is held since the participant was bound.
        var before = await scope.Connection.ExecuteScalarAsync<string?>(
            "SELECT caseworker FROM participants WHERE id = @participant", new { participant }, scope.Transaction);
        var taken = await scope.Connection.ExecuteAsync(
            """
            UPDATE participants SET caseworker = @Who
            WHERE id = @participant AND caseworker IS DISTINCT FROM @Who
                AND NOT EXISTS (SELECT 1 FROM users u WHERE u.name = participants.caseworker AND NOT u.disabled)
            """,
            new { participant, change.Who },
            scope.Transaction);
        if (taken == 1)
        {
            await AuditLog.WriteAsync(scope, change, "case.taken", participant, $"{before ?? "-"} to {change.Who}");
        }
    }

    public static Task MarkStartedAsync(WriteScope scope, string participant, DateOnly on) => scope.Connection.ExecuteAsync(
        "UPDATE participants SET last_started_on = @on WHERE id = @participant AND (last_started_on IS NULL OR last_started_on < @on)",
        new { participant, on },
        scope.Transaction);

    /// <summary>Gives back what a match held, after it left the open states.</summary>
    public static async Task GiveBackAsync(WriteScope scope, Match match)
    {
        await scope.Connection.ExecuteAsync(
            "UPDATE volunteers SET places_left = places_left + 1 WHERE id = @VolunteerId", match, scope.Transaction);
        // Held first, by a statement of its own: the one below then sees what others closed while this one waited.
        await scope.Connection.ExecuteScalarAsync<string>(
            $"SELECT id FROM participants WHERE id = @ParticipantId {scope.Dialect.ForUpdate}", match, scope.Transaction);
        await scope.Connection.ExecuteAsync(
            $"""
            UPDATE participants SET open_with = (
                SELECT MIN({scope.Dialect.Ordinal("volunteer_id")}) FROM matches WHERE participant_id = @ParticipantId AND {MatchStates.IsOpen})
            WHERE id = @ParticipantId
            """,
            match,
            scope.Transaction);
    }
}
