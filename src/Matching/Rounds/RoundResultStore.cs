using Dapper;
using Matching.Database;

namespace Matching.Rounds;

/// <summary>The results of drafts, whole or not at all.</summary>
public sealed class RoundResultStore(MatchingDatabase database)
{
    private static readonly string[] Tables =
        ["round_results", "round_pairs", "round_unmatched", "round_left_over", "round_dropped_pins", "round_groups", "round_variants"];

    private const string PairColumns = "participant_id, volunteer_id, units, waited_days, pinned, outcome, rule, match_id";

    private const string UnmatchedColumns =
        "participant_id, waited_days, reason, rule, part, counted, judged, reach, free_below, best_free_id, best_free_units";

    /// <summary>The result of a draft as it was last worked out; null if it never was.</summary>
    public Task<RoundResult?> FindAsync(string id) => database.ReadAtOneMomentAsync<RoundResult?>(async (connection, moment) =>
    {
        var figures = await connection.QuerySingleOrDefaultAsync<RoundFigures>(
            """
            SELECT version, waiting, open_elsewhere, total_units, bound_units, proven, passes, first_come_units, first_come_pairs, score_seconds, solve_seconds
            FROM round_results WHERE round_id = @id
            """,
            new { id },
            moment);
        return figures is null
            ? null
            : new RoundResult
            {
                Figures = figures,
                Pairs = await ListAsync<RoundPair>(PairColumns, "round_pairs", "participant_id"),
                Unmatched = await ListAsync<UnmatchedParticipant>(UnmatchedColumns, "round_unmatched", "participant_id"),
                LeftOver = await ListAsync<LeftOverVolunteer>("volunteer_id, places, reason, rule, counted, judged", "round_left_over", "volunteer_id"),
                DroppedPins = await ListAsync<DroppedPin>("participant_id, volunteer_id, reason", "round_dropped_pins", "participant_id"),
                Groups = await ListAsync<GroupFigures>("attribute, code, people, matched, units, waited_days, judged, four_fifths", "round_groups", "code"),
                Variants = await ListAsync<FairVariant>("attribute, total_units, pairs, share_before, share_after, reached", "round_variants", "attribute"),
            };

        async Task<IReadOnlyList<T>> ListAsync<T>(string columns, string table, string key) => (await connection.QueryAsync<T>(
            $"SELECT {columns} FROM {table} WHERE round_id = @id ORDER BY {database.Dialect.Ordinal(key)}", new { id }, moment)).AsList();
    });

    /// <summary>What was made and sent of every draft of some programmes that has been worked out, by its id: for a list of drafts.</summary>
    public Task<IReadOnlyDictionary<string, RoundSums>> TotalsAsync(IReadOnlyCollection<string> programmes) =>
        database.ReadAsync<IReadOnlyDictionary<string, RoundSums>>(async connection => (await connection.QueryAsync<(string Id, long Pairs, long Sent, long SentUnits, long Units)>(
            $"""
            SELECT r.round_id, (SELECT COUNT(*) FROM round_pairs p WHERE p.round_id = r.round_id),
                (SELECT COUNT(*) FROM round_pairs p WHERE p.round_id = r.round_id AND p.outcome = 'proposed'),
                (SELECT CAST(COALESCE(SUM(p.units), 0) AS bigint) FROM round_pairs p WHERE p.round_id = r.round_id AND p.outcome = 'proposed'), r.total_units
            FROM round_results r JOIN round_drafts d ON d.id = r.round_id
            WHERE {database.Dialect.OneOf("d.programme", "@programmes")}
            """,
            new { programmes = programmes.ToArray() })).ToDictionary(row => row.Id, row => new RoundSums(row.Pairs, row.Sent, row.SentUnits, row.Units), StringComparer.Ordinal));

