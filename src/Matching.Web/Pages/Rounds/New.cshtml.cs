using System.Globalization;
using Matching.Rounds;
using Matching.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace Matching.Web.Pages.Rounds;

/// <summary>What a new draft is to do. It is worked out in the background.</summary>
public sealed class NewModel(StartRound start, IOptions<RoundSettings> settings, Clocks clocks) : PageModel
{
    [BindProperty]
    public string? Programme { get; set; }

    [BindProperty]
    public string Aim { get; set; } = ObjectiveCodes.Score;

    [BindProperty]
    public string? Minimum { get; set; } = "0";

    [BindProperty]
    public string? Bonus { get; set; }

    /// <summary>The draft's id, given when the form was opened: sent twice, it makes one draft.</summary>
    [BindProperty]
    public string? Id { get; set; }

    /// <summary>The field that needs another look; the key of its sentence is <c>slip.</c> and its name.</summary>
    public string? Slip { get; private set; }

    public void OnGet()
    {
        Id = NewId.For("r");
        Programme = User.Programmes.Count > 0 ? User.Programmes[0] : null;
        Bonus = settings.Value.WaitingBonusPerMonth.ToString("0.###", CultureInfo.CurrentCulture);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var (minimum, bonus) = (ShownPoints.Parse(Minimum), ShownPoints.Parse(Bonus));
        Slip = Programme is null || !User.MaySee(Programme) ? nameof(Programme)
            : !ObjectiveCodes.All.Contains(Aim, StringComparer.Ordinal) ? nameof(Aim)
            : minimum is null ? nameof(Minimum)
            : bonus is null ? nameof(Bonus)
            : null;
        if (Slip is not null)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        var request = new RoundRequest(Programme!, ObjectiveCodes.Of(Aim), minimum!.Value, bonus!.Value);
        return RedirectToPage("/Rounds/Round", new { id = await start.HandleAsync(request, User.Changes(clocks), id: Id) });
    }
}
