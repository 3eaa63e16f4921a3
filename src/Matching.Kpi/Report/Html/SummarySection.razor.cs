using System.Globalization;
using Matching.Kpi.Texts;
using Microsoft.AspNetCore.Components;

namespace Matching.Kpi.Report.Html;

/// <summary>The summary: counts, strong and weak, missed targets, changes, disagreements.</summary>
public sealed partial class SummarySection : ComponentBase
{
    /// <summary>The report to sum up.</summary>
    [Parameter, EditorRequired]
    public StatusReport Report { get; set; } = null!;

    /// <summary>Danish or English.</summary>
    [Parameter, EditorRequired]
    public CultureInfo Culture { get; set; } = KpiTexts.Danish;

    private ReportSummary Summary { get; set; } = null!;

    /// <inheritdoc />
    protected override void OnParametersSet() => Summary = ReportSummary.Of(Report, Culture);

    private string Word(string key) => DocumentTexts.Get("summary." + key, Culture);
}
