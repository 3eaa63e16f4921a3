using Dapper;
using Matching.Database;

namespace Matching.Messages;

/// <summary>Links and the hashes of their tokens. A token exists in clear only in the mail that carries it.</summary>
public sealed class Links(MatchingDatabase database, Clocks clocks)
{
    /// <summary>A condition on a link l: it was closed before anybody used it.</summary>
    internal const string IsCutOff = "l.revoked_at IS NOT NULL AND l.used_at IS NULL";

    private const string Columns = "l.id, l.purpose, l.side, l.person, l.match_id, l.created_at, l.expires_at, l.used_at, l.revoked_at";

    public DateTimeOffset Now => clocks.System.GetUtcNow();

    /// <summary>The link that a token opens; null for unknown and malformed ones alike, after the same work.</summary>
    public Task<Link?> FindAsync(LinkToken token) => database.ReadAsync(connection =>
        connection.QuerySingleOrDefaultAsync<Link>(
            $"SELECT {Columns} FROM links l JOIN link_tokens t ON t.link_id = l.id WHERE t.hash = @Hash", new { token.Hash }));

    public Task<Link?> FindByIdAsync(string id) => database.ReadAsync(connection =>
        connection.QuerySingleOrDefaultAsync<Link>($"SELECT {Columns} FROM links l WHERE l.id = @id", new { id }));

    /// <summary>Whether a side of a match has a link of a purpose that works.</summary>
    public Task<bool> IsOpenAsync(string matchId, string side, string purpose) => database.ReadAsync(async connection => await connection.ExecuteScalarAsync<long>(
        """
        SELECT count(*) FROM links
        WHERE match_id = @matchId AND side = @side AND purpose = @purpose AND used_at IS NULL AND revoked_at IS NULL AND expires_at > @Now
        """,
        new { matchId, side, purpose, Now }) > 0);

    /// <summary>Whether the same person holds an open link to the same thing that was made after this one.</summary>
    public Task<bool> HasNewerAsync(Link link) => database.ReadAsync(connection => connection.ExecuteScalarAsync<bool>(
        """
        SELECT COUNT(*) > 0 FROM links
        WHERE match_id = @MatchId AND purpose = @Purpose AND side = @Side AND person = @Person AND created_at > @CreatedAt
          AND used_at IS NULL AND revoked_at IS NULL AND expires_at > @Now
        """,
        new { link.MatchId, link.Purpose, link.Side, link.Person, link.CreatedAt, Now }));

    public static async Task<string> CreateAsync(
        WriteScope scope, string purpose, string side, string person, string matchId, DateTimeOffset now, TimeSpan lifetime)
    {
        var id = NewId.For("l");
        await scope.Connection.ExecuteAsync(
            """
            INSERT INTO links (id, purpose, side, person, match_id, created_at, expires_at)
            VALUES (@id, @purpose, @side, @person, @matchId, @now, @expires)
            """,
            new { id, purpose, side, person, matchId, now, expires = now + lifetime },
            scope.Transaction);
        return id;
    }

    /// <summary>A fresh token for a link that is about to be mailed.</summary>
    public Task<LinkToken> IssueAsync(string linkId) => database.WriteAsync(scope => IssueAsync(scope, linkId));

    /// <summary>The same in a transaction of the caller's.</summary>
    public static async Task<LinkToken> IssueAsync(WriteScope scope, string linkId)
    {
        var token = LinkToken.Create();
        await scope.Connection.ExecuteAsync(
            "INSERT INTO link_tokens (hash, link_id) VALUES (@Hash, @linkId)", new { token.Hash, linkId }, scope.Transaction);
        return token;
    }

    /// <summary>Uses the link in the transaction of its effect. True for exactly one caller, and only while it is open.</summary>
    public static async Task<bool> UseAsync(WriteScope scope, string linkId, DateTimeOffset now) =>
        await scope.Connection.ExecuteAsync(
            "UPDATE links SET used_at = @now WHERE id = @linkId AND used_at IS NULL AND revoked_at IS NULL AND expires_at > @now",
            new { linkId, now },
            scope.Transaction) == 1;

    /// <summary>Every open link of a match, or those of one purpose, stops working.</summary>
    public static Task RevokeAsync(WriteScope scope, string matchId, DateTimeOffset now, string? purpose = null) =>
        scope.Connection.ExecuteAsync(
            """
            UPDATE links SET revoked_at = @now
            WHERE match_id = @matchId AND used_at IS NULL AND revoked_at IS NULL AND (CAST(@purpose AS text) IS NULL OR purpose = @purpose)
            """,
            new { matchId, now, purpose },
            scope.Transaction);

    /// <summary>One link stops working, if it was not used.</summary>
    public static Task RevokeOneAsync(WriteScope scope, string linkId, DateTimeOffset now) => scope.Connection.ExecuteAsync(
        "UPDATE links SET revoked_at = @now WHERE id = @linkId AND used_at IS NULL AND revoked_at IS NULL", new { linkId, now }, scope.Transaction);

    /// <summary>
    /// Every link that a person holds stops working, in all their matches, used ones too: behind a check-in's one may still write. For an owner of
    /// figures whose address is corrected, since whoever reads at the one before keeps none, and for the erasure of a person; in its transaction.
    /// </summary>
    public static Task RevokeOfPersonAsync(WriteScope scope, string side, string person, DateTimeOffset now) => scope.Connection.ExecuteAsync(
        "UPDATE links SET revoked_at = @now WHERE side = @side AND person = @person AND revoked_at IS NULL", new { side, person, now }, scope.Transaction);

    /// <summary>What a side holds of some purposes and has not run out works that much longer from now, used or not.</summary>
    public static Task ProlongAsync(WriteScope scope, string matchId, string side, string[] purposes, DateTimeOffset now, TimeSpan lifetime) =>
        scope.Connection.ExecuteAsync(
            $"""
            UPDATE links SET expires_at = @until
            WHERE match_id = @matchId AND side = @side AND {scope.Dialect.OneOf("purpose", "@purposes")}
              AND revoked_at IS NULL AND expires_at > @now AND expires_at < @until
            """,
            new { matchId, side, purposes, now, until = now + lifetime },
            scope.Transaction);

    public static Task<Link?> FindAsync(WriteScope scope, LinkToken token) => scope.Connection.QuerySingleOrDefaultAsync<Link>(
        $"SELECT {Columns} FROM links l JOIN link_tokens t ON t.link_id = l.id WHERE t.hash = @Hash", new { token.Hash }, scope.Transaction);
}
