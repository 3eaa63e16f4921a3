using Dapper;
using Matching.Database;

namespace Matching.Results.Approval;

/// <summary>Rounds of approval, and the figures as they were reported.</summary>
public sealed class ApprovalStore(MatchingDatabase database)
{
    private const string Rounds =
        "SELECT period, track, round, state, as_of, approved_by, approved_at, locked_by, locked_at, reopened_by, reopened_at, reopen_why FROM approvals";

    private const string Figures =
        """
        SELECT f.indicator, f.period, f.track, f.round, f.position, f.initiative, f.name_da, f.name_en, f.unit, f.qualifier, f.value, f.numerator,
            f.denominator, f.low, f.high, f.verdict, f.comparator, f.target, f.target_high, f.source, f.beside, f.as_of, f.approved_by, f.approved_at
        FROM approved_figures f
        """;

    /// <summary>All rounds of a period; of each track the latest first.</summary>
    public Task<IReadOnlyList<TrackApproval>> RoundsAsync(string period) => QueryAsync<TrackApproval>(
        $"{Rounds} WHERE period = @period ORDER BY {database.Dialect.Ordinal("track")}, round DESC", new { period });

    /// <summary>The figures of a period that stand approved or locked, in the order of the report.</summary>
    public Task<IReadOnlyList<ApprovedFigure>> StandingAsync(string period) => QueryAsync<ApprovedFigure>(
        $"""
        {Figures} JOIN approvals a ON a.period = f.period AND a.track = f.track AND a.round = f.round
        WHERE f.period = @period AND a.state IN ('approved', 'locked') ORDER BY {database.Dialect.Ordinal("f.track")}, f.position
        """,
        new { period });

    /// <summary>The figures of a period as they were reported in every round, reopened ones among them.</summary>
    public Task<IReadOnlyList<ApprovedFigure>> EverAsync(string period) => QueryAsync<ApprovedFigure>($"{Figures} WHERE f.period = @period", new { period });

    /// <summary>The periods of which a track stands approved or locked.</summary>
    public Task<IReadOnlyList<string>> StandingPeriodsAsync() =>
        QueryAsync<string>("SELECT DISTINCT period FROM approvals WHERE state IN ('approved', 'locked')", new { });

    /// <summary>Another text after every approval, handing over and reopening.</summary>
    public async Task<string> MarkAsync() => (await QueryAsync<string>(
        "SELECT count(*) || ' ' || COALESCE(MAX(approved_at), '') || ' ' || COALESCE(MAX(locked_at), '') || ' ' || COALESCE(MAX(reopened_at), '') FROM approvals", new { }))[0];

    /// <summary>The figures of every period that stand approved or locked and were approved on a day or before it.</summary>
    public Task<IReadOnlyList<ApprovedFigure>> AllStandingAsync(DateOnly asOf) => QueryAsync<ApprovedFigure>(
        $"""
        {Figures} JOIN approvals a ON a.period = f.period AND a.track = f.track AND a.round = f.round
        WHERE a.state IN ('approved', 'locked') AND a.as_of <= @asOf ORDER BY f.period, {database.Dialect.Ordinal("f.track")}, f.position
        """,
        new { asOf });

    /// <summary>The initiatives of a period whose track stands approved or locked, in the order of the report.</summary>
    public Task<IReadOnlyList<ApprovedInitiative>> InitiativesAsync(string period) => QueryAsync<ApprovedInitiative>(
        $"""
        SELECT i.period, i.track, i.round, i.code, i.position, i.verdict, i.content FROM approved_initiatives i
        JOIN approvals a ON a.period = i.period AND a.track = i.track AND a.round = i.round
        WHERE i.period = @period AND a.state IN ('approved', 'locked') ORDER BY {database.Dialect.Ordinal("i.track")}, i.position
        """,
        new { period });

    /// <summary>How one figure was reported in each round, the latest first.</summary>
    public Task<IReadOnlyList<ApprovedFigure>> OfFigureAsync(string period, string indicator) => QueryAsync<ApprovedFigure>(
        $"{Figures} WHERE f.period = @period AND f.indicator = @indicator ORDER BY f.approved_at DESC, f.round DESC", new { period, indicator });

    /// <summary>The latest round of a track; null if it was never approved.</summary>
    public static Task<TrackApproval?> LatestAsync(WriteScope scope, string period, string track) => scope.Connection.QueryFirstOrDefaultAsync<TrackApproval>(
        $"{Rounds} WHERE period = @period AND track = @track ORDER BY round DESC LIMIT 1", new { period, track }, scope.Transaction);

