using Matching.Kpi.Report;
using Matching.Results.Approval;
using Matching.Results.Cataloguing;

namespace Matching.Results;

/// <summary>
/// The report of a year as it is printed: the results as they are shown, with the programme's money and its long-term goals. Those are no part of
/// an approval and stand as they are today.
/// </summary>
public sealed class PrintedReport(ReportedResults results, BudgetStore budgets, InitiativeStore initiatives, GoalStore goals)
{
    /// <summary>Reads all records, as every document tells of the course of the programmes too.</summary>
    public async Task<StatusReport> ReadAsync(int year, DateOnly asOf, CancellationToken cancel = default) =>
        await WithProgrammeAsync((await results.ReadAsync(year, asOf, cancel)).Shown, cancel);

    /// <summary>Puts money and goals to a report that was read.</summary>
    public async Task<StatusReport> WithProgrammeAsync(StatusReport report, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        var money = await MoneyAsync(report);
        return report with { Money = money.IsEmpty ? null : money, Goals = await GoalsAsync(report, cancel) };
    }

    private async Task<MoneyReport> MoneyAsync(StatusReport report)
    {
        var period = report.Year.ToString("D4", System.Globalization.CultureInfo.InvariantCulture);
        var budget = await budgets.OfAsync(period);
        var names = (await initiatives.OfPeriodAsync(period)).ToDictionary(one => one.Code, StringComparer.Ordinal);
        return new MoneyReport(
            budget.Amount,
            budget.Note,
            [
                .. budget.Initiatives.Where(one => one.Granted is not null || one.Spent is not null).Select(one => new MoneyLine
                {
                    Initiative = one.Initiative,
                    NameDa = names.GetValueOrDefault(one.Initiative)?.NameDa,
                    NameEn = names.GetValueOrDefault(one.Initiative)?.NameEn,
                    Funding = one.Funding,
                    Granted = one.Granted,
                    Spent = one.Spent,
                }),
            ]);
    }

    private async Task<IReadOnlyList<GoalReport>> GoalsAsync(StatusReport report, CancellationToken cancel)
    {
        var all = (await goals.AllAsync()).Where(goal => !goal.IsRemoved).ToList();
        var followed = all.Select(goal => goal.Indicator).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var figures = await FiguresAsync(report, followed, cancel);
        return
        [
            .. all.Select(goal => new GoalReport
            {
                Place = goal.Place,
                NameDa = goal.NameDa,
                NameEn = goal.NameEn,
                TextDa = goal.TextDa,
                TextEn = goal.TextEn,
                ByYear = goal.ByYear,
                Indicator = goal.Indicator,
                Figure = goal.Indicator is { } code && figures.TryGetValue(code, out var figure) ? figure.Report : null,
                Year = goal.Indicator is { } same && figures.TryGetValue(same, out var of) ? of.Year : null,
            }),
        ];
    }

    // The report's own year first: what stands approved counts for a goal too. Then the latest year before it that knows the figure.
    private async Task<Dictionary<string, (int Year, IndicatorReport Report)>> FiguresAsync(StatusReport report, HashSet<string> followed, CancellationToken cancel)
    {
        var found = new Dictionary<string, (int, IndicatorReport)>(StringComparer.Ordinal);
        Take(report);
        if (found.Count == followed.Count)
        {
            return found;
        }

        foreach (var year in (await results.YearsAsync([], cancel)).Where(year => year < report.Year).OrderDescending().Take(YearSeries.MostYears))
        {
            Take((await results.FiguresAsync(year, report.AsOf, cancel)).Shown);
            if (found.Count == followed.Count)
            {
                break;
            }
        }

        return found;

        void Take(StatusReport of)
        {
            foreach (var one in of.Indicators.Where(one => followed.Contains(one.Code) && (one.Row is not null || one.Value is not null)))
            {
                found.TryAdd(one.Code, (of.Year, one));
            }
        }
    }
}
