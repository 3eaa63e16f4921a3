using Dapper;
using Matching.Database;

namespace Matching.Audit;

/// <summary>What the audit holds of one thing, for those who may read it: who did what, when and why.</summary>
public sealed class AuditTrail(MatchingDatabase database)
{
    /// <param name="subject">The id of the row that changed.</param>
    /// <returns>The latest first.</returns>
    public Task<IReadOnlyList<AuditedStep>> OfAsync(string subject) => database.ReadAsync<IReadOnlyList<AuditedStep>>(async connection =>
        (await connection.QueryAsync<AuditedStep>(
            $"SELECT at, who, action, why FROM audit WHERE subject = @subject ORDER BY at DESC, {database.Dialect.Ordinal("id")}", new { subject })).AsList());
}

public sealed record AuditedStep
{
    public required DateTimeOffset At { get; init; }

    public required string Who { get; init; }

    /// <summary>A short verb such as "model.active".</summary>
    public required string Action { get; init; }

    public string? Why { get; init; }
}
