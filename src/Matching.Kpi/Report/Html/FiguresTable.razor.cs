using System.Globalization;
using Matching.Kpi.Texts;
using Microsoft.AspNetCore.Components;

namespace Matching.Kpi.Report.Html;

/// <summary>The figures of a track with n, interval, verdict and numbered remarks.</summary>
public sealed partial class FiguresTable : ComponentBase
{
    /// <summary>The track to show.</summary>
    [Parameter, EditorRequired]
    public TrackReport Track { get; set; } = null!;

    /// <summary>Danish or English.</summary>
    [Parameter, EditorRequired]
    public CultureInfo Culture { get; set; } = KpiTexts.Danish;

    private TrackFigures Figures { get; set; } = null!;

    /// <inheritdoc />
    protected override void OnParametersSet() => Figures = new TrackFigures(Track, Culture);

    private string Word(string key) => KpiTexts.Get("report." + key, Culture);

    private string Id(int remark) => $"remark-{Track.Code}-{remark}";

    private string Anchor(int remark) => "#" + Id(remark);
}
