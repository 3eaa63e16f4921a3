using Matching.Audit;
using Matching.Database;

namespace Matching.FollowUps.Cases;

/// <summary>Leaves a row that says who read a whole case, or took it out as a file.</summary>
public sealed class ReadCase(MatchingDatabase database)
{
    public Task HandleAsync(string participant, bool asFile, Change change) => database.WriteAsync(scope =>
        AuditLog.WriteAsync(scope, change, asFile ? "case.exported" : "case.read", participant));
}
