using System.Data;
using Dapper;
using Matching.Database;
using Matching.TestData;

namespace Matching.Benchmarks;

/// <summary>
/// A city after many years: 5,000 participants, 2,000 volunteers, 100,000 matches. 5,000 run, 70,000 have ended, 5 are asked about and the
/// others came to nothing. Half of the ended were imported, and half of those came without answers. Everything that the service would do by
/// itself is done, with a link and a mail for each, so that no sweep finds anything.
/// </summary>
internal sealed class CaseworkCity(MatchingDatabase database, string engine)
{
    public const int Participants = 5000;
    public const int Volunteers = 2000;
    public const int Matches = 100_000;
    private const int Running = 5000;
    private const int Ended = 70_000;

    public Task FillAsync() => database.WriteAsync(async scope =>
    {
        foreach (var sql in Statements)
        {
            await scope.Connection.ExecuteAsync(sql, transaction: scope.Transaction, commandTimeout: 600);
        }

        // A server does this by itself within a minute; here nobody is to wait for it.
        if (engine == BothDatabases.Postgres)
        {
            await scope.Connection.ExecuteAsync("ANALYZE", transaction: scope.Transaction, commandTimeout: 600, commandType: CommandType.Text);
        }
    });

    private IEnumerable<string> Statements =>
    [
        $"""
        INSERT INTO participants (id, programme, name, registered_on, consent_on, open_with, last_started_on, caseworker)
        {Numbers(Participants)}
        SELECT 'p' || i, {Programme}, 'Participant ' || i, {Day("3000 + i % 500")}, {Day("3000")},
            CASE WHEN i < 4000 THEN 'v' || (i % {Volunteers}) END, CASE WHEN i < 4000 THEN {Day("30 + i % 300")} END, 'karen' || (i % 20)
        FROM n
        """,
        $"""
        INSERT INTO volunteers (id, programme, name, registered_on, consent_on, vetted_on, capacity, places_left)
        {Numbers(Volunteers)}
        SELECT 'v' || i, {Programme}, 'Volunteer ' || i, {Day("3000 + i % 500")}, {Day("3000")}, {Day("3000")}, 5, 2 FROM n
        """,
        $"""
        INSERT INTO matches (id, programme, participant_id, volunteer_id, proposed_on, asked_on, state, started_on, accepted_on, ended_on, end_reason,
            closed_on, waiting_decided_on, imported_on)
        {Numbers(Matches)}
        SELECT 'm' || i, {Programme}, 'p' || (i % {Participants}), 'v' || (i % {Volunteers}), {Day($"CASE WHEN {IsAsked} THEN 2 ELSE 40 + {Age} END")},
            {Day($"CASE WHEN {IsAsked} THEN 2 ELSE 40 + {Age} END")},
            CASE WHEN i < {Running} THEN 'active' WHEN i < {Running + Ended} THEN 'ended' WHEN {IsAsked} THEN 'proposed' ELSE 'declined' END,
            CASE WHEN i < {Running + Ended} THEN {Day($"30 + {Age}")} END, CASE WHEN i < {Running + Ended} THEN {Day($"35 + {Age}")} END,
            CASE WHEN {IsEnded} THEN {Day($"20 + {Age} - {Length}")} END, CASE WHEN {IsEnded} THEN 'goal_reached' END,
            CASE WHEN {IsEnded} AND NOT {IsImported} THEN {Day($"20 + {Age} - {Length}")} WHEN i >= {Running + Ended} AND NOT {IsAsked} THEN {Day($"20 + {Age}")} END,
            CASE WHEN {IsEnded} THEN {Day($"20 + {Age} - {Length}")} END, CASE WHEN {IsImported} THEN {Day("15")} END
        FROM n
        """,
        // Asked and answered: all waves of what was matched here, and of half of what was imported.
        $"""
        INSERT INTO answers (match_id, respondent, wave, question, answer, answered_on)
        {Numbers(Running + Ended)}
        SELECT 'm' || i, s.side, w.wave, 'satisfaction', CASE WHEN i >= {Running} THEN CAST(1 + i % 5 AS text) WHEN i % 50 = 0 THEN '2' ELSE '4' END, {Day("16")}
        FROM n {Sides} {Waves}
        WHERE NOT ({IsImported} AND i % 4 = 1)
        """,
        $"""
        INSERT INTO links (id, purpose, side, person, match_id, created_at, expires_at, used_at)
        {Numbers(Running + Ended)}
        SELECT 'l' || i || s.side || w.wave, 'survey_' || w.wave, s.side, 'p' || (i % {Participants}), 'm' || i,
            '2013-0' || (1 + i % 6) || '-' || (10 + i % 18) || 'T0' || (i % 10) || ':' || (10 + i % 50) || ':' || (10 + i % 47) || '.' || (100 + i % 899) || 'Z',
            '2013-09-01T00:00:00.000Z', '2013-07-02T00:00:00.000Z'
        FROM n {Sides} {Waves} WHERE NOT {IsImported}
        """,
        $"""
        INSERT INTO survey_invitations (match_id, respondent, wave, due_on, invited_on, link_id)
        {Numbers(Running + Ended)}
        SELECT 'm' || i, s.side, w.wave, {Day("200")}, {Day("200")}, 'l' || i || s.side || w.wave
        FROM n {Sides} {Waves} WHERE NOT {IsImported}
        """,
        $"""
        INSERT INTO messages (id, template, side, person, match_id, link_id, dedupe_key, state, created_at, due_at, attempts, sent_at)
        SELECT 'mail' || l.id, 'survey_due', l.side, l.person, l.match_id, l.id, l.id, 'sent', l.created_at, l.created_at, 1, l.created_at FROM links l
        """,
        "UPDATE messages SET state = 'call', link_id = NULL WHERE match_id IN ('m1', 'm2', 'm3') AND side = 'volunteer'",
        $"""
        INSERT INTO follow_ups (match_id, kind, wave, side, due_on, asked_on, answer, answered_on, answered_by)
        {Numbers(Running)}
        SELECT 'm' || i, 'check_in', w.wave, s.side, {Day("20 + 60 * (3 - w.wave)")}, {Day("20 + 60 * (3 - w.wave)")}, 'good', {Day("10 + 60 * (3 - w.wave)")}, 'link:' || s.side
        FROM n {Sides} CROSS JOIN (SELECT 1 AS wave UNION ALL SELECT 2 UNION ALL SELECT 3) w
        """,
        $"""
        INSERT INTO meetings (match_id, side, on_day, kind, words, written_by, written_on)
        {Numbers(Running)}
        SELECT 'm' || i, s.side, {Day("20 + 10 * w.wave")}, 'met', 'A walk', 'link:' || s.side, {Day("10 * w.wave")}
        FROM n {Sides} CROSS JOIN (SELECT 1 AS wave UNION ALL SELECT 2 UNION ALL SELECT 3) w
        """,
        $"""
        INSERT INTO notes (id, about, subject, programme, words, written_by, written_on)
        {Numbers(Matches / 5)}
        SELECT 'note' || i, 'match', 'm' || (i * 5), {Programme}, 'Spoke to both', 'karen', {Day("i % 1000")} FROM n
        """,
    ];

