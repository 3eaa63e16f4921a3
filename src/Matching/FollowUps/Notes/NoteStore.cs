using Dapper;
using Matching.Database;

namespace Matching.FollowUps.Notes;

/// <summary>Notes by what they are about and by the day somebody is to be reminded.</summary>
public sealed class NoteStore(MatchingDatabase database)
{
    private const string Columns = "id, about, subject, programme, words, written_by, written_on, remind_on, done_on, done_by";

    /// <summary>The newest first.</summary>
    public Task<IReadOnlyList<Note>> AboutAsync(string about, string subject, IReadOnlyCollection<string> programmes) => QueryAsync(
        $"""
        SELECT {Columns} FROM notes
        WHERE about = @about AND subject = @subject AND {database.Dialect.OneOf("programme", "@programmes")}
        ORDER BY written_on DESC, {database.Dialect.Ordinal("id")}
        """,
        new { about, subject, programmes = programmes.ToArray() });

    /// <summary>Reminders of a day or earlier that nobody is done with; the oldest first.</summary>
    public Task<IReadOnlyList<Note>> RemindersAsync(IReadOnlyCollection<string> programmes, DateOnly today) => QueryAsync(
        $"""
        SELECT {Columns} FROM notes
        WHERE remind_on <= @today AND done_on IS NULL AND {database.Dialect.OneOf("programme", "@programmes")}
        ORDER BY remind_on, {database.Dialect.Ordinal("id")}
        """,
        new { today, programmes = programmes.ToArray() });

    /// <summary>The day of the newest note on each of some matches that has any.</summary>
    public Task<IReadOnlyDictionary<string, DateOnly>> NewestOnMatchesAsync(IEnumerable<string> matches, IReadOnlyCollection<string> programmes) =>
        database.ReadAsync<IReadOnlyDictionary<string, DateOnly>>(async connection => (await connection.QueryAsync<(string Match, DateOnly On)>(
            $"""
            SELECT subject, MAX(written_on) FROM notes
            WHERE about = 'match' AND {database.Dialect.OneOfMany("subject", "@matches")} AND {database.Dialect.OneOf("programme", "@programmes")}
            GROUP BY subject
            """,
            new { matches = database.Dialect.Many(matches), programmes = programmes.ToArray() }))
            .ToDictionary(one => one.Match, one => one.On, StringComparer.Ordinal));

    /// <returns>False if there is a note of that id: the form that it stands for was sent before.</returns>
    public static async Task<bool> InsertAsync(WriteScope scope, Note note) => await scope.Connection.ExecuteAsync(
        """
        INSERT INTO notes (id, about, subject, programme, words, written_by, written_on, remind_on)
        VALUES (@Id, @About, @Subject, @Programme, @Words, @WrittenBy, @WrittenOn, @RemindOn)
        ON CONFLICT (id) DO NOTHING
        """,
        note,
        scope.Transaction) == 1;

    /// <summary>The programme of a participant, a volunteer or a match; null if there is none.</summary>
    public static Task<string?> ProgrammeOfAsync(WriteScope scope, string about, string subject) => scope.Connection.ExecuteScalarAsync<string?>(
        about switch
        {
            Note.OnParticipant => "SELECT programme FROM participants WHERE id = @subject",
            Note.OnVolunteer => "SELECT programme FROM volunteers WHERE id = @subject",
            _ => "SELECT programme FROM matches WHERE id = @subject",
        },
        new { subject },
        scope.Transaction);

    public static Task<Note?> FindAsync(WriteScope scope, string id) => scope.Connection.QuerySingleOrDefaultAsync<Note>(
        $"SELECT {Columns} FROM notes WHERE id = @id {scope.Dialect.ForUpdate}", new { id }, scope.Transaction);

    /// <returns>False if somebody was done with it before.</returns>
    public static async Task<bool> FinishAsync(WriteScope scope, string id, Change change) => await scope.Connection.ExecuteAsync(
        "UPDATE notes SET done_on = @On, done_by = @Who WHERE id = @id AND done_on IS NULL", new { id, change.On, change.Who }, scope.Transaction) == 1;

    private Task<IReadOnlyList<Note>> QueryAsync(string sql, object values) => database.ReadAsync<IReadOnlyList<Note>>(async connection =>
        (await connection.QueryAsync<Note>(sql, values)).AsList());
}
