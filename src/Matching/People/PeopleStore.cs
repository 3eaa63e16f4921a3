using System.Data.Common;
using Dapper;
using Matching.Database;

namespace Matching.People;

/// <summary>Participants, volunteers and the pairs that must not meet.</summary>
public sealed class PeopleStore(MatchingDatabase database)
{
    /// <summary>What a volunteer is taken to offer where their capacity is unknown.</summary>
    public const int UnknownCapacity = 1;

    private const string ParticipantColumns =
        """
        id, programme, segment, name, email, phone, birth_year, gender, languages, district, occupation, interests, goals, availability,
        wants_gender, registered_on, consent_on, waiting_since, arrived_on, city, children_under_15, household, paused_until, audit_group,
        open_with, last_started_on, version
        """;

    private const string VolunteerColumns =
        """
        id, programme, name, email, phone, birth_year, gender, languages, district, occupation, sector, interests, offers, availability,
        accepts_gender, capacity, vetted_on, child_certificate_on, registered_on, consent_on, hopes, paused_until, audit_group,
        places_left, version
        """;

    public Task<Participant?> FindParticipantAsync(string id) => database.ReadAsync(connection =>
        connection.QuerySingleOrDefaultAsync<Participant>($"SELECT {ParticipantColumns} FROM participants WHERE id = @id", new { id }));

    public Task<Volunteer?> FindVolunteerAsync(string id) => database.ReadAsync(connection =>
        connection.QuerySingleOrDefaultAsync<Volunteer>($"SELECT {VolunteerColumns} FROM volunteers WHERE id = @id", new { id }));

    public Task<IReadOnlyList<Participant>> ParticipantsAsync(string? programme = null) => database.ReadAsync(connection =>
        ListAsync<Participant>(connection, $"SELECT {ParticipantColumns} FROM participants WHERE CAST(@programme AS text) IS NULL OR programme = @programme", programme));

    public Task<IReadOnlyList<Volunteer>> VolunteersAsync(string? programme = null) => database.ReadAsync(connection =>
        ListAsync<Volunteer>(connection, $"SELECT {VolunteerColumns} FROM volunteers WHERE CAST(@programme AS text) IS NULL OR programme = @programme", programme));

    /// <summary>Which state of the volunteers the tables hold now.</summary>
    public Task<VolunteersVersion> VolunteersVersionAsync() => database.ReadAsync(connection => VersionAsync(connection, null));

    /// <summary>A programme's volunteers and the state that they were read from.</summary>
    public Task<(VolunteersVersion Version, IReadOnlyList<Volunteer> Volunteers)> VolunteersWithVersionAsync(string programme) =>
        database.ReadAtOneMomentAsync<(VolunteersVersion, IReadOnlyList<Volunteer>)>(async (connection, moment) => (
            await VersionAsync(connection, moment),
            (await connection.QueryAsync<Volunteer>(
                $"SELECT {VolunteerColumns} FROM volunteers WHERE programme = @programme", new { programme }, moment)).AsList()));

    /// <summary>Ids of the volunteers that this participant must not be matched with.</summary>
    public Task<IReadOnlySet<string>> ExcludedForAsync(string participant) => database.ReadAsync<IReadOnlySet<string>>(async connection =>
        (await connection.QueryAsync<string>("SELECT volunteer_id FROM excluded_pairs WHERE participant_id = @participant", new { participant }))
            .ToHashSet(StringComparer.Ordinal));

    public static Task<Participant?> FindParticipantAsync(WriteScope scope, string id) =>
        scope.Connection.QuerySingleOrDefaultAsync<Participant>(
            $"SELECT {ParticipantColumns} FROM participants WHERE id = @id {scope.Dialect.ForUpdate}", new { id }, scope.Transaction);

    public static Task<Volunteer?> FindVolunteerAsync(WriteScope scope, string id) =>
        scope.Connection.QuerySingleOrDefaultAsync<Volunteer>(
            $"SELECT {VolunteerColumns} FROM volunteers WHERE id = @id {scope.Dialect.ForUpdate}", new { id }, scope.Transaction);

    /// <summary>All pairs of a programme's participants that must not be matched.</summary>
    public Task<IReadOnlySet<(string Participant, string Volunteer)>> ExcludedPairsAsync(string programme) =>
        database.ReadAsync<IReadOnlySet<(string, string)>>(async connection =>
            (await connection.QueryAsync<(string, string)>(
                """
                SELECT e.participant_id, e.volunteer_id
                FROM excluded_pairs e JOIN participants p ON p.id = e.participant_id
                WHERE p.programme = @programme
                """,
                new { programme })).ToHashSet());

    public static async Task<bool> AreExcludedAsync(WriteScope scope, string participant, string volunteer) =>
        await scope.Connection.ExecuteScalarAsync<long>(
            "SELECT count(*) FROM excluded_pairs WHERE participant_id = @participant AND volunteer_id = @volunteer",
            new { participant, volunteer },
            scope.Transaction) > 0;

    private static Task<VolunteersVersion> VersionAsync(DbConnection connection, DbTransaction? moment) =>
        connection.QuerySingleAsync<VolunteersVersion>(
            "SELECT CAST(COUNT(*) AS bigint) AS Rows, CAST(COALESCE(SUM(id + changes), 0) AS bigint) AS Sum FROM volunteer_changes",
            transaction: moment);

    private static async Task<IReadOnlyList<T>> ListAsync<T>(DbConnection connection, string sql, string? programme) =>
        (await connection.QueryAsync<T>(sql, new { programme })).AsList();
}
