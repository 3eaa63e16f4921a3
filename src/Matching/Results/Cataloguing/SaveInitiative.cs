using Dapper;
using Matching.Audit;
using Matching.Database;
using Matching.Kpi.Records;
using Matching.Results.Approval;

namespace Matching.Results.Cataloguing;

/// <summary>
/// Adds an initiative, or says something else of it in a year. A year with words of its own is changed alone; every other year reads the
/// initiative's own row, as the files have it.
/// </summary>
public sealed class SaveInitiative(MatchingDatabase database)
{
    public Task<CatalogueOutcome> AddAsync(CatalogueInitiative said, Change change) => database.ChangeCatalogueAsync(async scope =>
    {
        if (await ProblemOfAsync(scope, said, change, IndicatorRules.ProblemOfCode(said.Code, nameof(said.Code))) is { } problem)
        {
            return problem;
        }

        if (!await InitiativeStore.InsertAsync(scope, said))
        {
            return await InitiativeStore.FindAsync(scope, said.Code, said.Period) is { } there && there.Says(said)
                ? new CatalogueOutcome.Saved(said.Code, IsChange: false)
                : new CatalogueOutcome.AlreadyThere();
        }

        await AuditLog.WriteAsync(scope, change, "initiative.added", said.Code, said.Period);
        return new CatalogueOutcome.Saved(said.Code, IsChange: true);
    });

    /// <param name="said">What is to stand; its version is the one that was looked at.</param>
    /// <param name="change">Who, when, and why where what it set out to do is replaced.</param>
    public Task<CatalogueOutcome> ChangeAsync(CatalogueInitiative said, Change change) => database.ChangeCatalogueAsync(async scope =>
    {
        if (await InitiativeStore.FindAsync(scope, said.Code, said.Period) is not { } there)
        {
            return new CatalogueOutcome.NotFound();
        }

        var next = said with { HasOwnYear = there.HasOwnYear, IsOver = there.HasOwnYear ? said.IsOver : there.IsOver };
        if (there.Says(next))
        {
            return new CatalogueOutcome.Saved(said.Code, IsChange: false);
        }

        if (there.Version != said.Version)
        {
            return new CatalogueOutcome.Stale();
        }

        if (await ProblemOfAsync(scope, next, change) is { } problem)
        {
            return problem;
        }

        if (change.Why is null && (there.IsChangedBy(next) || await ChangesWhatIsApprovedAsync(scope, there, next)))
        {
            return new CatalogueOutcome.ReasonIsMissing();
        }

        if (!await InitiativeStore.UpdateAsync(scope, next))
        {
            return new CatalogueOutcome.Stale();
        }

        if (there.IsChangedBy(next))
        {
            await InitiativeStore.TellAsync(scope, there, change);
        }

        if (there.Owner is null && next.Owner is not null)
        {
            await AskFromTodayAsync(scope, next.Code, change);
        }

        await AuditLog.WriteAsync(scope, change, "initiative.changed", said.Code, said.Period);
        return new CatalogueOutcome.Saved(said.Code, IsChange: true);
    });

    // The state decides verdicts, and the track where they stand.
    private static async Task<bool> ChangesWhatIsApprovedAsync(WriteScope scope, CatalogueInitiative there, CatalogueInitiative next) =>
        (there.Track, there.State) != (next.Track, next.State)
        && (next.State == InitiativeStates.Cancelled
            || await ApprovalStore.AnyStandsAsync(scope, there.Track, next.HasOwnYear && there.Track == next.Track ? next.Period : null)
            || await ApprovalStore.AnyStandsAsync(scope, next.Track, period: null));

    // What fell due while there was nobody to ask is asked of nobody.
    private static Task<int> AskFromTodayAsync(WriteScope scope, string code, Change change) => scope.Connection.ExecuteAsync(
        "UPDATE indicators SET asked_from = @On WHERE initiative = @code AND owner IS NULL AND frequency IS NOT NULL", new { change.On, code }, scope.Transaction);

    private static async Task<CatalogueOutcome?> ProblemOfAsync(WriteScope scope, CatalogueInitiative said, Change change, CatalogueOutcome.CannotBe? ofCode = null) =>
        CatalogueOutcome.CannotBe.Together(
            ofCode,
            !Tracks.All.Contains(said.Track, StringComparer.Ordinal) ? new(nameof(said.Track), "track_is_missing") : null,
            said.NameDa is null && said.NameEn is null ? new(nameof(said.NameDa), "name_is_missing") : null,
            said.Order is < 0 or > 1_000_000 ? new(nameof(said.Order), "order_cannot_be") : null,
            said.Owner is null || await OwnerStore.ExistsAsync(scope, said.Owner) ? null : new(nameof(said.Owner), "owner_is_unknown"),
            said.State is not null && !InitiativeStates.All.Contains(said.State, StringComparer.Ordinal) ? new(nameof(said.State), "state_is_unknown") : null,
            TextRules.ProblemOf(
            [
                (nameof(said.NameDa), said.NameDa, CatalogueIndicator.LongestName), (nameof(said.NameEn), said.NameEn, CatalogueIndicator.LongestName),
                (nameof(said.Funding), said.Funding, CatalogueIndicator.LongestText),
                (nameof(said.GoalDa), said.GoalDa, CatalogueIndicator.LongestText), (nameof(said.GoalEn), said.GoalEn, CatalogueIndicator.LongestText),
                (nameof(said.CriteriaDa), said.CriteriaDa, CatalogueIndicator.LongestText), (nameof(said.CriteriaEn), said.CriteriaEn, CatalogueIndicator.LongestText),
                (nameof(said.StatusDa), said.StatusDa, CatalogueIndicator.LongestText), (nameof(said.StatusEn), said.StatusEn, CatalogueIndicator.LongestText),
            ]),
            said is { IsOver: true, HasOwnYear: true } && await IndicatorsOfAsync(scope, said) > 0 ? new(nameof(said.IsOver), "has_indicators") : null)
        ?? (change.WhyIsTooLong ? new CatalogueOutcome.ReasonIsTooLong() : (CatalogueOutcome?)null);

    private static Task<long> IndicatorsOfAsync(WriteScope scope, CatalogueInitiative said) => scope.Connection.ExecuteScalarAsync<long>(
        "SELECT COUNT(*) FROM indicators WHERE initiative = @Code AND period = @Period AND removed_at IS NULL", said, scope.Transaction);
}
