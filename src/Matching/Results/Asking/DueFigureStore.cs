using System.Data.Common;
using Dapper;
using Matching.Database;
using Matching.Kpi.Indicators;
using Matching.Results.Cataloguing;

namespace Matching.Results.Asking;

/// <summary>Finds in the tables which figures are due and not given, and keeps what was done about them: one row an indicator, period,
/// frequency and part: whoever is asked otherwise from now on is asked anew.</summary>
public sealed class DueFigureStore(MatchingDatabase database)
{
    // Asked for, and no value of it stands: what was given by the link can be withdrawn.
    private const string IsOpen =
        $"""
        (state = '{DueFigure.Asked}' OR (state = '{DueFigure.Given}'
            AND NOT EXISTS (SELECT 1 FROM observations o WHERE o.id = due_figures.observation AND o.withdrawn_at IS NULL)))
        """;

    /// <summary>Those of a day, the longest due first.</summary>
    public Task<IReadOnlyList<DueFigure>> OnAsync(DateOnly today) => database.ReadAtOneMomentAsync((connection, snapshot) => OnAsync(connection, snapshot, today));

    public static Task<IReadOnlyList<DueFigure>> OnAsync(WriteScope scope, DateOnly today) => OnAsync(scope.Connection, scope.Transaction, today);

    /// <returns>False if something was done about it before.</returns>
    public static async Task<bool> AddAsync(WriteScope scope, DueFigure due, string state, string? linkId, Change change) => await scope.Connection.ExecuteAsync(
        """
        INSERT INTO due_figures (indicator, period, frequency, part, due_on, owner, link_id, asked_on, state, decided_by, reason)
        VALUES (@Indicator, @Period, @Frequency, @Part, @DueOn, @Owner, @linkId, @On, @state, @Who, @Why)
        ON CONFLICT (indicator, period, frequency, part) DO NOTHING
        """,
        new { due.Indicator, due.Period, due.Frequency, due.Part, due.DueOn, due.Owner, linkId, change.On, state, change.Who, change.Why },
        scope.Transaction) == 1;

    /// <summary>Asks again by another link, or decides otherwise.</summary>
    /// <returns>False if something else was done about it since.</returns>
    public static async Task<bool> SetAsync(WriteScope scope, DueFigure due, string state, string? linkId, Change change) => await scope.Connection.ExecuteAsync(
        """
        UPDATE due_figures SET owner = @Owner, link_id = @linkId, asked_on = @On, state = @state, decided_by = @Who, reason = @Why
        WHERE indicator = @Indicator AND period = @Period AND frequency = @Frequency AND part = @Part AND link_id IS NOT DISTINCT FROM @was AND state <> 'closed'
        """,
        new { due.Indicator, due.Period, due.Frequency, due.Part, due.Owner, linkId, change.On, state, was = due.LinkId, change.Who, change.Why },
        scope.Transaction) == 1;

    /// <summary>All that somebody was asked for and has not given, or gave and it was withdrawn: by links that were cut off, so that it is asked for anew.</summary>
    public static Task AskedInVainAsync(WriteScope scope, string owner) => scope.Connection.ExecuteAsync(
        $"UPDATE due_figures SET state = '{DueFigure.AskedInVain}' WHERE owner = @owner AND {IsOpen}", new { owner }, scope.Transaction);

    /// <summary>Whether a link is the last by which a figure was asked for that nobody has given, or that was given and withdrawn.</summary>
    public static async Task<bool> StillAsksAsync(WriteScope scope, string link) => await scope.Connection.ExecuteScalarAsync<long>(
        $"SELECT COUNT(*) FROM due_figures WHERE link_id = @link AND {IsOpen}", new { link }, scope.Transaction) > 0;

    public static Task GiveAsync(WriteScope scope, DueFigure due, string observation) => scope.Connection.ExecuteAsync(
        "UPDATE due_figures SET state = 'given', observation = @observation WHERE indicator = @Indicator AND period = @Period AND frequency = @Frequency AND part = @Part",
        new { due.Indicator, due.Period, due.Frequency, due.Part, observation },
        scope.Transaction);

