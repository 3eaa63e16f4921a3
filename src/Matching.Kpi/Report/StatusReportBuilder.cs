using Matching.Kpi.Records;

namespace Matching.Kpi.Report;

/// <summary>Makes the yearly status report from the records.</summary>
public static class StatusReportBuilder
{
    /// <summary>The report of one calendar year as it stood on one day.</summary>
    public static StatusReport Build(KpiInput input, int year, DateOnly asOf, KpiSettings settings)
    {
        ArgumentNullException.ThrowIfNull(input);
        throw new NotSupportedException($"The report of {year} comes with the next commit.");
    }
}
