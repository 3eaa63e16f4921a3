using System.Text.Json;
using Dapper;
using Matching.Audit;
using Matching.Database;
using Matching.Suggestions.Ranking.Drift;
using Microsoft.Extensions.Options;

namespace Matching.Matches.Drift;

/// <summary>The looks at models that look at lists, and those of them that nobody has read yet.</summary>
public sealed class ModelLookStore(MatchingDatabase database, IOptions<MatchSettings> matches)
{
    private const int DaysBefore = 365;

    private const string Columns =
        """
        model_id, looked_on, programme, orders, lists, answered, accepted, answered_before, accepted_before, against, shift, chance, findings, looked_at
        """;

    /// <summary>The looks at a model, the newest first.</summary>
    /// <param name="model">Its id.</param>
    /// <param name="most">No more than these.</param>
    public Task<IReadOnlyList<ModelLook>> OfAsync(string model, int most) => ReadAsync("model_id = @model ORDER BY looked_on DESC LIMIT @most", new { model, most });

    /// <summary>Those that made a model give way and that no administrator has looked at, the oldest first.</summary>
    public Task<IReadOnlyList<ModelLook>> UnseenAsync(CancellationToken cancel = default) =>
        ReadAsync("findings IS NOT NULL AND seen_at IS NULL ORDER BY looked_at, model_id", null, cancel);

    public Task<DateOnly?> LastAsync(string model) => database.ReadAsync(connection => connection.ExecuteScalarAsync<DateOnly?>(
        "SELECT MAX(looked_on) FROM model_looks WHERE model_id = @model", new { model }));

    /// <summary>
    /// The look that later ones are judged by: the last one before the model was let to order lists; where there is none, the first of all. If it saw
    /// too few lists to judge anything by, the first later one that saw enough stands in for it.
    /// </summary>
    /// <param name="model">Its id.</param>
    /// <param name="leastLists">What is enough.</param>
    public async Task<ModelLook?> JudgedByAsync(string model, int leastLists)
    {
        var since = await ReadAsync(
            """
            model_id = @model AND lists IS NOT NULL
                AND looked_on >= COALESCE((SELECT MAX(looked_on) FROM model_looks WHERE model_id = @model AND lists IS NOT NULL AND orders = 0), '0001-01-01')
            ORDER BY looked_on
            """,
            new { model });
        return since.FirstOrDefault(look => look.Lists!.Scores.Count >= leastLists) ?? (since is [var oldest, ..] ? oldest : null);
    }

    /// <summary>
    /// Answered proposals from lists that a model ordered, and those from other lists in the year up to a day. Only proposals for which the time to
    /// answer is over on both sides: a no comes at once and a yes takes two answers, so that among newer ones the noes would be too many.
    /// </summary>
    /// <param name="programme">Whose.</param>
    /// <param name="hash">The model's.</param>
    /// <param name="days">How long before those newer ones the ones of the model begin.</param>
    /// <param name="on">The day of the look.</param>
    public Task<(Acceptance Own, Acceptance Others)> AcceptedAsync(string programme, string hash, int days, DateOnly on) => database.ReadAsync(async connection =>
    {
        var settled = on.AddDays(-2 * matches.Value.ExpireDays);
        var rows = (await connection.QueryAsync<(int Own, int Answered, int Accepted)>(
            $"""
            SELECT CASE WHEN c.model = @hash THEN 1 ELSE 0 END AS own, CAST(COUNT(*) AS integer) AS answered,
                CAST(COUNT(CASE WHEN m.state IN ('{MatchStates.Active}', '{MatchStates.Ended}') THEN 1 END) AS integer) AS accepted
            FROM match_choices c JOIN matches m ON m.id = c.match_id
            WHERE m.programme = @programme AND m.proposed_on <= @settled AND m.proposed_on > CASE WHEN c.model = @hash THEN @recent ELSE @early END
                AND m.state IN ('{MatchStates.Active}', '{MatchStates.Ended}', '{MatchStates.Declined}', '{MatchStates.Expired}')
            GROUP BY 1
            """,
            new { programme, hash, settled, recent = settled.AddDays(-days), early = settled.AddDays(-DaysBefore) })).ToDictionary(row => row.Own, row => new Acceptance(row.Answered, row.Accepted));
        var none = new Acceptance(0, 0);
        return (rows.GetValueOrDefault(1, none), rows.GetValueOrDefault(0, none));
    });

