using System.Globalization;
using Dapper;
using Matching.Database;
using Matching.Messages;
using Matching.TestData;
using static Matching.TestData.A;

namespace Matching.Tests.Reliability;

/// <summary>Many running matches in a database that no process of this test keeps open, and what the processes left in it.</summary>
internal sealed class DueCity(FreshDatabase fresh) : IAsyncDisposable
{
    public static readonly DateOnly FirstDay = new(2013, 1, 1);

    public string Target => fresh.Target;

    /// <param name="engine">Which database.</param>
    /// <param name="matches">How many; they start one after the other over thirty days.</param>
    /// <param name="unanswered">
    /// How many proposals beside them that the volunteer accepted and whose participant never answers: ten days before every thirtieth day, so
    /// that they are reminded on that day and expire later.
    /// </param>
    public static async Task<DueCity> CreateAsync(string engine, int matches, int unanswered = 0)
    {
        var fresh = await BothDatabases.CreateAsync(engine);
        var names = Enumerable.Range(0, matches).Select(i => i.ToString("0000", CultureInfo.InvariantCulture)).ToList();
        await fresh.Database.AddAsync([.. names.Select(i => AParticipant().WithId($"p{i}").WithEmail($"p{i}@example.org").Build())]);
        await fresh.Database.AddAsync([.. names.Select(i => AVolunteer().WithId($"v{i}").WithEmail($"v{i}@example.org").Build())]);
        await fresh.Database.WriteAsync(scope => scope.Connection.ExecuteAsync(
            """
            INSERT INTO matches (id, programme, participant_id, volunteer_id, proposed_on, state, started_on, accepted_on, proposed_by)
            VALUES (@id, 'host', @participant, @volunteer, @on, 'active', @on, @on, 'karen')
            """,
            names.Select((i, n) => new { id = $"m{i}", participant = $"p{i}", volunteer = $"v{i}", on = FirstDay.AddDays(n * 30 / names.Count) }),
            scope.Transaction));
        await AskAsync(fresh.Database, unanswered);
        await fresh.LeaveAsync();
        return new DueCity(fresh);
    }

    private static async Task AskAsync(MatchingDatabase database, int count)
    {
        var names = Enumerable.Range(0, count).Select(i => i.ToString("0000", CultureInfo.InvariantCulture)).ToList();
        await database.AddAsync([.. names.Select(i => AParticipant().WithId($"q{i}").WithEmail($"q{i}@example.org").Build())]);
        await database.AddAsync([.. names.Select(i => AVolunteer().WithId($"w{i}").WithEmail($"w{i}@example.org").Build())]);
        await database.WriteAsync(scope => scope.Connection.ExecuteAsync(
            """
            INSERT INTO matches (id, programme, participant_id, volunteer_id, proposed_on, state, asked_on, accepted_on, proposed_by)
            VALUES (@id, 'host', @participant, @volunteer, @on, 'accepted', @on, @on, 'karen');
            INSERT INTO links (id, purpose, side, person, match_id, created_at, expires_at)
            VALUES (@link, 'participant_answer', 'participant', @participant, @id, '2013-01-01T00:00:00.000Z', '2099-01-01T00:00:00.000Z');
            """,
            names.Select((i, n) => new { id = $"a{i}", participant = $"q{i}", volunteer = $"w{i}", link = $"l{i}", on = FirstDay.AddDays(20 + (n % 5 * 30)) }),
            scope.Transaction));
    }

    /// <summary>Lets this test at the tables for a moment; on SQLite while no process writes.</summary>
    public async Task<T> AtAsync<T>(Func<MatchingDatabase, Task<T>> work)
    {
        await using var database = MatchingDatabase.For(Target, TimeProvider.System);
        return await work(database);
    }

    public Task<int> ForgetLeasesAsync() => AtAsync(database => database.WriteAsync(scope => scope.Connection.ExecuteAsync("DELETE FROM sweeps", transaction: scope.Transaction)));

    /// <summary>Who holds the lease of a sweep; null if nobody does.</summary>
    public Task<string?> OwnerAsync(string sweep) => AtAsync(database => database.ReadAsync(connection =>
        connection.ExecuteScalarAsync<string?>("SELECT owner FROM sweeps WHERE name = @sweep", new { sweep })));