    /// <summary>Puts a result in the place of the one before.</summary>
    public static async Task ReplaceAsync(WriteScope scope, string id, int version, RoundResult result)
    {
        await DeleteAsync(scope, id);
        await InsertAsync(scope, id, "round_results",
            "version, waiting, open_elsewhere, total_units, bound_units, proven, passes, first_come_units, first_come_pairs, score_seconds, solve_seconds",
            [result.Figures with { Version = version }]);
        await InsertAsync(scope, id, "round_pairs", "participant_id, volunteer_id, units, waited_days, pinned", result.Pairs);
        await InsertAsync(scope, id, "round_unmatched", UnmatchedColumns, result.Unmatched);
        await InsertAsync(scope, id, "round_left_over", "volunteer_id, places, reason, rule, counted, judged", result.LeftOver);
        await InsertAsync(scope, id, "round_dropped_pins", "participant_id, volunteer_id, reason", result.DroppedPins);
        await InsertAsync(scope, id, "round_groups", "attribute, code, people, matched, units, waited_days, judged, four_fifths", result.Groups);
        await InsertAsync(scope, id, "round_variants", "attribute, total_units, pairs, share_before, share_after, reached", result.Variants);
    }

    public static async Task DeleteAsync(WriteScope scope, string id)
    {
        foreach (var table in Tables)
        {
            await scope.Connection.ExecuteAsync($"DELETE FROM {table} WHERE round_id = @id", new { id }, scope.Transaction);
        }
    }

    /// <summary>The pairs of a draft that a commit has not come to yet.</summary>
    public Task<IReadOnlyList<RoundPair>> OpenPairsAsync(string id) => database.ReadAsync<IReadOnlyList<RoundPair>>(async connection =>
        (await connection.QueryAsync<RoundPair>(
            $"SELECT {PairColumns} FROM round_pairs WHERE round_id = @id AND outcome IS NULL ORDER BY {database.Dialect.Ordinal("participant_id")}",
            new { id })).AsList());

    /// <summary>Whether a draft has a pair, as it was last worked out.</summary>
    public static Task<bool> HasPairAsync(WriteScope scope, string id, string participant, string volunteer) => scope.Connection.ExecuteScalarAsync<bool>(
        "SELECT EXISTS (SELECT 1 FROM round_pairs WHERE round_id = @id AND participant_id = @participant AND volunteer_id = @volunteer)",
        new { id, participant, volunteer },
        scope.Transaction);

    /// <summary>Says what became of a pair. False if that was said before.</summary>
    public static async Task<bool> CloseAsync(WriteScope scope, string id, RoundPair pair) => await scope.Connection.ExecuteAsync(
        """
        UPDATE round_pairs SET outcome = @Outcome, rule = @Rule, match_id = @MatchId
        WHERE round_id = @id AND participant_id = @ParticipantId AND outcome IS NULL
        """,
        new { id, pair.ParticipantId, pair.Outcome, pair.Rule, pair.MatchId },
        scope.Transaction) == 1;

    public static Task NameMatchAsync(WriteScope scope, string id, string participant, string match) => scope.Connection.ExecuteAsync(
        "UPDATE round_pairs SET match_id = @match WHERE round_id = @id AND participant_id = @participant",
        new { id, participant, match },
        scope.Transaction);

    private static Task InsertAsync<T>(WriteScope scope, string id, string table, string columns, IReadOnlyList<T> rows)
    {
        if (rows.Count == 0)
        {
            return Task.CompletedTask;
        }

        var properties = string.Join(", ", columns.Split(", ").Select(column => $"@{PropertyOf(column)}"));
        return scope.Connection.ExecuteAsync(
            $"INSERT INTO {table} (round_id, {columns}) VALUES (@id, {properties})", rows.Select(row => With(id, row!)), scope.Transaction);
    }

    private static DynamicParameters With(string id, object row)
    {
        var parameters = new DynamicParameters(row);
        parameters.Add("id", id);
        return parameters;
    }

    private static string PropertyOf(string column) =>
        string.Concat(column.Split('_').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
