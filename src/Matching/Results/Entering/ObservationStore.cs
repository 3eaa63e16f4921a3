using System.Data.Common;
using Dapper;
using Matching.Database;
using Matching.Kpi.Records;

namespace Matching.Results.Entering;

/// <summary>Entered values one by one, with each change of them.</summary>
public sealed class ObservationStore(MatchingDatabase database)
{
    private const string Select =
        """
        SELECT o.id, o.indicator, o.period, o.value, o.qualifier, o.state, o.source, o.note_da, o.note_en, o.observed_on, o.story_da, o.story_en,
            o.evidence_link, o.evidence_file, f.file_name AS evidence_name, f.hash AS evidence_hash, o.author, o.entered_at, o.version,
            o.withdrawn_at, o.withdrawn_by, o.position
        FROM observations o LEFT JOIN evidence_files f ON f.id = o.evidence_file
        """;

    /// <summary>All of an indicator and period, the withdrawn ones among them; the latest day first, and of one day the one that was entered last.</summary>
    public Task<IReadOnlyList<EnteredObservation>> OfAsync(string indicator, string period) => database.ReadAsync<IReadOnlyList<EnteredObservation>>(
        async connection => (await connection.QueryAsync<EnteredObservation>(
            $"{Select} WHERE o.indicator = @indicator AND o.period = @period ORDER BY o.observed_on IS NULL, o.observed_on DESC, o.position DESC",
            new { indicator, period })).AsList());

    /// <summary>What was changed by hand in a period, the latest first; of one indicator or of all.</summary>
    public Task<IReadOnlyList<ObservationChange>> ChangesAsync(string period, string? indicator = null) =>
        database.ReadAsync<IReadOnlyList<ObservationChange>>(async connection => (await connection.QueryAsync<ObservationChange>(
            $"""
            SELECT observation, version, indicator, period, what, at, who, why, round, value, qualifier, state, source,
                CASE WHEN COALESCE(state, '{ObservationStates.AlsoStated}') = '{ObservationStates.AlsoStated}' AND next_state = '{ObservationStates.AlsoStated}' THEN FALSE
                    WHEN what <> '{ObservationChange.Corrected}' THEN TRUE
                    ELSE value IS DISTINCT FROM next_value OR qualifier IS DISTINCT FROM next_qualifier OR state IS DISTINCT FROM next_state END AS counts
            FROM (
                SELECT c.*, CASE WHEN n.version IS NULL THEN o.value ELSE n.value END AS next_value,
                    CASE WHEN n.version IS NULL THEN o.qualifier ELSE n.qualifier END AS next_qualifier,
                    CASE WHEN n.version IS NULL THEN o.state ELSE n.state END AS next_state
                FROM observation_changes c LEFT JOIN observations o ON o.id = c.observation
                LEFT JOIN observation_changes n ON n.observation = c.observation
                    AND n.version = (SELECT MIN(x.version) FROM observation_changes x WHERE x.observation = c.observation AND x.version > c.version)
                WHERE c.period = @period {(indicator is null ? "" : "AND c.indicator = @indicator")}
            ) changes
            ORDER BY at DESC, {database.Dialect.Ordinal("observation")}, version DESC
            """,
            new { period, indicator })).AsList());

    /// <summary>The file that an entered value can be seen by; null if no value has it any more.</summary>
    public Task<StoredEvidence?> EvidenceAsync(string id) => database.ReadAsync(connection => connection.QuerySingleOrDefaultAsync<StoredEvidence>(
        """
        SELECT file_name, content_type, content FROM evidence_files f
        WHERE id = @id AND EXISTS (SELECT 1 FROM observations o WHERE o.evidence_file = f.id)
        """,
        new { id }));

    /// <summary>Keeps everybody else from entering, importing and approving until this transaction ends.</summary>
    public static async Task LockAsync(WriteScope scope)
    {
        if (scope.Dialect.LockTable("observations") is { Length: > 0 } sql)
        {
            await scope.Connection.ExecuteAsync(sql, transaction: scope.Transaction);
        }
    }

    public static Task<EnteredObservation?> FindAsync(WriteScope scope, string id) =>
        scope.Connection.QuerySingleOrDefaultAsync<EnteredObservation>($"{Select} WHERE o.id = @id", new { id }, scope.Transaction);

    /// <summary>The value that the same source gave on the same day, withdrawn or not.</summary>
    public static Task<EnteredObservation?> FindAsync(WriteScope scope, EnteredFigure figure) =>
        scope.Connection.QueryFirstOrDefaultAsync<EnteredObservation>(
            $"""
            {Select} WHERE o.indicator = @Indicator AND o.period = @Period AND o.observed_on IS NOT DISTINCT FROM @ObservedOn AND o.source IS NOT DISTINCT FROM @Source
            ORDER BY o.position
            """,
            new { figure.Indicator, figure.Period, figure.ObservedOn, figure.Source },
            scope.Transaction);

