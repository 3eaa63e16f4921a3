using Matching.Audit;
using Matching.Database;
using Matching.Messages;
using Matching.Results.Asking;

namespace Matching.Results.Cataloguing;

/// <summary>Adds somebody who is asked for figures, changes how they are reached, or strikes off one who owns nothing.</summary>
public sealed class SaveOwner(MatchingDatabase database)
{
    /// <param name="owner">The version is the one that was looked at; 0 for a new one, whose id is given beforehand: who sends it twice has added one.</param>
    /// <param name="change">Who and when.</param>
    public Task<CatalogueOutcome> HandleAsync(FigureOwner owner, Change change) => database.WriteAsync<CatalogueOutcome>(async scope =>
    {
        if (ProblemOf(owner) is { } problem)
        {
            return scope.GiveUp(problem);
        }

        if (owner.Version == 0 && NewId.Is(FigureOwner.IdPrefix, owner.Id) && await OwnerStore.InsertAsync(scope, owner))
        {
            await AuditLog.WriteAsync(scope, change, "owner.added", owner.Id);
            return new CatalogueOutcome.Saved(owner.Id, IsChange: true);
        }

        if (await OwnerStore.FindAsync(scope, owner.Id) is not { } there)
        {
            return scope.GiveUp(new CatalogueOutcome.NotFound());
        }

        if (there with { Version = 0 } == owner with { Version = 0 })
        {
            return scope.GiveUp(new CatalogueOutcome.Saved(owner.Id, IsChange: false));
        }

        if (!await OwnerStore.UpdateAsync(scope, owner))
        {
            return scope.GiveUp(new CatalogueOutcome.Stale());
        }

        if (there.Email != owner.Email)
        {
            // Whoever reads at the address before keeps no link; the sweep asks at the new one for all that was open, also what was asked by hand.
            await Links.RevokeOfPersonAsync(scope, FigureOwner.Side, owner.Id, change.At);
            await DueFigureStore.AskedInVainAsync(scope, owner.Id);
        }

        await AuditLog.WriteAsync(scope, change, "owner.changed", owner.Id);
        return new CatalogueOutcome.Saved(owner.Id, IsChange: true);
    });

    public Task<CatalogueOutcome> RemoveAsync(string id, Change change) => database.WriteAsync<CatalogueOutcome>(async scope =>
    {
        if (!await OwnerStore.ExistsAsync(scope, id))
        {
            return scope.GiveUp(new CatalogueOutcome.NotFound());
        }

        if (!await OwnerStore.DeleteAsync(scope, id))
        {
            return scope.GiveUp(new CatalogueOutcome.IsInUse());
        }

        await AuditLog.WriteAsync(scope, change, "owner.removed", id);
        return new CatalogueOutcome.Saved(id, IsChange: true);
    });

    private static CatalogueOutcome.CannotBe? ProblemOf(FigureOwner owner) =>
        CatalogueOutcome.CannotBe.Together(
            owner.Name.Length == 0 ? new(nameof(owner.Name), "owner_name_is_missing") : TextRules.ProblemOf([(nameof(owner.Name), owner.Name, FigureOwner.LongestName)]),
            TextRules.ProblemOf([(nameof(owner.Email), owner.Email, FigureOwner.LongestEmail)])
                ?? (new Recipient(owner.Name, owner.Email, Tags.None).CanBeReached ? null : new(nameof(owner.Email), "email_cannot_be")),
            Languages.All.All(language => language.Name != owner.Language) ? new(nameof(owner.Language), "language_is_unknown") : null);
}