    /// <returns>False if another run looked at the model on the same day.</returns>
    public static async Task<bool> AddAsync(WriteScope scope, ModelLook look, DateTimeOffset at) => await scope.Connection.ExecuteAsync(
        $"""
        INSERT INTO model_looks ({Columns})
        VALUES (@Model, @On, @Programme, @orders, @lists, @answered, @accepted, @answeredBefore, @acceptedBefore, @Against, @shift, @chance, @findings, @at)
        ON CONFLICT (model_id, looked_on) DO NOTHING
        """,
        new
        {
            look.Model, look.On, look.Programme, orders = look.Orders ? 1 : 0, lists = look.Lists is null ? null : JsonSerializer.Serialize(look.Lists),
            answered = look.Accepted.Answered, accepted = look.Accepted.Accepted,
            answeredBefore = look.AcceptedBefore.Answered, acceptedBefore = look.AcceptedBefore.Accepted,
            look.Against, shift = look.Shift?.Index, chance = look.Shift?.Chance,
            findings = look.Findings.Count == 0 ? null : JsonSerializer.Serialize(look.Findings), at,
        },
        scope.Transaction) == 1;

    /// <summary>An administrator has looked at it.</summary>
    /// <returns>False if somebody had before.</returns>
    public Task<bool> SeenAsync(string model, DateOnly on, Change change) => database.WriteAsync(async scope =>
    {
        var isFirst = await scope.Connection.ExecuteAsync(
            "UPDATE model_looks SET seen_at = @At, seen_by = @Who WHERE model_id = @model AND looked_on = @on AND findings IS NOT NULL AND seen_at IS NULL",
            new { model, on, change.At, change.Who }, scope.Transaction) == 1;
        if (isFirst)
        {
            await AuditLog.WriteAsync(scope, change, "model.drift_seen", model);
        }

        return isFirst;
    });

    private Task<IReadOnlyList<ModelLook>> ReadAsync(string where, object? values, CancellationToken cancel = default) => database.ReadAsync<IReadOnlyList<ModelLook>>(
        async connection => [.. (await connection.QueryAsync<Row>($"SELECT {Columns} FROM model_looks WHERE {where}", values)).Select(row => row.Look)], cancel);

    private sealed record Row
    {
        public required string ModelId { get; init; }
        public DateOnly LookedOn { get; init; }
        public required string Programme { get; init; }
        public int Orders { get; init; }
        public string? Lists { get; init; }
        public int Answered { get; init; }
        public int Accepted { get; init; }
        public int AnsweredBefore { get; init; }
        public int AcceptedBefore { get; init; }
        public DateOnly? Against { get; init; }
        public double? Shift { get; init; }
        public double? Chance { get; init; }
        public string? Findings { get; init; }

        public ModelLook Look => new()
        {
            Model = ModelId,
            Programme = Programme,
            On = LookedOn,
            Orders = Orders == 1,
            Lists = Lists is null ? null : JsonSerializer.Deserialize<SeenLists>(Lists),
            Accepted = new Acceptance(Answered, Accepted),
            AcceptedBefore = new Acceptance(AnsweredBefore, AcceptedBefore),
            Against = Against,
            Shift = Shift is { } index && Chance is { } chance ? new ScoreShift(index, chance) : null,
            Findings = Findings is null ? [] : JsonSerializer.Deserialize<IReadOnlyList<DriftFinding>>(Findings)!,
        };
    }
}
