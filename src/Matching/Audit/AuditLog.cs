using Dapper;
using Matching.Database;

namespace Matching.Audit;

/// <summary>Writes who did what, in the transaction of what was done.</summary>
public static class AuditLog
{
    /// <param name="scope">The transaction of the change itself.</param>
    /// <param name="change">Who, when and why.</param>
    /// <param name="action">A short verb such as "match.proposed".</param>
    /// <param name="subject">The id of the row that changed.</param>
    /// <param name="details">Codes and ids only, never names or free text.</param>
    public static Task WriteAsync(WriteScope scope, Change change, string action, string subject, string? details = null) =>
        scope.Connection.ExecuteAsync(
            """
            INSERT INTO audit (id, at, who, action, subject, why, details)
            VALUES (@id, @At, @Who, @action, @subject, @Why, @details)
            """,
            new { id = NewId.For("a"), change.At, change.Who, action, subject, change.Why, details },
            scope.Transaction);
}
