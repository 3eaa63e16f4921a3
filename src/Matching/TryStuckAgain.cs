using Matching.Audit;
using Matching.Database;

namespace Matching;

/// <summary>Somebody has mended what a piece of work failed at: the next run tries it again, as if for the first time.</summary>
public sealed class TryStuckAgain(MatchingDatabase database)
{
    /// <returns>False if it is not stuck any more.</returns>
    public Task<bool> HandleAsync(string sweep, string piece, Change change) => database.WriteAsync(async scope =>
    {
        var removed = await StuckWork.RemoveAsync(scope, sweep, piece);
        if (removed)
        {
            await AuditLog.WriteAsync(scope, change, "work.tried_again", piece, sweep);
        }

        return removed;
    });
}
