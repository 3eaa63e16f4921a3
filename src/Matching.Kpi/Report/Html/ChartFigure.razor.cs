using System.Globalization;
using Matching.Kpi.Report.Charts;
using Matching.Kpi.Texts;
using Microsoft.AspNetCore.Components;

namespace Matching.Kpi.Report.Html;

/// <summary>A chart with its heading and note.</summary>
public sealed partial class ChartFigure : ComponentBase
{
    /// <summary>The chart to draw.</summary>
    [Parameter, EditorRequired]
    public ReportChart Chart { get; set; } = null!;

    /// <summary>Danish or English.</summary>
    [Parameter, EditorRequired]
    public CultureInfo Culture { get; set; } = KpiTexts.Danish;

    // Written as XML, which escapes what people wrote.
    private MarkupString Drawing => new(SvgChart.Of(Chart, Culture));
}
