using Dapper;
using Matching.Database;
using Matching.Messages;

namespace Matching.Matches;

/// <summary>Mails as a list of many pages: those about the matches of some programmes, or all there are.</summary>
public sealed class MatchMails(MatchingDatabase database)
{
    private const string Chosen =
        """
        FROM messages g LEFT JOIN matches m ON m.id = g.match_id
        LEFT JOIN participants p ON g.side = 'participant' AND p.id = g.person
        LEFT JOIN volunteers v ON g.side = 'volunteer' AND v.id = g.person
        WHERE (CAST(@state AS text) IS NULL OR g.state = @state)
        """;

    /// <summary>How many there are.</summary>
    /// <param name="programmes">Null for all, those to staff included.</param>
    /// <param name="state">Null for every state.</param>
    public Task<int> CountAsync(IReadOnlyCollection<string>? programmes, string? state) => database.ReadAsync(connection =>
        connection.ExecuteScalarAsync<int>($"SELECT COUNT(*) {Chosen} {Of(programmes)}", new { state, programmes = programmes?.ToArray() }));

    /// <summary>Some of them, the newest first.</summary>
    public Task<IReadOnlyList<MailLine>> PageAsync(IReadOnlyCollection<string>? programmes, string? state, int skip, int most) =>
        database.ReadAsync<IReadOnlyList<MailLine>>(async connection => (await connection.QueryAsync<MailLine>(
            $"""
            SELECT g.id, g.template, g.person, COALESCE(p.name, v.name) AS name, g.match_id, g.state, g.created_at, g.attempts, g.last_error
            {Chosen} {Of(programmes)}
            ORDER BY g.created_at DESC, g.id LIMIT @most OFFSET @skip
            """,
            new { state, programmes = programmes?.ToArray(), skip, most })).AsList());

    private string Of(IReadOnlyCollection<string>? programmes) =>
        programmes is null ? "" : $"AND {database.Dialect.OneOf("m.programme", "@programmes")}";
}

/// <summary>A mail in a list.</summary>
public sealed record MailLine
{
    public required string Id { get; init; }
    public required string Template { get; init; }

    /// <summary>The id of the participant or volunteer, or the user name of a member of staff.</summary>
    public required string Person { get; init; }

    /// <summary>Their name; not for who may see ids only.</summary>
    public string? Name { get; init; }
    public string? MatchId { get; init; }
    public required string State { get; init; }
    public DateTimeOffset CreatedAt { get; init; }
    public int Attempts { get; init; }
    public string? LastError { get; init; }
}
