namespace Matching.Kpi.Disaggregation;

/// <summary>
/// A figure by one dimension, or by segment and a second one. No cell is left blank: what is too small is put together with others until
/// nothing is, so the cells add up to the whole.
/// </summary>
public sealed record GroupTable
{
    /// <summary>The figure's code.</summary>
    public required string Code { get; init; }

    /// <summary>A code of <see cref="GroupDimension"/>: what the rows are.</summary>
    public required string By { get; init; }

    /// <summary>What the columns are; null with one dimension.</summary>
    public string? And { get; init; }

    /// <summary>The categories of each row; several where they were put together.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Rows { get; init; }

    /// <summary>The categories of each column; one column of none with one dimension.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Columns { get; init; } = [[]];

    /// <summary>By row and column.</summary>
    public required IReadOnlyList<IReadOnlyList<GroupCell>> Cells { get; init; }

    /// <summary>The sum of each row.</summary>
    public required IReadOnlyList<GroupCell> RowTotals { get; init; }

    /// <summary>The sum of each column.</summary>
    public required IReadOnlyList<GroupCell> ColumnTotals { get; init; }

    /// <summary>The head figure.</summary>
    public required GroupCell Total { get; init; }

    /// <summary>Whether it tells more than the head figure: with one row, every group was too small to stand beside the others.</summary>
    public bool IsDivided => Rows.Count > 1;
}
