using Dapper;
using Matching.Database;
using Matching.Kpi.Report;

namespace Matching.Results.Cataloguing;

/// <summary>The money of a year.</summary>
public sealed class BudgetStore(MatchingDatabase database, InitiativeStore initiatives)
{
    private const string Select = "SELECT period, amount, note, version, saved_by, saved_at FROM programme_budgets WHERE period = @period";

    /// <summary>With a row for each initiative of the year, whether anything is known of its money or not.</summary>
    public async Task<ProgrammeBudget> OfAsync(string period)
    {
        var all = (await initiatives.OfPeriodAsync(period)).Where(one => !one.IsOver).ToList();
        return await database.ReadAsync(async connection =>
        {
            var budget = await connection.QuerySingleOrDefaultAsync<ProgrammeBudget>(Select, new { period }) ?? new ProgrammeBudget { Period = period };
            var money = (await connection.QueryAsync<MoneyLine>(
                "SELECT initiative, granted, spent FROM initiative_money WHERE period = @period", new { period }))
                .ToDictionary(one => one.Initiative, StringComparer.Ordinal);
            return budget with
            {
                Initiatives = [.. all.Select(one => (money.GetValueOrDefault(one.Code) ?? new MoneyLine { Initiative = one.Code }) with { Funding = one.Funding, NameDa = one.NameDa, NameEn = one.NameEn })],
            };
        });
    }

    public static Task<ProgrammeBudget?> FindAsync(WriteScope scope, string period) =>
        scope.Connection.QuerySingleOrDefaultAsync<ProgrammeBudget>(Select, new { period }, scope.Transaction);

    public static async Task<IReadOnlyDictionary<string, MoneyLine>> MoneyAsync(WriteScope scope, string period) =>
        (await scope.Connection.QueryAsync<MoneyLine>(
            "SELECT initiative, granted, spent FROM initiative_money WHERE period = @period", new { period }, scope.Transaction))
        .ToDictionary(one => one.Initiative, StringComparer.Ordinal);

    /// <returns>False if somebody saved the year since its version.</returns>
    public static async Task<bool> SaveAsync(WriteScope scope, ProgrammeBudget budget, Change change) => await scope.Connection.ExecuteAsync(
        """
        INSERT INTO programme_budgets (period, amount, note, version, saved_by, saved_at)
        SELECT @Period, @Amount, @Note, 1, @Who, @At WHERE @Version = 0 OR EXISTS (SELECT 1 FROM programme_budgets WHERE period = @Period)
        ON CONFLICT (period) DO UPDATE SET amount = excluded.amount, note = excluded.note, version = programme_budgets.version + 1,
            saved_by = excluded.saved_by, saved_at = excluded.saved_at
        WHERE programme_budgets.version = @Version
        """,
        new { budget.Period, budget.Amount, budget.Note, budget.Version, change.Who, change.At },
        scope.Transaction) == 1;

    public static Task PutAsync(WriteScope scope, string period, MoneyLine money) => scope.Connection.ExecuteAsync(
        """
        INSERT INTO initiative_money (initiative, period, granted, spent) VALUES (@Initiative, @period, @Granted, @Spent)
        ON CONFLICT (initiative, period) DO UPDATE SET granted = excluded.granted, spent = excluded.spent
        """,
        new { money.Initiative, period, money.Granted, money.Spent },
        scope.Transaction);
}
