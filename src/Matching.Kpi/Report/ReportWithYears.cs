using System.Globalization;
using Matching.Kpi.Records;

namespace Matching.Kpi.Report;

/// <summary>Makes the status report of a year with the years before it beside it, for documents that compare.</summary>
public static class ReportWithYears
{
    /// <summary>How many years before it are looked at.</summary>
    public const int YearsBefore = 4;

    /// <summary>
    /// <see cref="StatusReportBuilder.Build"/>, with the reports of up to <see cref="YearsBefore"/> earlier years in
    /// <see cref="StatusReport.Earlier"/>. All are judged on the same day, so an earlier year is shown as it is known now.
    /// </summary>
    /// <param name="input">All records, of every year.</param>
    /// <param name="year">The calendar year, 1 to 9999.</param>
    /// <param name="asOf">The day everything is judged on.</param>
    /// <param name="settings">The settings.</param>
    /// <exception cref="ArgumentException">A key stands twice, or a comparator is unknown.</exception>
    public static StatusReport Build(KpiInput input, int year, DateOnly asOf, KpiSettings settings)
    {
        ArgumentNullException.ThrowIfNull(input);
        var first = Math.Max(1, year - YearsBefore);
        return StatusReportBuilder.Build(input, year, asOf, settings) with
        {
            Earlier =
            [
                .. Enumerable.Range(first, year - first).Where(y => HasRecords(input, y))
                    .Select(y => StatusReportBuilder.Build(input, y, asOf, settings)).Where(HasFigure),
            ],
        };
    }

    private static bool HasRecords(KpiInput input, int year)
    {
        var period = year.ToString("D4", CultureInfo.InvariantCulture);
        return input.Observations.Any(o => o.Period == period)
            || input.Matches.Any(m => m.StartedOn?.Year == year)
            || input.Participants.Any(p => p.RegisteredOn?.Year == year)
            || input.Volunteers.Any(v => v.VettedOn?.Year == year);
    }

    private static bool HasFigure(StatusReport report) =>
        report.Indicators.Any(i => i.Judged?.Value is not null || i.Value is not (null or 0.0));
}
