using System.Globalization;
using Matching.Audit;
using Matching.Database;
using Matching.Results.Cataloguing;

namespace Matching.Results.Asking;

/// <summary>Somebody of the programme decides that a figure that is due is not asked for, and says why.</summary>
public sealed class CloseDueFigure(MatchingDatabase database)
{
    public Task<CatalogueOutcome> HandleAsync(string indicator, string period, int part, Change change) => database.WriteAsync<CatalogueOutcome>(async scope =>
    {
        if (change.Why is null)
        {
            return scope.GiveUp(new CatalogueOutcome.ReasonIsMissing());
        }

        if (change.WhyIsTooLong)
        {
            return scope.GiveUp(new CatalogueOutcome.ReasonIsTooLong());
        }

        if ((await DueFigureStore.OnAsync(scope, change.On)).FirstOrDefault(one => (one.Indicator, one.Period, one.Part) == (indicator, period, part)) is not { } due)
        {
            return scope.GiveUp(new CatalogueOutcome.NotFound());
        }

        var done = due.LinkId is null
            ? await DueFigureStore.AddAsync(scope, due, DueFigure.Closed, linkId: null, change)
            : await DueFigureStore.SetAsync(scope, due, DueFigure.Closed, due.LinkId, change);
        if (!done)
        {
            return scope.GiveUp(new CatalogueOutcome.Stale());
        }

        await AuditLog.WriteAsync(scope, change, "figure.not_asked", indicator, string.Create(CultureInfo.InvariantCulture, $"{period} {part}"));
        return new CatalogueOutcome.Saved(indicator, IsChange: true);
    });
}
