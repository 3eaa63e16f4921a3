using Microsoft.AspNetCore.Mvc;

namespace Matching.Web.Pages.Results.Cataloguing;

/// <summary>A new initiative.</summary>
public sealed class NewInitiativeModel(CatalogueDesk desk, Clocks clocks) : InitiativeForm(clocks)
{
    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        return TryRead(out var said)
            ? Answer(await desk.Initiative.AddAsync(said, Change), $"{CatalogueAddress.OfInitiative(Year, said.Code)}?done=added")
            : Again(nameof(Order), "order_cannot_be");
    }

    private async Task<bool> LoadAsync()
    {
        Owners = await desk.OwnersAsync();
        return YearCanBe;
    }
}
