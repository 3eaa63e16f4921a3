namespace Matching.Kpi.Report.Charts;

/// <summary>How a chart is drawn.</summary>
public enum ChartKind
{
    /// <summary>One lying bar for each category, first on top, coloured by its verdict.</summary>
    Bars,

    /// <summary>Standing columns side by side, one of each series in each category.</summary>
    Columns,

    /// <summary>Curves that stay level and drop, over a scale of numbers.</summary>
    Steps,
}