    /// <summary>The round that stands approved or locked; null while the track is a draft.</summary>
    private static async Task<int?> StandingAsync(WriteScope scope, string period, string track) =>
        await LatestAsync(scope, period, track) is { Stands: true } latest ? latest.Round : null;

    /// <summary>The round in which an indicator stands approved, in whatever track it was reported; else that of the track it is in now.</summary>
    public static async Task<int?> StandingAsync(WriteScope scope, string period, string track, string indicator) =>
        await scope.Connection.QuerySingleOrDefaultAsync<int?>(
            """
            SELECT f.round FROM approved_figures f JOIN approvals a ON a.period = f.period AND a.track = f.track AND a.round = f.round
            WHERE f.period = @period AND f.indicator = @indicator AND a.state IN ('approved', 'locked')
            """,
            new { period, indicator },
            scope.Transaction) ?? await StandingAsync(scope, period, track);

    /// <summary>Whether a track's figures stand approved, of one period or of any.</summary>
    public static async Task<bool> AnyStandsAsync(WriteScope scope, string track, string? period) => await scope.Connection.ExecuteScalarAsync<long>(
        """
        SELECT COUNT(*) FROM approvals
        WHERE track = @track AND state IN ('approved', 'locked') AND (CAST(@period AS text) IS NULL OR period = @period)
        """,
        new { track, period },
        scope.Transaction) > 0;

    /// <summary>The indicators of a period that stand approved in another track: each is reported once.</summary>
    public static async Task<IReadOnlySet<string>> ElsewhereAsync(WriteScope scope, string period, string track) => (await scope.Connection.QueryAsync<string>(
        """
        SELECT f.indicator FROM approved_figures f JOIN approvals a ON a.period = f.period AND a.track = f.track AND a.round = f.round
        WHERE f.period = @period AND f.track <> @track AND a.state IN ('approved', 'locked')
        """,
        new { period, track },
        scope.Transaction)).ToHashSet(StringComparer.Ordinal);

    public static async Task InsertAsync(WriteScope scope, TrackApproval approval, IEnumerable<ApprovedInitiative> initiatives, IEnumerable<ApprovedFigure> figures)
    {
        await scope.Connection.ExecuteAsync(
            """
            INSERT INTO approvals (period, track, round, state, as_of, approved_by, approved_at)
            VALUES (@Period, @Track, @Round, @State, @AsOf, @ApprovedBy, @ApprovedAt)
            """,
            approval,
            scope.Transaction);
        await scope.Connection.ExecuteAsync(
            """
            INSERT INTO approved_figures (indicator, period, track, round, position, initiative, name_da, name_en, unit, qualifier, value, numerator,
                denominator, low, high, verdict, comparator, target, target_high, source, beside, as_of, approved_by, approved_at)
            VALUES (@Indicator, @Period, @Track, @Round, @Position, @Initiative, @NameDa, @NameEn, @Unit, @Qualifier, @Value, @Numerator,
                @Denominator, @Low, @High, @Verdict, @Comparator, @Target, @TargetHigh, @Source, @Beside, @AsOf, @ApprovedBy, @ApprovedAt)
            """,
            figures,
            scope.Transaction);
        await scope.Connection.ExecuteAsync(
            """
            INSERT INTO approved_initiatives (period, track, round, code, position, verdict, content)
            VALUES (@Period, @Track, @Round, @Code, @Position, @Verdict, @Content)
            """,
            initiatives,
            scope.Transaction);
    }

    /// <returns>False if the round is not approved, or not any more.</returns>
    public static async Task<bool> LockAsync(WriteScope scope, TrackApproval round, Change change) => await scope.Connection.ExecuteAsync(
        """
        UPDATE approvals SET state = 'locked', locked_by = @Who, locked_at = @At
        WHERE period = @Period AND track = @Track AND round = @Round AND state = 'approved'
        """,
        new { round.Period, round.Track, round.Round, change.Who, change.At },
        scope.Transaction) == 1;

    /// <returns>False if the round is not in that state, or not any more.</returns>
    public static async Task<bool> ReopenAsync(WriteScope scope, TrackApproval round, Change change) => await scope.Connection.ExecuteAsync(
        """
        UPDATE approvals SET state = 'reopened', reopened_by = @Who, reopened_at = @At, reopen_why = @Why
        WHERE period = @Period AND track = @Track AND round = @Round AND state = @State
        """,
        new { round.Period, round.Track, round.Round, round.State, change.Who, change.At, change.Why },
        scope.Transaction) == 1;

    private Task<IReadOnlyList<T>> QueryAsync<T>(string sql, object values) => database.ReadAsync<IReadOnlyList<T>>(async connection =>
        (await connection.QueryAsync<T>(sql, values)).AsList());
}
