using System.Globalization;
using Matching.Kpi.Records;
using Matching.Kpi.Texts;

namespace Matching.Kpi.Report;

/// <summary>The figures of the year that are known for an earlier year too, year beside year, in words.</summary>
internal sealed class YearTable
{
    private const string Nothing = "–";

    public YearTable(StatusReport report, CultureInfo culture)
    {
        StatusReport[] years = [.. report.Earlier, report];
        Headings = [KpiTexts.Get("report.indicator", culture), .. years.Select(YearWords.Heading)];
        var values = years.Select(y => y.Indicators.ToDictionary(i => i.Code, StringComparer.Ordinal)).ToList();
        var names = new FigureNames(report, culture);
        Lines =
        [
            .. report.Indicators
                .Where(i => i.Unit != Units.Milestone && values.Take(years.Length - 1).Any(y => y.TryGetValue(i.Code, out var then) && then.Value is not (null or 0.0)))
                .Select(i => (IReadOnlyList<string>)
                [
                    names.Of(i),
                    .. values.Select(y => y.TryGetValue(i.Code, out var then) ? FigureWords.Value(then, culture) : Nothing),
                ]),
        ];
    }

    /// <summary>The indicator, then the years, oldest first.</summary>
    public IReadOnlyList<string> Headings { get; }

    /// <summary>Empty where there is one year only.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Lines { get; }
}
