using System.Globalization;
using Matching.Kpi.Indicators;
using Matching.Kpi.Report;
using Matching.Results;
using Matching.Results.Cataloguing;
using Microsoft.AspNetCore.Mvc;

namespace Matching.Web.Pages.Results.Cataloguing;

/// <summary>The programme's long-term goals, and how far the indicators that follow them have come.</summary>
public sealed class GoalsModel(GoalStore goals, SaveGoal save, GoalFigures figures, Clocks clocks) : CataloguePage(clocks)
{
    /// <summary>The one that is changed, or the id that a new one is to have.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Id { get; set; }

    [BindProperty]
    public string? Place { get; set; }

    [BindProperty]
    public string? NameDa { get; set; }

    [BindProperty]
    public string? NameEn { get; set; }

    [BindProperty]
    public string? TextDa { get; set; }

    [BindProperty]
    public string? TextEn { get; set; }

    [BindProperty]
    public string? ByYear { get; set; }

    [BindProperty]
    public string? Indicator { get; set; }

    public IReadOnlyList<ProgrammeGoal> All { get; private set; } = [];

    /// <summary>What a goal can be followed by.</summary>
    public IReadOnlyList<GoalChoice> Choices { get; private set; } = [];

    /// <summary>As <see cref="GoalFigures"/> finds them, by indicator.</summary>
    public IReadOnlyDictionary<string, (int Year, IndicatorReport Report)> Figures { get; private set; } = new Dictionary<string, (int, IndicatorReport)>(StringComparer.Ordinal);

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        if (string.IsNullOrEmpty(Id))
        {
            Id = NewId.For(ProgrammeGoal.IdPrefix);
            Place = (All.Where(one => !one.IsRemoved).Select(one => one.Place).DefaultIfEmpty().Max() + 1).ToString(CultureInfo.InvariantCulture);
            return Page();
        }

        if (All.FirstOrDefault(one => one.Id == Id) is not { IsRemoved: false } there)
        {
            return NotFound();
        }

        (Version, Place, NameDa, NameEn) = (there.Version, there.Place.ToString(CultureInfo.InvariantCulture), there.NameDa, there.NameEn);
        (TextDa, TextEn, ByYear, Indicator) = (there.TextDa, there.TextEn, there.ByYear, there.Indicator);
        return Page();
    }

    public Task<IActionResult> OnPostAsync() => SetAsync(
        () => save.HandleAsync(
            new ProgrammeGoal
            {
                Id = Id ?? "", Place = int.TryParse(Place, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : 0,
                NameDa = FreeText.Of(NameDa), NameEn = FreeText.Of(NameEn), TextDa = FreeText.Of(TextDa), TextEn = FreeText.Of(TextEn),
                ByYear = FreeText.Of(ByYear), Indicator = FreeText.Of(Indicator), Version = Version,
            },
            Change),
        Version == 0 ? "added" : "changed");

    public Task<IActionResult> OnPostRemoveAsync() => SetAsync(() => save.RemoveAsync(Id ?? "", Version, Change), "removed");

    public Task<IActionResult> OnPostRestoreAsync() => SetAsync(() => save.RestoreAsync(Id ?? "", Version, Change), "restored");

    private async Task<IActionResult> SetAsync(Func<Task<CatalogueOutcome>> set, string done)
    {
        if (!MayWrite)
        {
            return Forbid();
        }

        return await LoadAsync() ? Answer(await set(), $"{CatalogueAddress.OfGoals(Year)}?done={done}") : NotFound();
    }

    private async Task<bool> LoadAsync()
    {
        if (!YearCanBe)
        {
            return false;
        }

        All = await goals.AllAsync();
        var known = await goals.ChoicesAsync();
        Choices = [.. known, .. Definitions.All.Where(d => known.All(one => one.Code != d.Code)).Select(d => new GoalChoice { Code = d.Code })];
        var followed = All.Where(one => !one.IsRemoved).Select(one => one.Indicator).OfType<string>().ToHashSet(StringComparer.Ordinal);
        Figures = await figures.OfAsync(followed, Year, Change.On, HttpContext.RequestAborted);
        return true;
    }
}
