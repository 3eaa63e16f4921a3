using Matching.Results.Cataloguing;
using Microsoft.AspNetCore.Mvc;

namespace Matching.Web.Pages.Results.Cataloguing;

/// <summary>One initiative as it stands in a year.</summary>
public sealed class InitiativeModel(CatalogueDesk desk, Clocks clocks) : InitiativeForm(clocks)
{
    /// <summary>What it set out to do before somebody changed it.</summary>
    public IReadOnlyList<InitiativeChange> Changes { get; private set; } = [];

    /// <summary>Other years that say what this page says, because they have no words of their own.</summary>
    public IReadOnlyList<string> SameYears { get; private set; } = [];

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

        return TryRead(out var said)
            ? Answer(await desk.Initiative.ChangeAsync(said, Change), $"{CatalogueAddress.OfInitiative(Year, Code)}?done=changed")
            : Again(nameof(Order), "order_cannot_be");
    }

    private async Task<bool> LoadAsync()
    {
        if (!YearCanBe || (await desk.InitiativesAsync(Period)).FirstOrDefault(one => one.Code == Code) is not { } there)
        {
            return false;
        }

        There = there;
        (Owners, Changes) = (await desk.OwnersAsync(), await desk.ChangesAsync(Code));
        SameYears = there.HasOwnYear ? [] : [.. (await desk.PeriodsAsync()).Append(Period).Except(await desk.OwnYearsAsync(Code), StringComparer.Ordinal).Where(one => one != Period)];
        return true;
    }
}
