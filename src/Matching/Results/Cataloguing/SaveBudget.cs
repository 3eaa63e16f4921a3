using System.Globalization;
using Matching.Audit;
using Matching.Database;
using Matching.Kpi.Report;

namespace Matching.Results.Cataloguing;

/// <summary>Says what the programme may spend in a year, and what each initiative was given and has spent.</summary>
public sealed class SaveBudget(MatchingDatabase database)
{
    /// <param name="said">The whole year; its version is the one that was looked at.</param>
    /// <param name="change">Who and when.</param>
    public Task<CatalogueOutcome> HandleAsync(ProgrammeBudget said, Change change) => database.WriteAsync<CatalogueOutcome>(async scope =>
    {
        if (ProblemOf(said) is { } problem)
        {
            return scope.GiveUp(problem);
        }

        var known = await InitiativeStore.OfPeriodAsync(scope, said.Period);
        if (said.Initiatives.Any(one => known.All(initiative => initiative.Code != one.Initiative)))
        {
            return scope.GiveUp(new CatalogueOutcome.NotFound());
        }

        var there = await BudgetStore.FindAsync(scope, said.Period);
        var money = await BudgetStore.MoneyAsync(scope, said.Period);
        var changed = said.Initiatives.Where(one => !Equals((one.Granted, one.Spent), Of(money, one.Initiative))).ToList();
        if (changed.Count == 0 && (there?.Amount, there?.Note) == (said.Amount, said.Note))
        {
            return scope.GiveUp(new CatalogueOutcome.Saved(said.Period, IsChange: false));
        }

        if ((there?.Version ?? 0) != said.Version || !await BudgetStore.SaveAsync(scope, said, change))
        {
            return scope.GiveUp(new CatalogueOutcome.Stale());
        }

        foreach (var one in changed)
        {
            await BudgetStore.PutAsync(scope, said.Period, one);
            await AuditLog.WriteAsync(scope, change, "money.changed", one.Initiative, string.Create(
                CultureInfo.InvariantCulture, $"{said.Period}: granted {Words(Of(money, one.Initiative).Granted)} to {Words(one.Granted)}, spent {Words(Of(money, one.Initiative).Spent)} to {Words(one.Spent)}"));
        }

        await AuditLog.WriteAsync(scope, change, "budget.saved", said.Period, $"{Words(there?.Amount)} to {Words(said.Amount)}");
        return new CatalogueOutcome.Saved(said.Period, IsChange: true);
    });

    private static (long? Granted, long? Spent) Of(IReadOnlyDictionary<string, MoneyLine> money, string initiative) =>
        money.GetValueOrDefault(initiative) is { } there ? (there.Granted, there.Spent) : (null, null);

    private static string Words(long? amount) => amount?.ToString(CultureInfo.InvariantCulture) ?? "unknown";

    private static CatalogueOutcome.CannotBe? ProblemOf(ProgrammeBudget said) =>
        CatalogueOutcome.CannotBe.Together(
        [
            IndicatorRules.ProblemOfPeriod(said.Period),
            ProblemOf(said.Amount, nameof(said.Amount)),
            TextRules.ProblemOf([(nameof(said.Note), said.Note, ProgrammeBudget.LongestNote)]),
            .. said.Initiatives.SelectMany(one => new[] { ProblemOf(one.Granted, $"Granted[{one.Initiative}]"), ProblemOf(one.Spent, $"Spent[{one.Initiative}]") }),
        ]);

    private static CatalogueOutcome.CannotBe? ProblemOf(long? amount, string field) => CanBe(amount) ? null : new(field, "amount_cannot_be");

    private static bool CanBe(long? amount) => amount is null or (>= 0 and <= ProgrammeBudget.Most);
}
