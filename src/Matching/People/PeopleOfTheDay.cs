using Dapper;
using Matching.Database;

namespace Matching.People;

/// <summary>What a day's work asks about the people of some programmes: who waits, who signed up of late, how everybody is called and reached.</summary>
public sealed class PeopleOfTheDay(MatchingDatabase database)
{
    /// <summary>Participants who wait for a match on a day and have none, whatever keeps them from one; in no order.</summary>
    /// <seealso cref="Participant.WaitsFrom"/>
    public Task<IReadOnlyList<Participant>> WaitingAsync(IReadOnlyCollection<string> programmes, DateOnly today) => ReadAsync<Participant>(
        $"""
        SELECT {PeopleStore.ParticipantColumns} FROM participants
        WHERE {OfProgrammes} AND open_with IS NULL AND COALESCE(waiting_since, registered_on) <= @today
            AND (last_started_on IS NULL OR last_started_on > @today OR waiting_since > last_started_on)
        """,
        new { programmes = programmes.ToArray(), today });

    /// <summary>Participants who signed up after a day, until another, and have neither been proposed nor matched since; in no order.</summary>
    public Task<IReadOnlyList<Participant>> NewParticipantsAsync(IReadOnlyCollection<string> programmes, DateOnly after, DateOnly until) => ReadAsync<Participant>(
        $"""
        SELECT {PeopleStore.ParticipantColumns} FROM participants
        WHERE {OfProgrammes} AND registered_on > @after AND registered_on <= @until AND open_with IS NULL AND last_started_on IS NULL
        """,
        new { programmes = programmes.ToArray(), after, until });

    /// <summary>Volunteers who signed up after a day, until another; in no order.</summary>
    public Task<IReadOnlyList<Volunteer>> NewVolunteersAsync(IReadOnlyCollection<string> programmes, DateOnly after, DateOnly until) => ReadAsync<Volunteer>(
        $"SELECT {PeopleStore.VolunteerColumns} FROM volunteers WHERE {OfProgrammes} AND registered_on > @after AND registered_on <= @until",
        new { programmes = programmes.ToArray(), after, until });

    /// <summary>Everybody of one side by id.</summary>
    public async Task<IReadOnlyDictionary<string, Reached>> AllAsync(string side, IReadOnlyCollection<string> programmes) =>
        (await ReadAsync<Reached>(
            $"SELECT id, name, phone FROM {(side == Sides.Volunteer ? "volunteers" : "participants")} WHERE {OfProgrammes}",
            new { programmes = programmes.ToArray() })).ToDictionary(person => person.Id, StringComparer.Ordinal);

    private string OfProgrammes => database.Dialect.OneOf("programme", "@programmes");

    private Task<IReadOnlyList<T>> ReadAsync<T>(string sql, object values) => database.ReadAsync<IReadOnlyList<T>>(async connection =>
        (await connection.QueryAsync<T>(sql, values)).AsList());
}

/// <summary>How a person is called, and on which number.</summary>
public sealed record Reached
{
    public required string Id { get; init; }
    public required string Name { get; init; }
    public string? Phone { get; init; }
}
