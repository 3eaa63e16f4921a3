using System.Text.Json;
using Dapper;
using Matching.Database;

namespace Matching.Surveys.Answering;

/// <summary>Answers that were begun behind a link and are not sent in yet.</summary>
public sealed class DraftStore(MatchingDatabase database)
{
    public Task<IReadOnlyDictionary<string, string>> FindAsync(string linkId) =>
        database.ReadAsync<IReadOnlyDictionary<string, string>>(async connection =>
        {
            var saved = await connection.ExecuteScalarAsync<string?>("SELECT answers FROM survey_drafts WHERE link_id = @linkId", new { linkId });
            return saved is null ? [] : JsonSerializer.Deserialize<Dictionary<string, string>>(saved)!;
        });

    /// <returns>False if the same stands there already, or the link no longer works.</returns>
    public static async Task<bool> SaveAsync(WriteScope scope, string linkId, IReadOnlyDictionary<string, string> answers, DateTimeOffset now) =>
        await scope.Connection.ExecuteAsync(
            """
            INSERT INTO survey_drafts (link_id, answers, saved_at)
            SELECT id, @answers, @now FROM links WHERE id = @linkId AND used_at IS NULL AND revoked_at IS NULL AND expires_at > @now
            ON CONFLICT (link_id) DO UPDATE SET answers = excluded.answers, saved_at = excluded.saved_at WHERE survey_drafts.answers <> excluded.answers
            """,
            new { linkId, answers = JsonSerializer.Serialize(answers), now },
            scope.Transaction) == 1;

    public static Task DropAsync(WriteScope scope, string linkId) => scope.Connection.ExecuteAsync(
        "DELETE FROM survey_drafts WHERE link_id = @linkId", new { linkId }, scope.Transaction);

    /// <summary>Nobody can come back to these.</summary>
    public static Task DropClosedAsync(WriteScope scope, DateTimeOffset now) => scope.Connection.ExecuteAsync(
        """
        DELETE FROM survey_drafts WHERE EXISTS (
            SELECT 1 FROM links l
            WHERE l.id = survey_drafts.link_id AND (l.used_at IS NOT NULL OR l.revoked_at IS NOT NULL OR l.expires_at <= @now))
        """,
        new { now },
        scope.Transaction);
}
