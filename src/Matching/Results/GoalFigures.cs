using Matching.Kpi.Report;
using Matching.Results.Approval;

namespace Matching.Results;

/// <summary>
/// How far the indicators that follow long-term goals have come: one rule for the page and for the documents. As it is shown: what stands
/// approved as it was reported. Of the latest year up to the one asked for that has a value; where none has, of the latest that has a target.
/// </summary>
public sealed class GoalFigures(ReportedResults results)
{
    /// <param name="followed">The codes of the indicators.</param>
    /// <param name="shown">The year that is asked for, as it is shown; years before it are read as they are needed.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>By code, with the year; what no year knows is not among them.</returns>
    public async Task<IReadOnlyDictionary<string, (int Year, IndicatorReport Report)>> OfAsync(
        IReadOnlySet<string> followed, StatusReport shown, CancellationToken cancel = default)
    {
        ArgumentNullException.ThrowIfNull(shown);
        var found = new Dictionary<string, (int Year, IndicatorReport Report, bool IsKnown)>(StringComparer.Ordinal);
        Take(shown);
        foreach (var year in (await results.YearsAsync([], cancel)).Where(year => year < shown.Year).OrderDescending().Take(YearSeries.MostYears))
        {
            if (found.Count == followed.Count && found.Values.All(one => one.IsKnown))
            {
                break;
            }

            Take((await results.FiguresAsync(year, shown.AsOf, cancel)).Shown);
        }

        return found.ToDictionary(one => one.Key, one => (one.Value.Year, one.Value.Report), StringComparer.Ordinal);

        void Take(StatusReport of)
        {
            foreach (var one in of.Indicators.Where(one => followed.Contains(one.Code) && (one.Row is not null || one.Value is not null)))
            {
                // Before its year, and before a case can be counted, a count of 0 says nothing.
                var isKnown = one.Value is not null && !one.IsNotYet && of.HasBegun;
                if (!found.TryGetValue(one.Code, out var there) || (isKnown && !there.IsKnown))
                {
                    found[one.Code] = (of.Year, one, isKnown);
                }
            }
        }
    }

    /// <summary>The same of a year that was not read yet.</summary>
    public async Task<IReadOnlyDictionary<string, (int Year, IndicatorReport Report)>> OfAsync(
        IReadOnlySet<string> followed, int year, DateOnly asOf, CancellationToken cancel = default) => followed.Count == 0
        ? new Dictionary<string, (int Year, IndicatorReport Report)>(StringComparer.Ordinal)
        : await OfAsync(followed, (await results.FiguresAsync(year, asOf, cancel)).Shown, cancel);
}
