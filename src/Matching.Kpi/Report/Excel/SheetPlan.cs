using Matching.Kpi.Report.Charts;

namespace Matching.Kpi.Report.Excel;

/// <summary>One sheet before it is written.</summary>
internal sealed record SheetPlan
{
    /// <summary>The name wished for; made fit by <see cref="SheetNames"/>.</summary>
    public required string Name { get; init; }

    /// <summary>Widths in characters, from the first column on.</summary>
    public required IReadOnlyList<double> Widths { get; init; }

    public required IReadOnlyList<IReadOnlyList<SheetCell>> Rows { get; init; }

    /// <summary>Where the header row stands, from 1: it and all above stay in sight; 0 for no header.</summary>
    public int HeaderRow { get; init; }

    /// <summary>Rows below the header that a filter covers; 0 for no filter.</summary>
    public int FilteredRows { get; init; }

    /// <summary>Pages side by side when it is printed; beyond one the first two columns stand on each.</summary>
    public int PagesWide { get; init; } = 1;

    public IReadOnlyList<PlacedChart> Charts { get; init; } = [];

    /// <summary>A chart with its upper left cell, from 0, and its size in pixels.</summary>
    internal sealed record PlacedChart(ReportChart Chart, int Row, int Column, int Width = 900, int Height = 420);
}