    public Task<IReadOnlyList<string>> MailsAsync(string state) => AtAsync<IReadOnlyList<string>>(async database => [.. await database.ReadAsync(connection =>
        connection.QueryAsync<string>("SELECT id FROM messages WHERE state = @state", new { state }))]);

    /// <summary>Mails that a sender was about to hand over, or had, when it was killed: of each process at most one.</summary>
    public Task<IReadOnlyList<string>> InTheWindowAsync() => AtAsync<IReadOnlyList<string>>(async database => [.. await database.ReadAsync(connection =>
        connection.QueryAsync<string>("SELECT id FROM messages WHERE state = 'sending' AND attempts > 0"))]);

    /// <summary>Changes without their mail, and mails without their change: of every sweep that sends one.</summary>
    public Task<(long Changes, long Mails)> HalvesAsync() => AtAsync(database => database.ReadAsync(connection => connection.QuerySingleAsync<(long, long)>(
        """
        SELECT (SELECT count(*) FROM survey_invitations i WHERE i.link_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM messages m WHERE m.match_id = i.match_id AND m.link_id = i.link_id))
             + (SELECT count(*) FROM follow_ups f WHERE f.link_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM messages m WHERE m.match_id = f.match_id AND m.link_id = f.link_id))
             + (SELECT count(*) FROM survey_reminders r WHERE NOT EXISTS (
                    SELECT 1 FROM messages m JOIN survey_invitations i ON i.match_id = m.match_id AND i.link_id = m.link_id
                    WHERE i.match_id = r.match_id AND i.respondent = r.respondent AND i.wave = r.wave
                      AND m.template = CASE r.number WHEN 1 THEN 'survey_reminder' ELSE 'survey_last_reminder' END))
             + (SELECT count(*) FROM match_reminders r WHERE NOT EXISTS (
                    SELECT 1 FROM messages m WHERE m.match_id = r.match_id AND m.side = r.side AND m.template = 'participant_reminded'))
             + (SELECT count(*) FROM matches x WHERE x.state = 'expired' AND NOT EXISTS (
                    SELECT 1 FROM messages m WHERE m.match_id = x.id AND m.side = 'volunteer' AND m.template = 'not_this_time')),
               (SELECT count(*) FROM messages m
                WHERE NOT EXISTS (SELECT 1 FROM survey_invitations i WHERE i.match_id = m.match_id AND i.link_id = m.link_id AND (m.template NOT IN ('survey_reminder', 'survey_last_reminder') OR EXISTS (
                        SELECT 1 FROM survey_reminders r WHERE r.match_id = i.match_id AND r.respondent = i.respondent AND r.wave = i.wave
                          AND r.number = CASE m.template WHEN 'survey_reminder' THEN 1 ELSE 2 END)))
                  AND NOT EXISTS (SELECT 1 FROM follow_ups f WHERE f.link_id = m.link_id)
                  AND NOT EXISTS (SELECT 1 FROM match_reminders r WHERE r.match_id = m.match_id AND r.side = m.side AND m.template = 'participant_reminded')
                  AND NOT EXISTS (SELECT 1 FROM matches x WHERE x.id = m.match_id AND x.state = 'expired' AND m.template = 'not_this_time'))
        """)));

    public Task<long> CountAsync(string what) => AtAsync(database => database.ReadAsync(connection => connection.ExecuteScalarAsync<long>($"SELECT count(*) FROM {what}")));

    /// <summary>Mails about nothing, to be sent now.</summary>
    public Task<int> QueueAsync(int count) => AtAsync(database => database.WriteAsync(async scope =>
    {
        for (var i = 0; i < count; i++)
        {
            var person = (i % 10).ToString("'p'0000", CultureInfo.InvariantCulture);
            await Outbox.QueueAsync(scope, MessageTemplates.NotThisTime, Sides.Participant, person, $"m{i}", null, TimeProvider.System.GetUtcNow());
        }

        return count;
    }));

    public ValueTask DisposeAsync() => fresh.DisposeAsync();
}
