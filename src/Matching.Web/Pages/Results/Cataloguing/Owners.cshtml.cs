using Matching.Results.Cataloguing;
using Microsoft.AspNetCore.Mvc;

namespace Matching.Web.Pages.Results.Cataloguing;

/// <summary>Who is asked for figures, and how they are reached.</summary>
public sealed class OwnersModel(OwnerStore owners, SaveOwner save, Clocks clocks) : CataloguePage(clocks)
{
    /// <summary>The one that is changed, or the id that a new one is to have.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Id { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? Language { get; set; }

    public IReadOnlyList<FigureOwner> All { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        if (string.IsNullOrEmpty(Id))
        {
            Id = NewId.For(FigureOwner.IdPrefix);
        }
        else
        {
            if (All.FirstOrDefault(one => one.Id == Id) is not { } there)
            {
                return NotFound();
            }

            (Name, Email, Language, Version) = (there.Name, there.Email, there.Language, there.Version);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync() => !await LoadAsync() ? NotFound() : Answer(
        await save.HandleAsync(
            new FigureOwner { Id = Id ?? "", Name = FreeText.Of(Name) ?? "", Email = FreeText.Of(Email) ?? "", Language = Language ?? "", Version = Version }, Change),
        $"{CatalogueAddress.OfOwners(Year)}?done={(Version == 0 ? "added" : "changed")}");

    public async Task<IActionResult> OnPostRemoveAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        var outcome = await save.RemoveAsync(Id ?? "", Change);
        Id = NewId.For(FigureOwner.IdPrefix);
        return Answer(outcome, $"{CatalogueAddress.OfOwners(Year)}?done=removed");
    }

    private async Task<bool> LoadAsync()
    {
        All = await owners.AllAsync();
        return YearCanBe;
    }
}
