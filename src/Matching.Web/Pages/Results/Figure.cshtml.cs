using System.Globalization;
using Matching.Kpi.Indicators;
using Matching.Kpi.Report;
using Matching.Results.Approval;
using Matching.Results.Cataloguing;
using Matching.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Matching.Web.Pages.Results;

/// <summary>One figure: the number, its target, how it is counted, and the rows it is the count of.</summary>
public sealed class FigureModel(ReportedResults results, ReadPeriod periods, IndicatorStore catalogue, Clocks clocks) : YearPage(results, clocks)
{
    /// <summary>Which rows to show, as <see cref="RowGroup.Code"/>; without it the first that are there.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Group { get; set; }

    /// <summary>A reason within the group, one of <see cref="Reasons"/>.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Why { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public IndicatorReport Indicator { get; private set; } = null!;

    public TrackReport Track { get; private set; } = null!;

    /// <summary>How it was reported and what was entered for it.</summary>
    public FigureStory Story { get; private set; } = null!;

    /// <summary>What the catalogue says of it, and said before.</summary>
    public IReadOnlyList<IndicatorVersion> Versions { get; private set; } = [];

    /// <summary>Null for a value that people enter.</summary>
    public FigureRows? Rows { get; private set; }

    protected override bool NeedsRecords => true;

    public async Task<IActionResult> OnGetAsync(string code)
    {
        if (!await LoadAsync() || (Find(Report, code) ?? Find(Now, code)) is not { } indicator)
        {
            return NotFound();
        }

        Indicator = indicator;
        if (indicator.Definition is null)
        {
            // Nobody counts it, so it stands in no other years than the catalogue's: a way to them would lead nowhere.
            var entered = (await catalogue.PeriodsOfAsync(code)).Select(period => int.Parse(period, CultureInfo.InvariantCulture));
            Years = [.. entered.Concat(indicator.Years.Values.Select(year => year.Year)).Append(Report.Year).Distinct().OrderDescending()];
        }

        Story = await periods.OfFigureAsync(Now, code);
        Versions = indicator.Row is null ? [] : await catalogue.VersionsAsync(code, indicator.Row.Period);
        Track = Report.Tracks.First(t => t.Indicators.Concat(t.Came).Any(i => i.Code == code));
        Rows = indicator.Figure is { } figure ? FigureRows.Of(figure.Rows, Report.Year, Group, Why, Number) : null;
        return Page();
    }

    private static IndicatorReport? Find(StatusReport report, string code) => report.Indicators.FirstOrDefault(i => i.Code == code);

    /// <summary>Where the case behind a row stands; null for a reader who sees its number only.</summary>
    public string? AddressOf(FigureRow row) => !MayOpenCases ? null : row switch
    {
        { MatchId: { } match } => Url.Page("/Matches/Match", new { id = match }),
        { ParticipantId: { } participant } => Url.Page("/People/Participant", new { id = participant }),
        _ => Url.Page("/People/Volunteer", new { id = row.VolunteerId }),
    };

    private bool MayOpenCases =>
        User.IsInRole(Roles.Caseworker) && Indicator.Definition is { } definition && User.MaySee(definition.Programme);
}