    private const string Programme = "CASE WHEN i % 5 < 4 THEN 'host' ELSE 'mentor' END";

    /// <summary>Days since it was proposed: of running ones up to a year, of others up to eight.</summary>
    private static readonly string Age = $"(CASE WHEN i < {Running} THEN i % 330 ELSE 400 + i % 2500 END)";

    /// <summary>Days it lasted; a fifth of them were short.</summary>
    private const string Length = "(CASE WHEN i % 5 = 0 THEN 60 ELSE 100 + i % 290 END)";

    private static readonly string IsEnded = $"(i >= {Running} AND i < {Running + Ended})";

    private static readonly string IsImported = $"(i >= {Running} AND i < {Running + Ended} AND i % 2 = 1)";

    private static readonly string IsAsked = $"(i >= {Matches - 5})";

    private const string Sides = "CROSS JOIN (SELECT 'participant' AS side UNION ALL SELECT 'volunteer') s";

    private const string Waves = "CROSS JOIN (SELECT '3m' AS wave UNION ALL SELECT '6m' UNION ALL SELECT 'end') w";

    private static string Numbers(int count) => $"WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < {count - 1})";

    /// <summary>That many days before today.</summary>
    private string Day(string before) => engine == BothDatabases.Sqlite ? $"date('2013-08-01', (-({before})) || ' days')" : $"(DATE '2013-08-01' - ({before}))";
}
