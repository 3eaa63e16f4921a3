using Matching.People;
using Matching.Surveys.Wording;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Web.Pages.Surveys;

/// <summary>The words of every question of a programme, by side. No names here.</summary>
public sealed class TextsModel(CurrentWording wording) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Programme { get; set; } = Programmes.Host;

    public IReadOnlyList<(string Side, IReadOnlyList<QuestionText> Texts)> BySide { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!Programmes.All.Contains(Programme, StringComparer.Ordinal))
        {
            return NotFound();
        }

        BySide = [(Sides.Participant, await wording.AllAsync(Programme, Sides.Participant)), (Sides.Volunteer, await wording.AllAsync(Programme, Sides.Volunteer))];
        return Page();
    }
}
