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
        var years = YearWords.Of(report);
        Headings = [KpiTexts.Get("report.indicator", culture), .. years.Select(y => YearWords.Heading(report, y))];
        var names = new FigureNames(report, culture);
        Lines =
        [
            .. report.Indicators
                .Where(i => i.Unit != Units.Milestone && years.Any(y => y < report.Year && i.In(y)?.Value is not (null or 0.0)))
                .Select(i => (IReadOnlyList<string>)
                [
                    names.Of(i),
                    .. years.Select(y => i.In(y) is { } value ? FigureWords.Value(value, i.Unit, culture) : Nothing),
                ]),
        ];
    }

    /// <summary>The indicator, then the years, oldest first.</summary>
    public IReadOnlyList<string> Headings { get; }

    /// <summary>Empty where there is one year only.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Lines { get; }
}
