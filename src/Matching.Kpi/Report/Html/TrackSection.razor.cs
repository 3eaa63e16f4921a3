using System.Globalization;
using Matching.Kpi.Texts;
using Microsoft.AspNetCore.Components;

namespace Matching.Kpi.Report.Html;

/// <summary>One track: the city's three columns with the verdict, then the figures.</summary>
public sealed partial class TrackSection : ComponentBase
{
    /// <summary>The track to show.</summary>
    [Parameter, EditorRequired]
    public TrackReport Track { get; set; } = null!;

    /// <summary>The year of the report.</summary>
    [Parameter, EditorRequired]
    public int Year { get; set; }

    /// <summary>Whether that year is not over.</summary>
    [Parameter, EditorRequired]
    public bool IsRunning { get; set; }

    /// <summary>Danish or English.</summary>
    [Parameter, EditorRequired]
    public CultureInfo Culture { get; set; } = KpiTexts.Danish;

    private IReadOnlyList<IReadOnlyList<string>> Since => ApprovalWords.Since(Track, Culture);

    private string Id(string kind) => $"{kind}-{Track.Code}";

    private string Word(string key) => KpiTexts.Get("report." + key, Culture);
}
