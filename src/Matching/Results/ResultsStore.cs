using System.Data.Common;
using System.Globalization;
using Dapper;
using Matching.Database;
using Matching.Kpi.Records;

namespace Matching.Results;

/// <summary>Reads, for the figures, the catalogue, the observations, and the few columns of people, matches and answers they need.</summary>
public sealed class ResultsStore(MatchingDatabase database)
{
    /// <summary>So that the rows behind a figure stand in the same order however often they are asked for.</summary>
    private string ById => database.Dialect.Ordinal("id");

    /// <summary>Everything that figures of any year are made of, as it stands at one moment.</summary>
    public Task<KpiInput> ReadAsync(CancellationToken cancel = default) => database.ReadAtOneMomentAsync(ReadAsync, cancel);

    /// <summary>The same as a transaction sees it.</summary>
    public async Task<KpiInput> ReadAsync(DbConnection connection, DbTransaction snapshot)
    {
        var (catalogue, observations) = await EnteredAsync(connection, snapshot);
        return new KpiInput
        {
            Participants = await ListAsync<KpiParticipant>(connection, snapshot,
                $"SELECT id, programme, segment, registered_on, district, gender, birth_year, waiting_since FROM participants ORDER BY {ById}"),
            Volunteers = await VolunteersAsync(connection, snapshot),
            Matches = await ListAsync<KpiMatch>(connection, snapshot,
                $"""
                SELECT id, programme, participant_id, volunteer_id, started_on, ended_on, state, proposed_on, accepted_on, declined_by, closed_on,
                    end_reason, ended_by
                FROM matches ORDER BY {ById}
                """),
            Answers = await ListAsync<KpiAnswer>(connection, snapshot,
                "SELECT match_id, respondent, wave, question, answer, answered_on FROM answers"),
            Catalogue = catalogue,
            Observations = observations,
        };
    }

    /// <summary>What people enter: catalogue and observations of all years.</summary>
    public static async Task<(Catalogue Catalogue, IReadOnlyList<Observation> Observations)> EnteredAsync(DbConnection connection, DbTransaction snapshot) =>
    (
        new Catalogue(await InitiativesAsync(connection, snapshot), await IndicatorsAsync(connection, snapshot)) { Years = await InitiativeYearsAsync(connection, snapshot) },
        await ObservationsAsync(connection, snapshot));

    /// <summary>The days of all matches, for curves that need nothing else.</summary>
    public Task<IReadOnlyList<KpiMatch>> MatchesAsync(CancellationToken cancel = default) => database.ReadAsync(
        connection => ListAsync<KpiMatch>(connection, null,
            $"SELECT id, programme, participant_id, volunteer_id, started_on, ended_on, state FROM matches ORDER BY {ById}"),
        cancel);

    /// <summary>Years in which a match started or for which the catalogue has a target.</summary>
    public Task<IReadOnlyList<int>> YearsAsync(CancellationToken cancel = default) => database.ReadAsync<IReadOnlyList<int>>(
        async connection =>
        {
            var years = (await connection.QueryAsync<string>("SELECT DISTINCT period FROM indicators WHERE removed_at IS NULL"))
                .Select(period => int.Parse(period, CultureInfo.InvariantCulture)).ToHashSet();
            // A year is looked up among the matches only where its records were ever written to.
            foreach (var year in (await connection.QueryAsync<int>("SELECT DISTINCT year FROM figure_changes")).Where(year => !years.Contains(year)).ToList())
            {
                if (await connection.ExecuteScalarAsync<bool>(
                    $"SELECT EXISTS (SELECT 1 FROM matches WHERE {database.Dialect.OneOf("programme", "@programmes")} AND started_on BETWEEN @from AND @to)",
                    new { programmes = new[] { KpiProgrammes.Host, KpiProgrammes.Mentor }, from = new DateOnly(year, 1, 1), to = new DateOnly(year, 12, 31) }))
                {
                    years.Add(year);
                }
            }

            return [.. years];
        },
        cancel);

    // Not ordered by the database, whose locale would place codes its own way.
    private static async Task<IReadOnlyList<Initiative>> InitiativesAsync(DbConnection connection, DbTransaction snapshot) =>
    [
        .. (await ListAsync<Initiative>(connection, snapshot,
            """
            SELECT code, track, name_da, name_en, funding, state, display_order AS "order", goal_da, goal_en, criteria_da, criteria_en,
                status_da, status_en
            FROM initiatives
            """)).OrderBy(one => one.Order ?? int.MaxValue).ThenBy(one => one.Code, StringComparer.Ordinal),
    ];

    private static Task<IReadOnlyList<InitiativeYear>> InitiativeYearsAsync(DbConnection connection, DbTransaction snapshot) =>
        ListAsync<InitiativeYear>(connection, snapshot,
            """
            SELECT initiative, period, is_over, state, funding, goal_da, goal_en, criteria_da, criteria_en, status_da, status_en
            FROM initiative_years
            """);

    private static async Task<IReadOnlyList<Indicator>> IndicatorsAsync(DbConnection connection, DbTransaction snapshot)
    {
        var replaced = await TargetVersions.ReplacedAsync(connection, snapshot);
        return
        [
            .. (await ListAsync<Indicator>(connection, snapshot,
                """
                SELECT code, period, initiative, name_da, name_en, unit, comparator, target, target_high, source, direction, baseline,
                    baseline_period, rule, note_da, note_en
                FROM indicators WHERE removed_at IS NULL ORDER BY position
                """)).Select(one => replaced.TryGetValue((one.Code, one.Period), out var targets) ? one with { ReplacedTargets = targets } : one),
        ];
    }

    private static Task<IReadOnlyList<Observation>> ObservationsAsync(DbConnection connection, DbTransaction snapshot) =>
        ListAsync<Observation>(connection, snapshot,
            """
            SELECT o.indicator, o.period, o.value, o.qualifier, o.state, o.source, o.note_da, o.note_en, o.observed_on, o.story_da, o.story_en,
                o.evidence_link, f.file_name AS evidence_name
            FROM observations o LEFT JOIN evidence_files f ON f.id = o.evidence_file
            WHERE o.withdrawn_at IS NULL ORDER BY o.position
            """);

    private async Task<IReadOnlyList<KpiVolunteer>> VolunteersAsync(DbConnection connection, DbTransaction snapshot)
    {
        var rows = await ListAsync<(string Id, string Programme, DateOnly? VettedOn, string? District, string? Gender, int? BirthYear)>(
            connection, snapshot, $"SELECT id, programme, vetted_on, district, gender, birth_year FROM volunteers ORDER BY {ById}");
        return [.. rows.Select(v => new KpiVolunteer(v.Id, v.Programme, v.VettedOn) { District = v.District, Gender = v.Gender, BirthYear = v.BirthYear })];
    }

    private static async Task<IReadOnlyList<T>> ListAsync<T>(DbConnection connection, DbTransaction? snapshot, string sql) =>
        (await connection.QueryAsync<T>(sql, transaction: snapshot)).AsList();
}
