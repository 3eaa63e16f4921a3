using System.Globalization;
using Matching.Kpi.Records;
using Matching.Kpi.Report;
using Matching.Kpi.Texts;

namespace Matching.Kpi.Disaggregation;

/// <summary>The numbers of a cell in words, rounded as on the figure's own page.</summary>
public static class GroupWords
{
    /// <summary>A count or a share; a dash for a share of nobody.</summary>
    public static string Value(GroupCell cell, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return cell.Value is { } value ? ReportNumbers.Rounded(value, cell.Denominator is null ? Units.Count : Units.Percent, culture) : "–";
    }

    /// <summary>Numerator and denominator of a share; empty for a count.</summary>
    public static string N(GroupCell cell, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(cell);
        string Count(int number) => ReportNumbers.Rounded(number, Units.Count, culture);
        return cell.Denominator is { } all ? KpiTexts.Format("report.of", culture, Count(cell.Numerator), Count(all)) : "";
    }

    /// <summary>The 95 % interval of a share; empty for a count and for a share of nobody.</summary>
    public static string Interval(GroupCell cell, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(cell);
        string Percent(double value) => ReportNumbers.Rounded(value, Units.Percent, culture);
        return cell.Interval is { } interval ? $"{Percent(interval.Low)} – {Percent(interval.High)}" : "";
    }
}
