using System.Globalization;
using Matching.Kpi.Report;
using Matching.Results.Approval;
using Matching.Results.Cataloguing;

namespace Matching.Results;

/// <summary>
/// The report of a year as it is printed: the results as they are shown, with the programme's money and its long-term goals. Those are no part of
/// an approval and stand as they are today.
/// </summary>
public sealed class PrintedReport(ReportedResults results, BudgetStore budgets, GoalStore goals, GoalFigures figures)
{
    /// <summary>Reads all records, as every document tells of the course of the programmes too.</summary>
    public async Task<StatusReport> ReadAsync(int year, DateOnly asOf, CancellationToken cancel = default) =>
        await WithProgrammeAsync((await results.ReadAsync(year, asOf, cancel)).Shown, cancel);

    /// <summary>Puts money and goals to a report that was read.</summary>
    public async Task<StatusReport> WithProgrammeAsync(StatusReport report, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(report);
        var money = (await budgets.OfAsync(report.Year.ToString("D4", CultureInfo.InvariantCulture))).Money;
        return report with { Money = money.IsEmpty ? null : money, Goals = await GoalsAsync(report, cancel) };
    }

    private async Task<IReadOnlyList<GoalReport>> GoalsAsync(StatusReport report, CancellationToken cancel)
    {
        var all = (await goals.AllAsync()).Where(goal => !goal.IsRemoved).ToList();
        var followed = all.Select(goal => goal.Indicator).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var known = await figures.OfAsync(followed, report, cancel);
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
                Figure = goal.Indicator is { } code && known.TryGetValue(code, out var figure) ? figure.Report : null,
                Year = goal.Indicator is { } same && known.TryGetValue(same, out var of) ? of.Year : null,
            }),
        ];
    }
}
