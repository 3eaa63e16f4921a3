using Matching.Results.Asking;
using Matching.Results.Cataloguing;
using Microsoft.AspNetCore.Mvc;

namespace Matching.Web.Pages.Results.Cataloguing;

/// <summary>Figures that are due and not given, by whom they are to be given.</summary>
public sealed class DueModel(DueFigureStore due, OwnerStore owners, AskOwner ask, CloseDueFigure close, Clocks clocks) : CataloguePage(clocks)
{
    [BindProperty]
    public string? Owner { get; set; }

    /// <summary>Of the owner's figures, as they were looked at.</summary>
    [BindProperty]
    public string? Seen { get; set; }

    [BindProperty]
    public string? Indicator { get; set; }

    [BindProperty]
    public string? OfPeriod { get; set; }

    [BindProperty]
    public int Part { get; set; }

    /// <summary>The owner, null where there is nobody to ask, and what is due of theirs.</summary>
    public IReadOnlyList<(FigureOwner? Owner, IReadOnlyList<DueFigure> Figures)> Groups { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        await LoadAsync();
        return Page();
    }

    public Task<IActionResult> OnPostAskAsync() => SetAsync(() => ask.AgainAsync(Owner ?? "", Seen, Change), "sent", "form");

    public Task<IActionResult> OnPostCloseAsync() =>
        SetAsync(() => close.HandleAsync(Indicator ?? "", OfPeriod ?? "", Part, Change), "closed", $"why-{Indicator}-{OfPeriod}-{Part}");

    private async Task<IActionResult> SetAsync(Func<Task<CatalogueOutcome>> set, string done, string reasonField)
    {
        if (!MayWrite)
        {
            return Forbid();
        }

        var outcome = await set();
        await LoadAsync();
        // Whoever presses twice finds it done.
        return outcome is CatalogueOutcome.NotFound ? Redirect(CatalogueAddress.Due) : Answer(outcome, $"{CatalogueAddress.Due}?done={done}", reasonField);
    }

    private async Task LoadAsync()
    {
        var known = (await owners.AllAsync()).ToDictionary(one => one.Id, StringComparer.Ordinal);
        Groups =
        [
            .. (await due.OnAsync(Change.On)).GroupBy(one => one.Owner is { } id ? known.GetValueOrDefault(id) : null)
                .OrderBy(group => group.Key is null).ThenBy(group => group.Key?.Name, StringComparer.Create(Languages.Danish, ignoreCase: true))
                .Select(group => (group.Key, (IReadOnlyList<DueFigure>)[.. group])),
        ];
    }
}
