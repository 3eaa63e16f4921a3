using System.Data.Common;
using Dapper;
using Matching.Database;

namespace Matching.People;

/// <summary>Participants, volunteers and the pairs that must not meet.</summary>
public sealed class PeopleStore(MatchingDatabase database)
{
    /// <summary>What a volunteer is taken to offer where their capacity is unknown.</summary>
    public const int UnknownCapacity = 1;

    internal const string ParticipantColumns =
        """
        id, programme, segment, name, email, phone, birth_year, gender, languages, district, occupation, interests, goals, availability,
        wants_gender, registered_on, consent_on, waiting_since, arrived_on, city, children_under_15, household, paused_until, audit_group,
        open_with, last_started_on, queued_from, raised_criterion, version
        """;

    internal const string VolunteerColumns =
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

    /// <summary>Names of some people of one side, by id; whoever is not there, or is of another programme than those given, is left out.</summary>
    public Task<IReadOnlyDictionary<string, string>> NamesAsync(string side, IEnumerable<string> ids, IReadOnlyCollection<string>? programmes = null) =>
        database.ReadAsync<IReadOnlyDictionary<string, string>>(async connection => (await connection.QueryAsync<(string Id, string Name)>(
            $"""
            SELECT id, name FROM {(side == Sides.Volunteer ? "volunteers" : "participants")}
            WHERE {database.Dialect.OneOfMany("id", "@ids")} AND {database.Dialect.OneOf("programme", "@programmes")}
            """,
            new { ids = database.Dialect.Many(ids.Distinct(StringComparer.Ordinal)), programmes = (programmes ?? Programmes.All).ToArray() }))
            .ToDictionary(person => person.Id, person => person.Name, StringComparer.Ordinal));

    /// <summary>Ids of the volunteers that this participant must not be matched with.</summary>
    public Task<IReadOnlySet<string>> ExcludedForAsync(string participant) => database.ReadAsync<IReadOnlySet<string>>(async connection =>
        (await connection.QueryAsync<string>("SELECT volunteer_id FROM excluded_pairs WHERE participant_id = @participant", new { participant }))
            .ToHashSet(StringComparer.Ordinal));

    /// <summary>The pairs that a person, of either side, is kept apart in; the latest first.</summary>
    public Task<IReadOnlyList<ApartPair>> ApartAsync(string person) => database.ReadAsync<IReadOnlyList<ApartPair>>(async connection =>
        (await connection.QueryAsync<ApartPair>(
            $"""
            SELECT participant_id, volunteer_id, reason, excluded_by, excluded_on FROM excluded_pairs
            WHERE participant_id = @person OR volunteer_id = @person
            ORDER BY excluded_on DESC, {database.Dialect.Ordinal("participant_id")}, {database.Dialect.Ordinal("volunteer_id")}
            """,
            new { person })).AsList());

    public static Task<Participant?> FindParticipantAsync(WriteScope scope, string id) =>
        scope.Connection.QuerySingleOrDefaultAsync<Participant>(
            $"SELECT {ParticipantColumns} FROM participants WHERE id = @id {scope.Dialect.ForUpdate}", new { id }, scope.Transaction);

    public static Task<Volunteer?> FindVolunteerAsync(WriteScope scope, string id) =>
        scope.Connection.QuerySingleOrDefaultAsync<Volunteer>(
            $"SELECT {VolunteerColumns} FROM volunteers WHERE id = @id {scope.Dialect.ForUpdate}", new { id }, scope.Transaction);

    public static async Task<bool> AreExcludedAsync(WriteScope scope, string participant, string volunteer) =>
        await scope.Connection.ExecuteScalarAsync<long>(
            "SELECT count(*) FROM excluded_pairs WHERE participant_id = @participant AND volunteer_id = @volunteer",
            new { participant, volunteer },
            scope.Transaction) > 0;

    /// <summary>False if they are kept apart already.</summary>
    public static async Task<bool> KeepApartAsync(WriteScope scope, string participant, string volunteer, Change change) =>
        await scope.Connection.ExecuteAsync(
            """
            INSERT INTO excluded_pairs (participant_id, volunteer_id, reason, excluded_by, excluded_on)
            VALUES (@participant, @volunteer, @Why, @Who, @On)
            ON CONFLICT DO NOTHING
            """,
            new { participant, volunteer, change.Why, change.Who, change.On },
            scope.Transaction) == 1;

    /// <summary>False if they are not kept apart.</summary>
    public static async Task<bool> LetMeetAsync(WriteScope scope, string participant, string volunteer) =>
        await scope.Connection.ExecuteAsync(
            "DELETE FROM excluded_pairs WHERE participant_id = @participant AND volunteer_id = @volunteer",
            new { participant, volunteer },
            scope.Transaction) == 1;

    /// <summary>Writes what participants say of themselves: languages, slots, wish for gender, pause. False if it is not the version shown any more.</summary>
    public static async Task<bool> SaveAnswersAsync(WriteScope scope, Participant after, int shown) => await scope.Connection.ExecuteAsync(
        """
        UPDATE participants SET languages = @Languages, availability = @Availability, wants_gender = @WantsGender, paused_until = @PausedUntil,
            version = version + 1
        WHERE id = @Id AND version = @shown
        """,
        new { after.Languages, after.Availability, after.WantsGender, after.PausedUntil, after.Id, shown },
        scope.Transaction) == 1;

    /// <summary>Raises one criterion for a participant, or none. False if what was shown as raised is not any more.</summary>
    public static async Task<bool> RaiseAsync(WriteScope scope, string id, string? criterion, string? shown) =>
        await scope.Connection.ExecuteAsync(
            """
            UPDATE participants SET raised_criterion = @criterion, version = version + 1
            WHERE id = @id AND raised_criterion IS NOT DISTINCT FROM CAST(@shown AS text)
            """,
            new { id, criterion, shown },
            scope.Transaction) == 1;

    private static async Task<IReadOnlyList<T>> ListAsync<T>(DbConnection connection, string sql, string? programme) =>
        (await connection.QueryAsync<T>(sql, new { programme })).AsList();
}
