using Matching.People;
using Matching.Suggestions.Criteria;
using Matching.Suggestions.Scoring;
using Matching.Suggestions.Weighing;
using Matching.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Web.Pages.Suggestions;

/// <summary>An administrator weighs the criteria of a programme: looks what it would change, then saves it with a reason. No names here.</summary>
public sealed class WeightsModel(WeightsHistory history, PreviewWeights preview, SaveWeights save, CriteriaList criteria, Clocks clocks) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Programme { get; set; } = Programmes.Host;

    /// <summary>An older version to begin from.</summary>
    [BindProperty(SupportsGet = true)]
    public int? From { get; set; }

    /// <summary>The version that the administrator looked at.</summary>
    [BindProperty]
    public int BasedOn { get; set; }

    /// <summary>The weights whose effect was last shown.</summary>
    [BindProperty]
    public string? Seen { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public WeightsForm Form { get; private set; } = null!;

    public IReadOnlyList<WeightsHistory.Line> Versions { get; private set; } = [];

    public IReadOnlyList<Criterion> Criteria => criteria.InOrder;

    /// <summary>What would change; null until it was asked for.</summary>
    public WeightsEffect? Effect { get; private set; }

    /// <summary>The key of the sentence that says why nothing was saved; null while nothing was refused.</summary>
    public string? Refusal { get; private set; }

    public bool ReasonIsWrong => Refusal is "weights.reason.missing" or "weights.reason.too_long";

    public bool WasSaved { get; private set; }

    /// <summary>The earlier version whose numbers are filled in; null if the numbers are the current or somebody's own.</summary>
    public int? FilledIn { get; private set; }

    /// <summary>What a colleague changed since the page was opened.</summary>
    public IReadOnlyList<string> ChangedByColleague { get; private set; } = [];

    /// <summary>Whether the numbers are those that count now: there is nothing to save.</summary>
    public bool IsUnchanged => Form.Slips.Count == 0 && CriteriaCodes.All(code => Form.Weights[code].Equals(Versions[0].Weights.Of(code)));

    /// <summary>Whether a look at the effect was refused, and not a saving.</summary>
    public bool WasLooking { get; private set; }

    private IEnumerable<string> CriteriaCodes => Criteria.Select(criterion => criterion.Code);

    public async Task<IActionResult> OnGetAsync(bool saved = false)
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        WasSaved = saved;
        var from = Versions.FirstOrDefault(line => line.Version == From) ?? Versions[0];
        Form = WeightsForm.Of(from.Weights.ByCriterion);
        BasedOn = Versions[0].Version;
        if (from.Version == BasedOn)
        {
            return Page();
        }

        FilledIn = from.Version;
        Reason = SuggestionPageTexts.Sentences.Format("weights.reason.again", System.Globalization.CultureInfo.CurrentUICulture, from.Version);
        return await ShownAsync();
    }

    public async Task<IActionResult> OnPostPreviewAsync([FromForm] Dictionary<string, string?> weights)
    {
        if (!await ReadAsync(weights))
        {
            return NotFound();
        }

        WasLooking = true;
        return Form.Slips.Count > 0 ? Again() : await ShownAsync();
    }

    public async Task<IActionResult> OnPostSaveAsync([FromForm] Dictionary<string, string?> weights)
    {
        if (!await ReadAsync(weights))
        {
            return NotFound();
        }

        if (Form.Slips.Count > 0)
        {
            return Again();
        }

        if (Seen != WeightsVersion.Text(Form.Weights))
        {
            Refusal = "weights.look_first";
            return await ShownAsync(StatusCodes.Status409Conflict);
        }

        if (IsUnchanged && BasedOn == Versions[0].Version)
        {
            Refusal = "weights.unchanged";
            return await ShownAsync(StatusCodes.Status400BadRequest);
        }

        switch (await save.HandleAsync(Programme, Form.Weights, BasedOn, User.Changes(clocks, FreeText.Of(Reason))))
        {
            case SaveWeightsOutcome.Saved:
                return RedirectToPage(new { programme = Programme, saved = true });
            case SaveWeightsOutcome.ReasonIsMissing:
                Refusal = "weights.reason.missing";
                return await ShownAsync(StatusCodes.Status400BadRequest);
            case SaveWeightsOutcome.ReasonIsTooLong:
                Refusal = "weights.reason.too_long";
                return await ShownAsync(StatusCodes.Status400BadRequest);
            default:
                Refusal = "weights.changed";
                ChangedByColleague = Versions.FirstOrDefault(line => line.Version == BasedOn) is { } seen ? WeightsHistory.Changes(seen.Weights, Versions[0].Weights) : [];
                BasedOn = Versions[0].Version;
                return await ShownAsync(StatusCodes.Status409Conflict);
        }
    }

    private PageResult Again()
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    private async Task<PageResult> ShownAsync(int status = StatusCodes.Status200OK)
    {
        Effect = await preview.HandleAsync(Programme, Form.Weights, clocks.Today);
        Seen = WeightsVersion.Text(Form.Weights);
        ModelState.Clear();
        Response.StatusCode = status;
        return Page();
    }

    private async Task<bool> ReadAsync(Dictionary<string, string?> weights)
    {
        Form = WeightsForm.Read(weights);
        return await LoadAsync();
    }

    private async Task<bool> LoadAsync()
    {
        if (!Programmes.All.Contains(Programme, StringComparer.Ordinal))
        {
            return false;
        }

        Versions = await history.OfAsync(Programme);
        return true;
    }
}
