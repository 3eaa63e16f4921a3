using Matching.Kpi.Report.Charts;

namespace Matching.Kpi.Report.Excel;

/// <summary>One sheet before it is written.</summary>
internal sealed record SheetPlan
{
    private const int PixelsOfRow = 20;

    /// <summary>The name wished for; made fit by <see cref="SheetNames"/>.</summary>
    public required string Name { get; init; }

    /// <summary>Widths in characters, from the first column on.</summary>
    public required IReadOnlyList<double> Widths { get; init; }

    public required IReadOnlyList<IReadOnlyList<SheetCell>> Rows { get; init; }

    /// <summary>Where the header row stands, from 1: it and all above stay in sight; 0 for no header.</summary>
    public int HeaderRow { get; init; }

    /// <summary>Rows below the header that a filter covers; 0 for no filter.</summary>
    public int FilteredRows { get; init; }

    /// <summary>How many columns are printed, from the first on, on one page side by side; null for all.</summary>
    public int? PrintedColumns { get; init; }

    /// <summary>Printed on one page, however small it gets: nobody prints it to read it.</summary>
    public bool IsOnePage { get; init; }

    public IReadOnlyList<PlacedChart> Charts { get; init; } = [];

    /// <summary>The last row that is printed: below the rows and the charts, whose places are counted in rows of the usual height.</summary>
    public int PrintedRows => Charts.Select(c => c.Row + 1 + (c.Height / PixelsOfRow)).Append(Rows.Count).Max();

    /// <summary>A chart with its upper left cell, from 0, and its size in pixels.</summary>
    internal sealed record PlacedChart(ReportChart Chart, int Row, int Column, int Width = 900, int Height = 420);
}
