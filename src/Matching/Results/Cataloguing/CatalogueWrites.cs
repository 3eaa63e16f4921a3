using Matching.Database;
using Matching.Results.Entering;

namespace Matching.Results.Cataloguing;

/// <summary>A change of the catalogue in a transaction of its own, of which nothing stays if it comes to nothing.</summary>
internal static class CatalogueWrites
{
    /// <summary>Approving, entering, importing and this take turns: an approval sees all of a change or nothing.</summary>
    public static Task<CatalogueOutcome> ChangeCatalogueAsync(this MatchingDatabase database, Func<WriteScope, Task<CatalogueOutcome>> work) =>
        database.WriteAsync(async scope =>
        {
            await ObservationStore.LockAsync(scope);
            var outcome = await work(scope);
            return outcome is CatalogueOutcome.Saved { IsChange: true } ? outcome : scope.GiveUp(outcome);
        });
}
