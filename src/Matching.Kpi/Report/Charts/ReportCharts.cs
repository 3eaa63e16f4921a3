using System.Globalization;
using Matching.Kpi.Records;

namespace Matching.Kpi.Report.Charts;

/// <summary>The charts of a report, each where it belongs.</summary>
public static class ReportCharts
{
    private static readonly bool[] CountsThenShares = [false, true];

    /// <summary>Of one track: its values against their targets. Empty where nothing can be drawn.</summary>
    public static IReadOnlyList<ReportChart> OfTrack(TrackReport track, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(track);
        return TargetsChart.Of(track, culture) is { } chart ? [chart] : [];
    }

    /// <summary>How long matches last, a chart for each programme that had any.</summary>
    public static IReadOnlyList<ReportChart> OfDurations(StatusReport report, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(report);
        return [.. new[] { KpiProgrammes.Host, KpiProgrammes.Mentor }.Select(p => DurationsChart.Of(report, p, culture)).OfType<ReportChart>()];
    }

    /// <summary>Year beside year: counts, then shares; empty where there is one year only.</summary>
    public static IReadOnlyList<ReportChart> OfYears(StatusReport report, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(report);
        return [.. CountsThenShares.Select(shares => YearColumns.Of(report, shares, culture)).OfType<ReportChart>()];
    }
}
