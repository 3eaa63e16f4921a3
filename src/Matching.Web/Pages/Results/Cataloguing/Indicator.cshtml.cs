using Matching.Results.Cataloguing;
using Microsoft.AspNetCore.Mvc;

namespace Matching.Web.Pages.Results.Cataloguing;

/// <summary>One indicator of a year: what it means, its target, who gives it, and everything that was said of it before.</summary>
public sealed class IndicatorModel(CatalogueDesk desk, Clocks clocks) : IndicatorForm(clocks)
{
    public IReadOnlyList<IndicatorVersion> Versions { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        Fill(There!);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!MayWrite)
        {
            return Forbid();
        }

        if (!await LoadAsync())
        {
            return NotFound();
        }

        return TryRead(out var said) ? Answer(await desk.Indicator.ChangeAsync(said, Change), Next("changed")) : Again();
    }

    public Task<IActionResult> OnPostRemoveAsync() =>
        SetAsync(change => desk.Indicator.RemoveAsync(Code, Period, Version, change), "removed", "why-remove");

    public Task<IActionResult> OnPostRestoreAsync() =>
        SetAsync(change => desk.Indicator.RestoreAsync(Code, Period, Version, change), "restored", "why-restore");

    private async Task<IActionResult> SetAsync(Func<Change, Task<CatalogueOutcome>> set, string done, string reasonField)
    {
        if (!MayWrite)
        {
            return Forbid();
        }

        if (!await LoadAsync())
        {
            return NotFound();
        }

        var outcome = await set(Change);
        Fill(There!);
        Reason = null;
        return Answer(outcome, Next(done), reasonField);
    }

    private string Next(string done) => $"{CatalogueAddress.OfIndicator(Year, Code)}?done={done}";

    private async Task<bool> LoadAsync()
    {
        if (!YearCanBe || await desk.FindAsync(Code, Period) is not { } there)
        {
            return false;
        }

        There = there;
        Versions = await desk.VersionsAsync(Code, Period);
        (Initiatives, Owners) = (await desk.InitiativesAsync(Period), await desk.OwnersAsync());
        return true;
    }
}
