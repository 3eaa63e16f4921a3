using Matching.Audit;
using Matching.Database;
using Matching.Kpi.Indicators;
using Matching.Results.Approval;
using Matching.Results.Entering;

namespace Matching.Results.Cataloguing;

/// <summary>
/// Puts an indicator into the catalogue of a period, says something else of it, takes it out and back in. What changes its target, or what it
/// is the count of, says why; what stood there stays as a version.
/// </summary>
public sealed class SaveIndicator(MatchingDatabase database)
{
    public Task<CatalogueOutcome> AddAsync(CatalogueIndicator said, Change change) => database.ChangeCatalogueAsync(async scope =>
    {
        if (await ProblemOfAsync(scope, there: null, said, change) is { } problem)
        {
            return problem;
        }

        if (change.Why is null && await IsApprovedAsync(scope, said))
        {
            return new CatalogueOutcome.ReasonIsMissing();
        }

        var asked = said with { AskedFrom = said.Frequency is null ? null : change.On };
        if (!await IndicatorStore.InsertAsync(scope, asked))
        {
            return await IndicatorStore.FindAsync(scope, said.Code, said.Period) is { IsRemoved: false } there && there.Says(said)
                ? new CatalogueOutcome.Saved(said.Code, IsChange: false)
                : new CatalogueOutcome.AlreadyThere();
        }

        await IndicatorStore.KeepAsync(scope, change, said.Code, said.Period);
        await AuditLog.WriteAsync(scope, change, "indicator.added", said.Code, said.Period);
        return new CatalogueOutcome.Saved(said.Code, IsChange: true);
    });

    /// <param name="said">What is to stand; its version is the one that was looked at.</param>
    /// <param name="change">Who, when and why.</param>
    public Task<CatalogueOutcome> ChangeAsync(CatalogueIndicator said, Change change) => database.ChangeCatalogueAsync(async scope =>
    {
        if (await IndicatorStore.FindAsync(scope, said.Code, said.Period) is not { IsRemoved: false } there)
        {
            return new CatalogueOutcome.NotFound();
        }

        if (there.Says(said))
        {
            return new CatalogueOutcome.Saved(said.Code, IsChange: false);
        }

        if (there.Version != said.Version)
        {
            return new CatalogueOutcome.Stale();
        }

        if (await ProblemOfAsync(scope, there, said, change) is { } problem)
        {
            return problem;
        }

        if (change.Why is null && (NeedsReason(there, said) || await IsApprovedAsync(scope, said)))
        {
            return new CatalogueOutcome.ReasonIsMissing();
        }

        var isAskedAnew = said.Frequency is not null && (said.Frequency != there.Frequency || there.Owner is null && said.Owner is not null);
        var next = said with { AskedFrom = isAskedAnew ? change.On : there.AskedFrom, RemovedAt = null, RemovedBy = null };
        return await PutAsync(scope, next, "indicator.changed", change);
    });

    /// <summary>Takes it out of the catalogue. What was said and measured of it stays.</summary>
    public Task<CatalogueOutcome> RemoveAsync(string code, string period, int version, Change change) => database.ChangeCatalogueAsync(async scope =>
    {
        if (await IndicatorStore.FindAsync(scope, code, period) is not { } there)
        {
            return new CatalogueOutcome.NotFound();
        }

        return there.IsRemoved ? new CatalogueOutcome.Saved(code, IsChange: false)
            : change.WhyIsTooLong ? new CatalogueOutcome.ReasonIsTooLong()
            : change.Why is null ? new CatalogueOutcome.ReasonIsMissing()
            : await PutAsync(scope, there with { Version = version, RemovedAt = change.At, RemovedBy = change.Who }, "indicator.removed", change);
    });

    /// <summary>Takes it back in as it was; in an approved year it says why.</summary>
    public Task<CatalogueOutcome> RestoreAsync(string code, string period, int version, Change change) => database.ChangeCatalogueAsync(async scope =>
    {
        if (await IndicatorStore.FindAsync(scope, code, period) is not { } there)
        {
            return new CatalogueOutcome.NotFound();
        }

        return !there.IsRemoved ? new CatalogueOutcome.Saved(code, IsChange: false)
            : change.WhyIsTooLong ? new CatalogueOutcome.ReasonIsTooLong()
            : change.Why is null && await IsApprovedAsync(scope, there) ? new CatalogueOutcome.ReasonIsMissing()
            : await PutAsync(scope, there with { Version = version, RemovedAt = null, RemovedBy = null }, "indicator.restored", change);
    });

    /// <summary>Whether a change moves the target, or what a figure is the count of, under the eyes of who knows the figure.</summary>
    public static bool NeedsReason(CatalogueIndicator before, CatalogueIndicator after) =>
        !before.Judgement.Equals(after.Judgement) || (!before.Meaning.Equals(after.Meaning) && !OnlyFills(before, after));

    // Words that were missing may be filled in; nobody has relied on them.
    private static bool OnlyFills(CatalogueIndicator before, CatalogueIndicator after)
    {
        bool Fills(string? old, string? now) => old is null || old == now;
        return before.Initiative == after.Initiative && Fills(before.Source, after.Source)
            && Fills(before.NameDa, after.NameDa) && Fills(before.NameEn, after.NameEn)
            && Fills(before.DefinitionDa, after.DefinitionDa) && Fills(before.DefinitionEn, after.DefinitionEn)
            && Fills(before.PopulationDa, after.PopulationDa) && Fills(before.PopulationEn, after.PopulationEn)
            && Fills(before.MethodDa, after.MethodDa) && Fills(before.MethodEn, after.MethodEn);
    }

    private static async Task<CatalogueOutcome> PutAsync(WriteScope scope, CatalogueIndicator said, string action, Change change)
    {
        await IndicatorStore.KeepAsync(scope, change: null, said.Code, said.Period);
        if (!await IndicatorStore.UpdateAsync(scope, said))
        {
            return new CatalogueOutcome.Stale();
        }

        await IndicatorStore.KeepAsync(scope, change, said.Code, said.Period);
        await AuditLog.WriteAsync(scope, change, action, said.Code, said.Period);
        return new CatalogueOutcome.Saved(said.Code, IsChange: true);
    }

    private static async Task<CatalogueOutcome?> ProblemOfAsync(WriteScope scope, CatalogueIndicator? there, CatalogueIndicator said, Change change) =>
        CatalogueOutcome.CannotBe.Together(
            IndicatorRules.ProblemOfPeriod(said.Period),
            there is null ? IndicatorRules.ProblemOfCode(said.Code, nameof(said.Code)) : null,
            said.Initiative == there?.Initiative || await InitiativeStore.ExistsAsync(scope, said.Initiative) || Definitions.All.Any(d => d.Initiative == said.Initiative)
                ? null : new CatalogueOutcome.CannotBe(nameof(said.Initiative), "initiative_is_unknown"),
            IndicatorRules.ProblemOf(said),
            said.Owner is null || await OwnerStore.ExistsAsync(scope, said.Owner) ? null : new CatalogueOutcome.CannotBe(nameof(said.Owner), "owner_is_unknown"))
        ?? (change.WhyIsTooLong ? new CatalogueOutcome.ReasonIsTooLong() : (CatalogueOutcome?)null);

    private static async Task<bool> IsApprovedAsync(WriteScope scope, CatalogueIndicator said) =>
        await ApprovalStore.StandingAsync(scope, said.Period, (await IndicatorPlace.OfAsync(scope, said.Code, said.Initiative, said.Unit)).Track, said.Code) is not null;
}
