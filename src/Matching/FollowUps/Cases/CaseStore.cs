using Dapper;
using Matching.Database;

namespace Matching.FollowUps.Cases;

/// <summary>
/// Whose case a participant is, with their matches: the caseworker who proposed to them first, until it is handed over. A case whose
/// caseworker has no account any more is nobody's, and so everybody's.
/// </summary>
public sealed class CaseStore(MatchingDatabase database)
{
    /// <summary>The caseworkers of the participants of some programmes; who has none, or one without an account, is left out.</summary>
    public Task<IReadOnlyDictionary<string, string>> OwnersAsync(IReadOnlyCollection<string> programmes) =>
        database.ReadAsync<IReadOnlyDictionary<string, string>>(async connection => (await connection.QueryAsync<(string Participant, string Who)>(
            $"""
            SELECT p.id, p.caseworker FROM participants p JOIN users u ON u.name = p.caseworker
            WHERE NOT u.disabled AND {database.Dialect.OneOf("p.programme", "@programmes")}
            """,
            new { programmes = programmes.ToArray() })).ToDictionary(one => one.Participant, one => one.Who, StringComparer.Ordinal));

    public Task<string?> OwnerAsync(string participant) => database.ReadAsync(connection =>
        connection.ExecuteScalarAsync<string?>("SELECT caseworker FROM participants WHERE id = @participant", new { participant }));

    /// <summary>The cases of a caseworker, or of nobody, in some programmes.</summary>
    public Task<IReadOnlyList<CaseLine>> CasesOfAsync(string? caseworker, IReadOnlyCollection<string> programmes) =>
        database.ReadAsync<IReadOnlyList<CaseLine>>(async connection => (await connection.QueryAsync<CaseLine>(
            $"""
            SELECT p.id, p.name, p.programme, p.registered_on, p.waiting_since, p.last_started_on,
                (SELECT MIN(m.state) FROM matches m WHERE m.participant_id = p.id AND {Matches.MatchStates.IsOpen}) AS state
            FROM participants p
            WHERE {database.Dialect.OneOf("p.programme", "@programmes")}
                AND ((CAST(@caseworker AS text) IS NULL AND p.caseworker IS NULL) OR p.caseworker = @caseworker)
            ORDER BY p.registered_on, {database.Dialect.Ordinal("p.id")}
            """,
            new { caseworker, programmes = programmes.ToArray() })).AsList());

    /// <summary>The names that have cases in some programmes, with how many; accounts or not.</summary>
    public Task<IReadOnlyList<(string Name, int Cases)>> NamesAsync(IReadOnlyCollection<string> programmes) =>
        database.ReadAsync<IReadOnlyList<(string, int)>>(async connection => (await connection.QueryAsync<(string, int)>(
            $"""
            SELECT caseworker, CAST(COUNT(*) AS integer) FROM participants
            WHERE caseworker IS NOT NULL AND {database.Dialect.OneOf("programme", "@programmes")}
            GROUP BY caseworker ORDER BY {database.Dialect.Ordinal("caseworker")}
            """,
            new { programmes = programmes.ToArray() })).AsList());

    public static Task<string?> ProgrammeAsync(WriteScope scope, string participant) => scope.Connection.ExecuteScalarAsync<string?>(
        "SELECT programme FROM participants WHERE id = @participant", new { participant }, scope.Transaction);

    /// <summary>Takes a case from who is said to have it. False if it is not theirs any more.</summary>
    public static async Task<bool> MoveAsync(WriteScope scope, string participant, string? from, string to, IReadOnlyCollection<string> programmes) =>
        await scope.Connection.ExecuteAsync(
            $"""
            UPDATE participants SET caseworker = @to
            WHERE id = @participant AND caseworker IS NOT DISTINCT FROM CAST(@from AS text) AND {scope.Dialect.OneOf("programme", "@programmes")}
            """,
            new { participant, from, to, programmes = programmes.ToArray() },
            scope.Transaction) == 1;

    /// <summary>After an import: who has no caseworker gets the one who proposed to them last.</summary>
    public static Task FillAsync(WriteScope scope, CancellationToken cancel) => scope.Connection.ExecuteAsync(new CommandDefinition(
        """
        UPDATE participants SET caseworker = (
            SELECT MAX(m.proposed_by) FROM matches m
            WHERE m.participant_id = participants.id AND m.proposed_by IS NOT NULL AND m.proposed_on = (
                SELECT MAX(later.proposed_on) FROM matches later WHERE later.participant_id = participants.id AND later.proposed_by IS NOT NULL))
        WHERE caseworker IS NULL AND EXISTS (SELECT 1 FROM matches m WHERE m.participant_id = participants.id AND m.proposed_by IS NOT NULL)
        """,
        transaction: scope.Transaction,
        cancellationToken: cancel));
}

/// <summary>A case as the hand-over shows it.</summary>
public sealed record CaseLine
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public required string Programme { get; init; }
    public DateOnly RegisteredOn { get; init; }

    /// <summary>The state of an open match; null if there is none.</summary>
    public string? State { get; init; }
    public DateOnly? WaitingSince { get; init; }
    public DateOnly? LastStartedOn { get; init; }

    /// <summary>Whether they are asked about, in a running match, or wait for one.</summary>
    public bool IsOpen => State is not null || LastStartedOn is null || WaitingSince > LastStartedOn;
}
