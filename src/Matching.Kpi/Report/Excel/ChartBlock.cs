using System.Globalization;
using Matching.Kpi.Report.Charts;

namespace Matching.Kpi.Report.Excel;

/// <summary>
/// Where the numbers of a chart stand in a sheet. Bars and columns: the categories, then a column for each series; steps: two columns for each
/// series, X and Y. Above them the chart's title and the names.
/// </summary>
internal sealed record ChartBlock(ReportChart Chart, string Sheet, int FirstRow)
{
    private const int RowsAbove = 2;

    private bool IsSteps => Chart.Kind == ChartKind.Steps;

    private int FirstPoint => FirstRow + RowsAbove;

    /// <summary>Rows it takes.</summary>
    public int Height => RowsAbove + Chart.Series.Max(s => s.Points.Count);

    public string NameOf(int series) => Address(FirstRow + 1, ValueColumn(series), 1);

    public string CategoriesOf(int series) => IsSteps
        ? Address(FirstPoint, 2 * series, Chart.Series[series].Points.Count)
        : Address(FirstPoint, 0, Chart.Categories.Count);

    public string ValuesOf(int series) => Address(FirstPoint, ValueColumn(series), Chart.Series[series].Points.Count);

    /// <summary>The rows, percentages as fractions.</summary>
    public IEnumerable<IReadOnlyList<SheetCell>> Rows()
    {
        yield return [SheetCell.Text(Chart.Title, CellLook.Line with { IsBold = true })];
        yield return [.. IsSteps ? Chart.Series.SelectMany(StepsHeader) : Chart.Series.Select(s => Header(s.Name)).Prepend(Header(Chart.OtherAxis))];
        for (var i = 0; i < Height - RowsAbove; i++)
        {
            var row = i;
            yield return [.. IsSteps
                ? Chart.Series.SelectMany(s => row < s.Points.Count ? Step(s.Points[row]) : [SheetCell.Empty, SheetCell.Empty])
                : Chart.Series.Select(s => Value(s.Points[row].Y)).Prepend(SheetCell.Text(Chart.Categories[row], CellLook.Line))];
        }
    }

    private int ValueColumn(int series) => IsSteps ? (2 * series) + 1 : series + 1;

    private IEnumerable<SheetCell> StepsHeader(ChartSeries series) => [Header(Chart.OtherAxis), Header(series.Name)];

    private IEnumerable<SheetCell> Step(ChartPoint point) => [SheetCell.Number(point.X), Value(point.Y)];

    private SheetCell Value(double? y) => Chart.IsPercent ? SheetCell.Percent(y, 1) : SheetCell.Number(y);

    private static SheetCell Header(string text) => SheetCell.Text(text, CellLook.Header);

    private string Address(int row, int column, int rows) => string.Create(
        CultureInfo.InvariantCulture,
        $"{SheetNames.Quoted(Sheet)}!${Column(column)}${row}{(rows > 1 ? $":${Column(column)}${row + rows - 1}" : "")}");

    /// <summary>The letters of a column counted from 0.</summary>
    public static string Column(int place) => place < 26 ? ((char)('A' + place)).ToString() : Column((place / 26) - 1) + (char)('A' + (place % 26));
}
