using System.Data;
using Dapper;
using Matching.Database;
using Matching.TestData;

namespace Matching.Benchmarks;

/// <summary>
/// A large city after ten years: 1,000,000 matches from 2004 on, of which 850,000 started, 700,000 participants, 100,000 volunteers, and
/// some four million answers. Ids say nothing of the order in which rows came, as those of the service do not.
/// </summary>
internal sealed class KpiCity(MatchingDatabase database, string engine, int matches)
{
    public const int Matches = 1_000_000;

    private int Participants => matches / 10 * 7;

    private int Volunteers => matches / 10;

    public Task FillAsync() => database.WriteAsync(async scope =>
    {
        foreach (var sql in Statements)
        {
            await scope.Connection.ExecuteAsync(sql, transaction: scope.Transaction, commandTimeout: 1800);
        }

        if (engine == BothDatabases.Postgres)
        {
            await scope.Connection.ExecuteAsync("ANALYZE", transaction: scope.Transaction, commandTimeout: 600, commandType: CommandType.Text);
        }
    });

    private IEnumerable<string> Statements =>
    [
        $"""
        INSERT INTO participants (id, programme, name, registered_on, consent_on, segment)
        {Numbers(Participants)}
        SELECT {Id("p", "i")}, {ProgrammeOf("i")}, 'Participant ' || i, {Day($"i * 10 / 7 / {MatchesADay} - 12")}, {Day($"i * 10 / 7 / {MatchesADay} - 12")},
            CASE {Dice(1)} / 20 WHEN 0 THEN 'expat' WHEN 1 THEN 'expat_family' WHEN 2 THEN 'refugee' WHEN 3 THEN 'student' ELSE 'other' END
        FROM n
        """,
        $"""
        INSERT INTO volunteers (id, programme, name, registered_on, consent_on, vetted_on, capacity, places_left)
        {Numbers(Volunteers)}
        SELECT {Id("v", "i")}, {ProgrammeOf("i")}, 'Volunteer ' || i, {Day("i % 3500")}, {Day("i % 3500")}, {Day("i % 3500 + 20")}, 10, 2 FROM n
        """,
        $"""
        INSERT INTO matches (id, programme, participant_id, volunteer_id, proposed_on, asked_on, state, started_on, accepted_on, ended_on, end_reason, waiting_decided_on)
        {Numbers(matches)}
        SELECT {Id("m", "i")}, {Programme}, {Id("p", Participant)}, {Id("v", $"(i / 5 % {Volunteers / 5} * 5 + {Participant} % 5)")}, {Day($"{Start} - 10")}, {Day($"{Start} - 10")},
            CASE WHEN {Dice(2)} >= 85 THEN 'declined' WHEN {HasEnded} THEN 'ended' ELSE 'active' END,
            CASE WHEN {Dice(2)} < 85 THEN {Day(Start)} END, CASE WHEN {Dice(2)} < 85 THEN {Day($"{Start} - 5")} END,
            CASE WHEN {Dice(2)} < 85 AND {HasEnded} THEN {Day($"{Start} + {Length}")} END,
            CASE WHEN {Dice(2)} < 85 AND {HasEnded} THEN 'goal_reached' END, CASE WHEN {Dice(2)} < 85 AND {HasEnded} THEN {Day($"{Start} + {Length}")} END
        FROM n
        """,
        $"""
        INSERT INTO answers (match_id, respondent, wave, question, answer, answered_on)
        {Numbers(matches)}
        SELECT {Id("m", "i")}, q.side, w.wave, q.question,
            CASE WHEN q.question = 'occupation_now' THEN CASE {Dice("q.seed")} / 25 WHEN 0 THEN 'job' WHEN 1 THEN 'education' WHEN 2 THEN 'neither' ELSE 'dont_know' END
                WHEN {Dice("q.seed + 20")} < 5 THEN 'dont_know' ELSE CAST(1 + {Dice("q.seed + 30")} % 5 AS text) END,
            {Day($"{Start} + CASE w.wave WHEN '3m' THEN 95 WHEN '6m' THEN 190 ELSE {Length} END + {Dice(8)} % 9")}
        FROM n
        CROSS JOIN (SELECT 1 AS number, '3m' AS wave UNION ALL SELECT 2, '6m' UNION ALL SELECT 3, 'end') w
        CROSS JOIN (SELECT 'host' AS programme, 'participant' AS side, 'knows_services' AS question, 21 AS seed
            UNION ALL SELECT 'host', 'participant', 'feels_included', 22 UNION ALL SELECT 'host', 'participant', 'stays_in_denmark', 23
            UNION ALL SELECT 'mentor', 'participant', 'occupation_now', 24 UNION ALL SELECT 'host', 'volunteer', 'satisfaction', 25
            UNION ALL SELECT 'mentor', 'volunteer', 'satisfaction', 26) q
        WHERE {Dice(2)} < 85 AND q.programme = {Programme}
            AND ((w.wave = '3m' AND {Length} > 92 AND {Start} + 104 < {Today} AND {Dice(9)} < 60) OR (w.wave = '6m' AND {Length} > 184 AND {Start} + 200 < {Today} AND {Dice(10)} < 45)
                OR (w.wave = 'end' AND {Start} + {Length} + 9 < {Today} AND {Dice(11)} < 40))
        """,
    ];

    /// <summary>Seven people for ten matches: who is matched again is so soon, often in the same year.</summary>
    private const string Participant = "(i * 7 / 10)";

    private static string Programme => ProgrammeOf(Participant);

    private static string ProgrammeOf(string person) => $"CASE WHEN {person} % 5 < 4 THEN 'host' ELSE 'mentor' END";

    private int MatchesADay => Math.Max(1, matches / (Today - 40));

    /// <summary>Days from 1 January 2004 to 1 August 2013, the day of the demo city.</summary>
    private const int Today = 3500;

    /// <summary>The day a match would start: later ones later, a month up or down.</summary>
    private string Start => FormattableString.Invariant($"(i / {MatchesADay} + {Dice(3)} % 30)");

    /// <summary>Days that it lasts: three weeks to two years.</summary>
    private static string Length => $"(20 + {Dice(4)} * {Dice(12)} / 14)";

    private string HasEnded => FormattableString.Invariant($"{Start} + {Length} <= {Today}");

    /// <summary>0 to 99, a different one for each use.</summary>
    private static string Dice(int use) => Dice(use.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static string Dice(string use) => $"((i + ({use}) * 7919) * 2654435761 % 4294967296 / 65536 % 100)";

    /// <summary>Of one length, so that they sort as the numbers do.</summary>
    private static string Id(string prefix, string number) => $"'{prefix}-' || ({number} * 2654435761 % 4294967296 + 4294967296)";

    private static string Numbers(int count) => $"WITH RECURSIVE n(i) AS (SELECT CAST(0 AS bigint) UNION ALL SELECT i + 1 FROM n WHERE i < {count - 1})";

    private string Day(string after) => engine == BothDatabases.Sqlite ? $"date('2004-01-01', ({after}) || ' days')" : $"(DATE '2004-01-01' + CAST({after} AS integer))";
}
