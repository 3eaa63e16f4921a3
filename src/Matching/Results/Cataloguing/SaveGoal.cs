using Matching.Audit;
using Matching.Database;
using Matching.Kpi.Indicators;

namespace Matching.Results.Cataloguing;

/// <summary>Adds a long-term goal, says something else of it (with a reason), takes it out and back in.</summary>
public sealed class SaveGoal(MatchingDatabase database)
{
    /// <param name="said">The version is the one that was looked at; 0 for a new one, whose id is given beforehand: who sends it twice has added one.</param>
    /// <param name="change">Who, when, and why where a goal is changed.</param>
    public Task<CatalogueOutcome> HandleAsync(ProgrammeGoal said, Change change) => database.WriteAsync(async scope =>
    {
        if (await ProblemOfAsync(scope, said, change) is { } problem)
        {
            return scope.GiveUp(problem);
        }

        if (said.Version > 0 || !NewId.Is(ProgrammeGoal.IdPrefix, said.Id) || !await GoalStore.InsertAsync(scope, said))
        {
            return await PutAsync(scope, said.Id, there => said with { RemovedAt = there.RemovedAt, RemovedBy = there.RemovedBy }, "goal.changed", change);
        }

        await AuditLog.WriteAsync(scope, change, "goal.added", said.Id);
        return new CatalogueOutcome.Saved(said.Id, IsChange: true);
    });

    public Task<CatalogueOutcome> RemoveAsync(string id, int version, Change change) => database.WriteAsync(scope =>
        PutAsync(scope, id, there => there with { Version = version, RemovedAt = change.At, RemovedBy = change.Who }, "goal.removed", change));

    public Task<CatalogueOutcome> RestoreAsync(string id, int version, Change change) => database.WriteAsync(scope =>
        PutAsync(scope, id, there => there with { Version = version, RemovedAt = null, RemovedBy = null }, "goal.restored", change));

    private static async Task<CatalogueOutcome> PutAsync(
        WriteScope scope, string id, Func<ProgrammeGoal, ProgrammeGoal> to, string action, Change change)
    {
        if (await GoalStore.FindAsync(scope, id) is not { } there)
        {
            return scope.GiveUp(new CatalogueOutcome.NotFound());
        }

        var next = to(there);
        if (there.Says(next) && there.IsRemoved == next.IsRemoved)
        {
            return scope.GiveUp(new CatalogueOutcome.Saved(id, IsChange: false));
        }

        if (change.Why is null && action == "goal.changed")
        {
            return scope.GiveUp(new CatalogueOutcome.ReasonIsMissing());
        }

        if (!await GoalStore.UpdateAsync(scope, next))
        {
            return scope.GiveUp(new CatalogueOutcome.Stale());
        }

        await AuditLog.WriteAsync(scope, change, action, id);
        return new CatalogueOutcome.Saved(id, IsChange: true);
    }

    private static async Task<CatalogueOutcome?> ProblemOfAsync(WriteScope scope, ProgrammeGoal said, Change change) =>
        CatalogueOutcome.CannotBe.Together(
            said.Place is < 1 or > 99 ? new(nameof(said.Place), "order_cannot_be") : null,
            said.NameDa is null && said.NameEn is null ? new(nameof(said.NameDa), "name_is_missing") : null,
            TextRules.ProblemOf(
            [
                (nameof(said.NameDa), said.NameDa, CatalogueIndicator.LongestName), (nameof(said.NameEn), said.NameEn, CatalogueIndicator.LongestName),
                (nameof(said.TextDa), said.TextDa, CatalogueIndicator.LongestText), (nameof(said.TextEn), said.TextEn, CatalogueIndicator.LongestText),
            ]),
            said.ByYear is not null && !CalendarYears.CanBe(said.ByYear) ? new(nameof(said.ByYear), "year_cannot_be") : null,
            said.Indicator is null || Definitions.Find(said.Indicator) is not null || await GoalStore.KnowsIndicatorAsync(scope, said.Indicator)
                ? null : new(nameof(said.Indicator), "indicator_is_unknown"))
        ?? (change.WhyIsTooLong ? new CatalogueOutcome.ReasonIsTooLong() : (CatalogueOutcome?)null);
}
