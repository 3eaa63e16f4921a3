using Dapper;
using Matching.Database;

namespace Matching.Rounds;

/// <summary>
/// Who works on a draft now, and until when they need not be seen again. A draft whose owner was not seen for that long is anybody's:
/// it is begun anew, for nothing is kept of a run but its whole result.
/// </summary>
public sealed class RoundLeases(MatchingDatabase database, TimeProvider clock)
{
    /// <summary>How long an owner may be silent.</summary>
    public static readonly TimeSpan Length = TimeSpan.FromSeconds(30);

    /// <summary>After so many begun runs that nobody ended, something about the draft kills whoever works on it.</summary>
    public const int MostAttempts = 3;

    private const string IsFree = "(state = 'queued' OR (state = 'running' AND lease_until < @now))";

    public TimeProvider Clock => clock;

    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>Whether a draft waits for somebody; a look that locks nobody out.</summary>
    public Task<bool> AnyAsync() => database.ReadAsync(connection => connection.ExecuteScalarAsync<bool>(
        $"SELECT EXISTS (SELECT 1 FROM round_drafts WHERE {IsFree})", new { now = Now }));

    /// <summary>The draft that has waited longest, now in the hands of one owner; null if there is none.</summary>
    public Task<string?> ClaimAsync(string owner, CancellationToken cancel)
    {
        var now = Now;
        return database.WriteAsync(
            scope => scope.Connection.ExecuteScalarAsync<string?>(
                $"""
                UPDATE round_drafts SET state = 'running', owner = @owner, lease_until = @until, attempts = attempts + 1,
                    step = NULL, pass = 0, done = 0
                WHERE id = (SELECT id FROM round_drafts WHERE {IsFree} ORDER BY created_at, id LIMIT 1) AND {IsFree}
                RETURNING id
                """,
                new { owner, now, until = now + Length },
                scope.Transaction),
            cancel);
    }

    /// <summary>Says that the owner is still there and how far they are. False if the draft is no longer theirs: cancelled, or taken over.</summary>
    public Task<bool> BeatAsync(string id, string owner, RoundProgress progress) => database.WriteAsync(async scope => await scope.Connection.ExecuteAsync(
        """
        UPDATE round_drafts SET lease_until = @until, step = @Step, pass = @Pass, done = @Done
        WHERE id = @id AND owner = @owner AND state = 'running'
        """,
        new { id, owner, until = Now + Length, progress.Step, progress.Pass, progress.Done },
        scope.Transaction) == 1);

    /// <summary>Ends the owner's run in a state. False if the draft is no longer theirs, and then nothing may be kept of the run.</summary>
    public static async Task<bool> EndAsync(WriteScope scope, string id, string owner, string state, string? failure = null) => await scope.Connection.ExecuteAsync(
        """
        UPDATE round_drafts SET state = @state, failure = @failure, owner = NULL, lease_until = NULL, step = NULL, pass = 0, done = 0
        WHERE id = @id AND owner = @owner AND state = 'running'
        """,
        new { id, owner, state, failure },
        scope.Transaction) == 1;
}
