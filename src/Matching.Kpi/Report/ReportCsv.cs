using System.Globalization;
using System.Text;
using Matching.Kpi.Texts;
using Matching.Kpi.Verdicts;

namespace Matching.Kpi.Report;

/// <summary>
/// The status report as a table, one row for each indicator, UTF-8. In Danish it is what a Danish spreadsheet opens: byte order
/// mark, semicolons, decimal comma; in English no mark, commas, decimal point. Column names and codes are the same in both.
/// Numbers keep all their digits. Writing RFC 4180 takes the few lines below; a package would bring its own, other rule for
/// cells that a spreadsheet takes for formulas.
/// </summary>
public static class ReportCsv
{
    private static readonly string[] Columns =
    [
        "track", "initiative", "code", "name", "unit", "comparator", "target", "target_high", "value", "numerator", "denominator",
        "interval_low", "interval_high", "qualifier", "verdict", "verdict_text", "source", "remark",
    ];

    // Only in a year of which figures are, or were, approved; before that the file stays as it is read outside.
    private static readonly string[] SinceColumns = ["approval", "value_today", "verdict_today", "difference", "since"];

    /// <summary>The whole file.</summary>
    /// <param name="report">The report.</param>
    /// <param name="culture">Danish or English.</param>
    public static byte[] Write(StatusReport report, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(report);
        var separator = KpiTexts.IsEnglish(culture) ? ',' : ';';
        var text = new StringBuilder();
        Append(text, report.HasStanding ? [.. Columns, .. SinceColumns] : Columns, separator);
        foreach (var track in report.Tracks)
        {
            foreach (var initiative in track.Initiatives)
            {
                foreach (var indicator in initiative.Indicators)
                {
                    var cells = Cells(track.Code, initiative.Initiative.Code, indicator, culture);
                    Append(text, report.HasStanding ? [.. cells, .. SinceCells(track, indicator, culture)] : cells, separator);
                }
            }
        }

        var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: !KpiTexts.IsEnglish(culture));
        return [.. encoding.GetPreamble(), .. encoding.GetBytes(text.ToString())];
    }

    private static string[] Cells(string track, string initiative, IndicatorReport indicator, CultureInfo culture)
    {
        string Number(double? value) => value is { } known ? ReportNumbers.RoundTrip(known, culture) : "";
        return
        [
            track,
            Harmless(initiative),
            Harmless(indicator.Code),
            Harmless(indicator.Name(culture)),
            indicator.Unit ?? "",
            indicator.Comparator,
            Number(indicator.Row?.Target),
            Number(indicator.Row?.TargetHigh),
            Number(indicator.Value),
            Number(indicator.Numerator),
            Number(indicator.Denominator),
            Number(indicator.Interval?.Low),
            Number(indicator.Interval?.High),
            Harmless(indicator.Qualifier ?? ""),
            indicator.Verdict.Code(),
            VerdictWords.Of(indicator, culture),
            indicator.Source,
            Harmless(string.Join(" ", indicator.Remarks(culture))),
        ];
    }

    private static string[] SinceCells(TrackReport track, IndicatorReport indicator, CultureInfo culture)
    {
        string Number(double? value) => value is { } known ? ReportNumbers.RoundTrip(known, culture) : "";
        return
        [
            track.Standing?.State ?? "",
            Number(indicator.Since?.Today?.Value),
            indicator.Since?.Today?.Verdict.Code() ?? "",
            Number(indicator.Since?.Difference),
            Harmless(indicator.Since is { } since ? ApprovalWords.Why(since, culture) : ""),
        ];
    }

    /// <summary>A text that no spreadsheet runs: what begins like a formula gets a quotation mark in front. Not for numbers, whose minus is a minus.</summary>
    public static string Harmless(string cell) => cell.Length switch
    {
        0 => cell,
        _ when IsFormulaStart(cell[0]) => "'" + cell,
        > 1 when cell[0] == '\'' && IsFormulaStart(cell[1]) => "'" + cell,
        _ => cell,
    };

    private static bool IsFormulaStart(char first) => first is '=' or '+' or '-' or '@' or '\t' or '\r';

    /// <summary>One line by RFC 4180.</summary>
    public static void Append(StringBuilder text, string[] cells, char separator) =>
        text.AppendJoin(separator, cells.Select(c => Quoted(c, separator))).Append("\r\n");

    private static string Quoted(string cell, char separator) =>
        cell.AsSpan().IndexOfAny([separator, '"', '\r', '\n']) < 0 ? cell : "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
