using Microsoft.AspNetCore.Mvc;

namespace Matching.Web.Pages.Results.Cataloguing;

/// <summary>A new indicator of a year.</summary>
public sealed class NewIndicatorModel(CatalogueDesk desk, Clocks clocks) : IndicatorForm(clocks)
{
    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        return TryRead(out var said)
            ? Answer(await desk.Indicator.AddAsync(said, Change), $"{CatalogueAddress.OfIndicator(Year, said.Code)}?done=added")
            : Again();
    }

    private async Task<bool> LoadAsync()
    {
        if (!YearCanBe)
        {
            return false;
        }

        (Initiatives, Owners) = (await desk.InitiativesAsync(Period), await desk.OwnersAsync());
        return true;
    }
}
