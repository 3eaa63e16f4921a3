using System.Globalization;
using Matching.Kpi.Texts;
using Microsoft.AspNetCore.Components;

namespace Matching.Kpi.Report.Html;

/// <summary>The status report as one page that needs nothing else: no script, no font, no image from anywhere.</summary>
public sealed partial class StatusReportPage : ComponentBase
{
    private static readonly string StyleSheet = ReadStyleSheet();

    /// <summary>The report to show.</summary>
    [Parameter, EditorRequired]
    public StatusReport Report { get; set; } = null!;

    /// <summary>Danish or English.</summary>
    [Parameter, EditorRequired]
    public CultureInfo Culture { get; set; } = KpiTexts.Danish;

    /// <summary>The whole style sheet, as it stands in the page.</summary>
    internal static string StyleText => StyleSheet;

    private static MarkupString Style => new(StyleSheet);

    private string Title => KpiTexts.Format("report.title", Culture, Report.Year);

    private static string ReadStyleSheet()
    {
        using var stream = typeof(StatusReportPage).Assembly.GetManifestResourceStream(typeof(StatusReportPage), "report.css")
            ?? throw new InvalidOperationException("The style sheet of the report is not in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
