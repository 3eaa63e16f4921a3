using System.Data.Common;
using Dapper;
using Matching.Database;
using Matching.Kpi.Indicators;
using Matching.Kpi.Records;

namespace Matching.Results;

/// <summary>
/// Reads what the figures of some years are counted from and no more: the cohorts with their days and segments, the participants' answers to
/// the questions that figures ask, and the people of those years. By hand, since a city has many rows. Not what a list of rows shows: of a
/// match only the days, and nothing of other years.
/// </summary>
internal static class FigureRecords
{
    private static readonly string[] CohortProgrammes = [KpiProgrammes.Host, KpiProgrammes.Mentor];

    /// <summary>Where a figure asks some segments only; of others nobody's segment is looked up.</summary>
    private static readonly string[] BySegment = [.. Definitions.All.Where(d => d.Segments is not null).Select(d => d.Programme).Distinct(StringComparer.Ordinal)];

    private static readonly HashSet<string> Questions = new(Definitions.All.Select(d => d.AnswersTo).OfType<string>(), StringComparer.Ordinal);

    /// <param name="connection">Where to read.</param>
    /// <param name="snapshot">So that all is of one moment.</param>
    /// <param name="dialect">Of the database.</param>
    /// <param name="from">The first year.</param>
    /// <param name="to">The last.</param>
    public static async Task<KpiInput> ReadAsync(DbConnection connection, DbTransaction snapshot, Dialect dialect, int from, int to)
    {
        var asked = new { programmes = CohortProgrammes, bySegment = BySegment, from = new DateOnly(from, 1, 1), to = new DateOnly(to, 12, 31) };
        Task<DbDataReader> RowsAsync(string sql) => connection.ExecuteReaderAsync(sql, asked, snapshot);
        var years = "BETWEEN @from AND @to";

        var people = new Dictionary<string, KpiParticipant>(StringComparer.Ordinal);
        var matches = new List<KpiMatch>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        await using (var rows = await RowsAsync(
            $"""
            SELECT m.id, m.programme, m.participant_id, m.started_on, m.ended_on,
                CASE WHEN {dialect.OneOf("m.programme", "@bySegment")}
                    THEN (SELECT p.segment FROM participants p {dialect.By("participants_with_segment")} WHERE p.id = m.participant_id) END
            FROM matches m
            WHERE {dialect.OneOf("m.programme", "@programmes")} AND m.started_on {years}
            """))
        {
            var words = new HashSet<string>(StringComparer.Ordinal);
            while (await rows.ReadAsync())
            {
                var match = new KpiMatch
                {
                    Id = rows.GetString(0),
                    Programme = dialect.Text(rows, 1, words),
                    ParticipantId = rows.GetString(2),
                    VolunteerId = "",
                    State = "",
                    StartedOn = dialect.Day(rows, 3),
                    EndedOn = rows.IsDBNull(4) ? null : dialect.Day(rows, 4),
                };
                matches.Add(match);
                ids.Add(match.Id);
                if (!people.TryGetValue(match.ParticipantId, out var known) || known.Segment is null)
                {
                    people[match.ParticipantId] = new KpiParticipant
                    {
                        Id = match.ParticipantId,
                        Programme = match.Programme,
                        Segment = rows.IsDBNull(5) ? null : dialect.Text(rows, 5, words),
                    };
                }
            }
        }

        await using (var rows = await RowsAsync($"SELECT id, programme, segment, registered_on FROM participants WHERE programme = '{KpiProgrammes.Mentor}' AND registered_on {years}"))
        {
            while (await rows.ReadAsync())
            {
                var id = rows.GetString(0);
                people[id] = new KpiParticipant
                {
                    Id = id,
                    Programme = KpiProgrammes.Mentor,
                    Segment = rows.IsDBNull(2) ? null : rows.GetString(2),
                    RegisteredOn = dialect.Day(rows, 3),
                };
            }
        }

        return new KpiInput
        {
            Matches = matches,
            Participants = [.. people.Values],
            Volunteers = await VolunteersAsync(RowsAsync($"SELECT id, vetted_on FROM volunteers WHERE programme = '{KpiProgrammes.Mentor}' AND vetted_on {years}"), dialect),
            Answers = await AnswersAsync(
                RowsAsync(
                    $"""
                    SELECT a.match_id, a.wave, a.question, a.answer, a.answered_on
                    FROM matches m JOIN answers a ON a.match_id = m.id
                    WHERE {dialect.OneOf("m.programme", "@programmes")} AND m.started_on {years}
                        AND a.respondent = '{Sides.Participant}'
                    """),
                dialect,
                ids),
        };
    }

    private static async Task<List<KpiVolunteer>> VolunteersAsync(Task<DbDataReader> reading, Dialect dialect)
    {
        await using var rows = await reading;
        var volunteers = new List<KpiVolunteer>();
        while (await rows.ReadAsync())
        {
            volunteers.Add(new KpiVolunteer(rows.GetString(0), KpiProgrammes.Mentor, dialect.Day(rows, 1)));
        }

        return volunteers;
    }

    private static async Task<List<KpiAnswer>> AnswersAsync(Task<DbDataReader> reading, Dialect dialect, HashSet<string> ids)
    {
        await using var rows = await reading;
        var words = new HashSet<string>(StringComparer.Ordinal);
        var answers = new List<KpiAnswer>();
        while (await rows.ReadAsync())
        {
            // Not asked of the database: SQLite would look each question up by itself, which takes four times as long.
            var question = dialect.Text(rows, 2, words);
            if (!Questions.Contains(question))
            {
                continue;
            }

            answers.Add(new KpiAnswer
            {
                MatchId = dialect.Text(rows, 0, ids),
                Respondent = Sides.Participant,
                Wave = dialect.Text(rows, 1, words),
                Question = question,
                Answer = dialect.Text(rows, 3, words),
                AnsweredOn = dialect.Day(rows, 4),
            });
        }

        return answers;
    }
}
