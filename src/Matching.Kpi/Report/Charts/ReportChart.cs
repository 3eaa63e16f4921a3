namespace Matching.Kpi.Report.Charts;

/// <summary>
/// A picture of the report before it is drawn: the same points become a drawing in the page, a native chart in the document and
/// one in the workbook. Numbers are unrounded.
/// </summary>
public sealed record ReportChart
{
    /// <summary>Names the chart within its report, such as <c>targets-citizens</c>.</summary>
    public required string Key { get; init; }

    /// <summary>How it is drawn.</summary>
    public required ChartKind Kind { get; init; }

    /// <summary>The heading.</summary>
    public required string Title { get; init; }

    /// <summary>What it shows, for who cannot see it.</summary>
    public required string AltText { get; init; }

    /// <summary>What the values are.</summary>
    public required string ValueAxis { get; init; }

    /// <summary>What the points are counted along: days, years; empty for bars, whose categories say it.</summary>
    public string OtherAxis { get; init; } = "";

    /// <summary>The values are percentages, 0 to 100 and more.</summary>
    public bool IsPercent { get; init; }

    /// <summary>Where the axis of values ends; null for where the values do.</summary>
    public double? Most { get; init; }

    /// <summary>A sentence below it; null for none.</summary>
    public string? Note { get; init; }

    /// <summary>The words under bars and columns, in order; empty for steps.</summary>
    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>At least one.</summary>
    public required IReadOnlyList<ChartSeries> Series { get; init; }
}