    private static async Task<IReadOnlyList<DueFigure>> OnAsync(DbConnection connection, DbTransaction transaction, DateOnly today)
    {
        var asked = (await connection.QueryAsync<DueFigure>(
            """
            SELECT i.code AS indicator, i.period, i.name_da, i.name_en, i.unit, i.rule, n.name_da AS initiative_da, n.name_en AS initiative_en,
                i.definition_da, i.definition_en, i.frequency, i.asked_from, COALESCE(i.owner, n.owner) AS owner
            FROM indicators i LEFT JOIN initiatives n ON n.code = i.initiative
            LEFT JOIN initiative_years y ON y.initiative = i.initiative AND y.period = i.period
            WHERE i.frequency IS NOT NULL AND i.removed_at IS NULL
              AND COALESCE(CASE WHEN y.period IS NULL THEN n.state ELSE y.state END, '') <> 'cancelled'
            """,
            transaction: transaction)).Where(one => Definitions.Find(one.Indicator) is null).ToList();
        var given = (await connection.QueryAsync<(string Indicator, string Period, DateOnly? On)>(
            """
            SELECT indicator, period, observed_on FROM observations
            WHERE withdrawn_at IS NULL AND state IN ('measured', 'not_reported') AND indicator IN (SELECT code FROM indicators WHERE frequency IS NOT NULL)
            """,
            transaction: transaction)).ToLookup(one => (one.Indicator, one.Period), one => one.On);
        var rows = (await connection.QueryAsync<Row>(
            """
            SELECT d.indicator, d.period, d.frequency, d.part, d.asked_on, d.link_id, d.owner, d.state,
                CASE WHEN d.state = 'closed' OR (d.state = 'given' AND EXISTS (SELECT 1 FROM observations o WHERE o.id = d.observation AND o.withdrawn_at IS NULL))
                    THEN TRUE ELSE FALSE END AS is_settled
            FROM due_figures d
            """,
            transaction: transaction)).ToDictionary(row => (row.Indicator, row.Period, row.Frequency, row.Part));
        return
        [
            .. asked.SelectMany(one => Enumerable.Range(1, Frequencies.PartsOf(one.Frequency)).Select(part => one with { Part = part }))
                .Where(one => one.DueOn <= today && !given[(one.Indicator, one.Period)].Any(day => Covers(one, day)))
                .Select(one => (Due: one, Row: rows.GetValueOrDefault((one.Indicator, one.Period, one.Frequency, one.Part))))
                .Where(one => one.Row is not { IsSettled: true })
                .Select(one => one.Row is { } row ? row.Of(one.Due) : one.Due)
                .OrderBy(one => one.DueOn).ThenBy(one => one.Indicator, StringComparer.Ordinal),
        ];
    }

    // A value tells of the part that had ended when it was known; one without a day, of all.
    private static bool Covers(DueFigure due, DateOnly? day) =>
        day is not { } known
        || (known >= due.EndsOn && (due.Part == Frequencies.PartsOf(due.Frequency) || known < (due with { Part = due.Part + 1 }).EndsOn));

    private sealed record Row
    {
        public required string Indicator { get; init; }
        public required string Period { get; init; }
        public required string Frequency { get; init; }
        public int Part { get; init; }
        public DateOnly AskedOn { get; init; }
        public string? LinkId { get; init; }
        public string? Owner { get; init; }
        public required string State { get; init; }
        public bool IsSettled { get; init; }

        public DueFigure Of(DueFigure due) => due with
        {
            AskedOn = Owner == due.Owner && State != DueFigure.AskedInVain ? AskedOn : null,
            WasAskedInVain = Owner == due.Owner && State == DueFigure.AskedInVain,
            LinkId = LinkId,
        };
    }
}
