namespace Matching.Kpi.Report.Excel;

/// <summary>One column of a table of things of one kind.</summary>
internal sealed record SheetColumn<T>(string Heading, double Width, Func<T, SheetCell> Cell);
