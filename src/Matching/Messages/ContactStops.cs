using Dapper;
using Matching.Database;

namespace Matching.Messages;

/// <summary>Matches about which nothing is sent. Their mails wait in the outbox until the stop is lifted.</summary>
public sealed class ContactStops(MatchingDatabase database)
{
    /// <summary>A condition on messages: its match is not stopped.</summary>
    internal const string IsNotStopped = "NOT EXISTS (SELECT 1 FROM contact_stops WHERE contact_stops.match_id = messages.match_id)";

    public Task<bool> HoldsAsync(string matchId) => database.ReadAsync(async connection => await connection.ExecuteScalarAsync<long>(
        "SELECT count(*) FROM contact_stops WHERE match_id = @matchId", new { matchId }) > 0);

    /// <summary>Every match that is stopped.</summary>
    public Task<IReadOnlySet<string>> AllAsync() => database.ReadAsync<IReadOnlySet<string>>(async connection =>
        (await connection.QueryAsync<string>("SELECT match_id FROM contact_stops")).ToHashSet(StringComparer.Ordinal));

    public static async Task<bool> HoldsAsync(WriteScope scope, string matchId) => await scope.Connection.ExecuteScalarAsync<long>(
        "SELECT count(*) FROM contact_stops WHERE match_id = @matchId", new { matchId }, scope.Transaction) > 0;

    public static Task StopAsync(WriteScope scope, string matchId, DateTimeOffset now) => scope.Connection.ExecuteAsync(
        "INSERT INTO contact_stops (match_id, stopped_at) VALUES (@matchId, @now) ON CONFLICT (match_id) DO NOTHING",
        new { matchId, now },
        scope.Transaction);

    /// <param name="scope">The transaction.</param>
    /// <param name="matchId">Which match.</param>
    /// <param name="sendWhatWaited">Whether mails that waited still go; else they never do.</param>
    public static async Task LiftAsync(WriteScope scope, string matchId, bool sendWhatWaited)
    {
        await scope.Connection.ExecuteAsync("DELETE FROM contact_stops WHERE match_id = @matchId", new { matchId }, scope.Transaction);
        if (!sendWhatWaited)
        {
            await scope.Connection.ExecuteAsync(
                "UPDATE messages SET state = 'withdrawn', last_error = 'contact_stopped' WHERE match_id = @matchId AND state IN ('pending', 'sending', 'call')",
                new { matchId },
                scope.Transaction);
        }
    }
}
