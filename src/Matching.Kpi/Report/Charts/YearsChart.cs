using System.Globalization;
using Matching.Kpi.Records;
using Matching.Kpi.Texts;

namespace Matching.Kpi.Report.Charts;

/// <summary>An indicator's years as bars with their targets and intervals, as an SVG. The table of its numbers belongs beside it.</summary>
public static class YearsChart
{
    private const int Width = 420;
    private const int Height = 270;
    private const double Left = 52;
    private const double Right = 412;
    private const double Top = 22;
    private const double Bottom = 236;

    /// <summary>The drawing; empty where no year has a value.</summary>
    public static string Draw(IndicatorReport indicator, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        var years = indicator.Years.Values;
        var numbers = years.SelectMany(v => new[] { v.Value, v.Target?.Value, v.Target?.High, v.Interval?.High }).OfType<double>().ToList();
        if (years.All(v => v.Value is null) || numbers.Exists(n => n < 0))
            return "";
        var step = indicator.Unit == Units.Percent ? 25 : Svg.RoundStep(Math.Max(1, numbers.Max()));
        var top = indicator.Unit == Units.Percent ? 100 : step * Math.Ceiling(Math.Max(1, numbers.Max()) / step);
        double Y(double value) => Bottom - ((Bottom - Top) * Math.Min(value, top) / top);

        var svg = new Svg(Width, Height, KpiTexts.Format("chart.years", culture, indicator.Name(culture)), KpiTexts.Get("chart.years.desc", culture));
        for (var tick = 0.0; tick <= top; tick += step)
            svg.Line(Left, Y(tick), Right, Y(tick), Svg.Faint).Words(Left - 6, Y(tick) + 4, ReportNumbers.Rounded(tick, indicator.Unit, culture), "end");
        var slot = (Right - Left) / years.Count;
        for (var i = 0; i < years.Count; i++)
            Bar(svg, years[i], Left + ((i + 0.5) * slot), Math.Min(48, slot * 0.6), Y);
        return svg.Line(Left, Bottom, Right, Bottom).ToString();
    }

    private static void Bar(Svg svg, YearValue year, double centre, double width, Func<double, double> y)
    {
        if (year.Value is { } value)
            svg.Box(centre - (width / 2), y(value), width, Bottom - y(value), isOpen: !year.IsFinal);
        if (year.Interval is { } interval)
            svg.Line(centre, y(interval.Low), centre, y(interval.High), width: 2);
        foreach (var limit in new[] { year.Target?.Value, year.Target?.High }.OfType<double>())
            svg.Line(centre - (width * 0.8), y(limit), centre + (width * 0.8), y(limit), width: 3);
        svg.Words(centre, Bottom + 20, year.Year.ToString("D4", CultureInfo.InvariantCulture));
    }
}
