using System.Globalization;
using Matching.Kpi.Texts;
using Microsoft.AspNetCore.Components;

namespace Matching.Kpi.Report.Html;

/// <summary>What stands behind the tracks: durations, years, definitions.</summary>
public sealed partial class EndSections : ComponentBase
{
    /// <summary>The report to show.</summary>
    [Parameter, EditorRequired]
    public StatusReport Report { get; set; } = null!;

    /// <summary>Danish or English.</summary>
    [Parameter, EditorRequired]
    public CultureInfo Culture { get; set; } = KpiTexts.Danish;

    private IReadOnlyList<IReadOnlyList<string>> Durations { get; set; } = [];

    private IReadOnlyList<IReadOnlyList<string>> Course { get; set; } = [];

    private YearTable Years { get; set; } = null!;

    /// <inheritdoc />
    protected override void OnParametersSet()
    {
        Durations = [.. DurationLine.Of(Report, Culture).Select(line => line.Cells)];
        Course = [.. CourseLine.Of(Report, Culture).Select(line => line.Cells)];
        Years = new YearTable(Report, Culture);
    }
}
