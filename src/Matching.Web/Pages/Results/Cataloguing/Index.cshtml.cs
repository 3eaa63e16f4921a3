using Matching.Kpi.Indicators;
using Matching.Kpi.Records;
using Matching.Results.Cataloguing;
using Microsoft.AspNetCore.Mvc;

namespace Matching.Web.Pages.Results.Cataloguing;

/// <summary>The catalogue of a year: what the programme set out to do, how it is measured, and who gives the figures.</summary>
public sealed class IndexModel(CatalogueDesk desk, ForwardStore forward, Clocks clocks) : CataloguePage(clocks)
{
    public IReadOnlyList<CatalogueTrack> Tracks { get; private set; } = [];

    public IReadOnlyList<CatalogueIndicator> Removed { get; private set; } = [];

    public IReadOnlyDictionary<string, string> Owners { get; private set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public IReadOnlyList<string> Periods { get; private set; } = [];

    /// <summary>What is open about this year's own making.</summary>
    public ForwardPlan Plan { get; private set; } = null!;

    public int Count => Tracks.Sum(track => track.Initiatives.Sum(one => one.Indicators.Count));

    public async Task<IActionResult> OnGetAsync()
    {
        if (!YearCanBe)
        {
            return NotFound();
        }

        var all = await desk.IndicatorsAsync(Period);
        var byInitiative = all.Where(one => !one.IsRemoved).ToLookup(one => Definitions.Find(one.Code)?.Initiative ?? one.Initiative, StringComparer.Ordinal);
        var initiatives = await desk.InitiativesAsync(Period);
        var lost = byInitiative.Select(group => group.Key).Except(initiatives.Select(one => one.Code), StringComparer.Ordinal)
            .Select(code => new CatalogueInitiative { Code = code, Period = Period });
        Tracks =
        [
            .. initiatives.Where(one => !one.IsOver || byInitiative.Contains(one.Code)).Concat(lost)
                .GroupBy(one => TrackOf(one.Track), StringComparer.Ordinal)
                .OrderBy(group => Array.IndexOf([.. Kpi.Records.Tracks.All, Kpi.Records.Tracks.Unassigned], group.Key))
                .Select(group => new CatalogueTrack(group.Key, [.. group.Select(one => new CatalogueGroup(one, [.. byInitiative[one.Code]]))])),
        ];
        Removed = [.. all.Where(one => one.IsRemoved)];
        Owners = (await desk.OwnersAsync()).ToDictionary(one => one.Id, one => one.Name, StringComparer.Ordinal);
        Periods = [.. (await desk.PeriodsAsync()).Append(Period).Distinct(StringComparer.Ordinal).OrderDescending(StringComparer.Ordinal)];
        Plan = await forward.OfAsync(Period);
        return Page();
    }

    private static string TrackOf(string track) => Kpi.Records.Tracks.All.Contains(track, StringComparer.Ordinal) ? track : Kpi.Records.Tracks.Unassigned;
}

public sealed record CatalogueTrack(string Code, IReadOnlyList<CatalogueGroup> Initiatives);

public sealed record CatalogueGroup(CatalogueInitiative Initiative, IReadOnlyList<CatalogueIndicator> Indicators);