    public static async Task InsertAsync(WriteScope scope, string id, EnteredFigure figure, string? evidence, Change change) =>
        await scope.Connection.ExecuteAsync(
            """
            INSERT INTO observations (id, indicator, period, value, qualifier, state, source, note_da, note_en, observed_on, story_da, story_en,
                evidence_link, evidence_file, author, entered_at, position)
            VALUES (@id, @Indicator, @Period, @Value, @Qualifier, @State, @Source, @NoteDa, @NoteEn, @ObservedOn, @StoryDa, @StoryEn,
                @Link, @evidence, @Who, @At, (SELECT COALESCE(MAX(position), 0) + 1 FROM observations))
            """,
            Values(id, figure, evidence, change, 0),
            scope.Transaction);

    /// <returns>False if it was changed since that version.</returns>
    public static async Task<bool> UpdateAsync(WriteScope scope, EnteredObservation there, EnteredFigure figure, string? evidence, Change change) =>
        await scope.Connection.ExecuteAsync(
            """
            UPDATE observations SET value = @Value, qualifier = @Qualifier, state = @State, note_da = @NoteDa, note_en = @NoteEn,
                story_da = @StoryDa, story_en = @StoryEn, evidence_link = @Link, evidence_file = @evidence, author = @Who, entered_at = @At,
                withdrawn_at = NULL, withdrawn_by = NULL, version = version + 1
            WHERE id = @id AND version = @version
            """,
            Values(there.Id, figure, evidence, change, there.Version),
            scope.Transaction) == 1;

    /// <summary>Puts a value where another stands in the order of entering; without one, after all others, as one that is entered now.</summary>
    public static Task PlaceAsync(WriteScope scope, string id, int? position = null) => scope.Connection.ExecuteAsync(
        "UPDATE observations SET position = COALESCE(@position, (SELECT MAX(o.position) + 1 FROM observations o)) WHERE id = @id",
        new { id, position },
        scope.Transaction);

    /// <summary>Takes it out of the figures, or back in.</summary>
    /// <returns>False if it was changed since that version.</returns>
    public static async Task<bool> WithdrawAsync(WriteScope scope, EnteredObservation there, bool withdrawn, Change change) =>
        await scope.Connection.ExecuteAsync(
            "UPDATE observations SET withdrawn_at = @at, withdrawn_by = @who, version = version + 1 WHERE id = @Id AND version = @Version",
            new { at = withdrawn ? change.At : (DateTimeOffset?)null, who = withdrawn ? change.Who : null, there.Id, there.Version },
            scope.Transaction) == 1;

    /// <summary>What an owner gave when they were asked stands in another row from now on.</summary>
    public static Task GivenAsAsync(WriteScope scope, string before, string now) => scope.Connection.ExecuteAsync(
        "UPDATE due_figures SET observation = @now WHERE observation = @before", new { before, now }, scope.Transaction);

    public static Task TellAsync(WriteScope scope, string id, EnteredFigure figure, EnteredObservation? before, string what, int? round, Change change) =>
        scope.Connection.ExecuteAsync(
            """
            INSERT INTO observation_changes (observation, version, indicator, period, what, at, who, why, round, value, qualifier, state, source,
                note_da, note_en, story_da, story_en, evidence_link, evidence_file, author, entered_at)
            VALUES (@id, @version, @Indicator, @Period, @what, @At, @Who, @Why, @round, @Value, @Qualifier, @State, @Source,
                @NoteDa, @NoteEn, @StoryDa, @StoryEn, @EvidenceLink, @EvidenceFile, @Author, @EnteredAt)
            """,
            new
            {
                id, version = (before?.Version ?? 0) + 1, figure.Indicator, figure.Period, what, change.At, change.Who, change.Why, round,
                before?.Value, before?.Qualifier, before?.State, Source = before is null ? figure.Source : before.Source,
                before?.NoteDa, before?.NoteEn, before?.StoryDa, before?.StoryEn, before?.EvidenceLink, before?.EvidenceFile, before?.Author, before?.EnteredAt,
            },
            scope.Transaction);

    private static object Values(string id, EnteredFigure figure, string? evidence, Change change, int version) => new
    {
        id, figure.Indicator, figure.Period, figure.Value, figure.Qualifier, figure.State, figure.Source, figure.NoteDa, figure.NoteEn,
        figure.ObservedOn, figure.StoryDa, figure.StoryEn, figure.Link, evidence, change.Who, change.At, version,
    };
}
