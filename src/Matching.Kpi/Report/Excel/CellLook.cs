namespace Matching.Kpi.Report.Excel;

/// <summary>How a cell looks; equal looks share one style of the workbook.</summary>
internal sealed record CellLook
{
    public static readonly CellLook Text = new() { IsWrapped = true, IsIndented = true };
    public static readonly CellLook Line = new();
    public static readonly CellLook Title = new() { IsBold = true, Points = 16 };
    public static readonly CellLook Heading = new() { IsBold = true, Points = 12 };
    public static readonly CellLook Header = new() { IsBold = true, IsWrapped = true, Ground = "E8EDF2", HasBorder = true };
    public static readonly CellLook Strong = new() { IsBold = true, IsWrapped = true };
    public static readonly CellLook Centred = new() { IsCentred = true };
    public static readonly CellLook Date = new() { Format = "yyyy-mm-dd", IsCentred = true };

    /// <summary>The number format; null for general.</summary>
    public string? Format { get; init; }

    /// <summary>Colour behind; null for none.</summary>
    public string? Ground { get; init; }

    /// <summary>Colour of the letters; null for the usual.</summary>
    public string? Letters { get; init; }

    public bool IsBold { get; init; }

    public bool IsWrapped { get; init; }

    public bool HasBorder { get; init; }

    public bool IsCentred { get; init; }

    /// <summary>Left, a little in, so that a text does not touch the number beside it.</summary>
    public bool IsIndented { get; init; }

    public int Points { get; init; } = 11;

    /// <summary>A number with so many decimals and a mark for thousands.</summary>
    public static CellLook Number(int decimals) => new() { Format = "#,##0" + Decimals(decimals) };

    /// <summary>A fraction shown as a percentage with so many decimals.</summary>
    public static CellLook Percent(int decimals) => new() { Format = "0" + Decimals(decimals) + "%" };

    /// <summary>The word of a verdict in its colours.</summary>
    public static CellLook Of(Verdicts.Verdict verdict)
    {
        var (ground, letters) = Charts.ChartColours.Cell(verdict);
        return new CellLook { Ground = ground, Letters = letters, IsBold = true, IsCentred = true };
    }

    private static string Decimals(int decimals) => decimals == 0 ? "" : "." + new string('0', decimals);
}
