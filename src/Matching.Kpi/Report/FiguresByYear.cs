using System.Collections.Concurrent;
using Matching.Kpi.Indicators;
using Matching.Kpi.Records;

namespace Matching.Kpi.Report;

/// <summary>The counted figures of the years that have any, on one day; each year's are made when they are first asked for.</summary>
internal sealed class FiguresByYear(IReadOnlyCollection<int> years, Func<int, YearFigures> make)
{
    private readonly ConcurrentDictionary<int, YearFigures> made = new();

    public YearFigures Of(int year) => made.GetOrAdd(year, make);

    /// <summary>Years with records that the figures of a definition are made of: a programme's matches, or its people.</summary>
    public IEnumerable<int> With(IndicatorDefinition definition)
    {
        var counts = Definitions.All.Where(d => !d.IsShare && d.LongerThanMonths is null && d.Programme == definition.Programme
            && (d.Source == Sources.People) == (definition.Source == Sources.People) && !d.IsAboutDuration).ToList();
        return years.Where(year => counts.Exists(d => Of(year).Of(d).Figure.Numerator > 0));
    }
}
