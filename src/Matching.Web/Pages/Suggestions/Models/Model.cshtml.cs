using System.Globalization;
using Matching.Audit;
using Matching.Matches.Drift;
using Matching.Suggestions.Ranking.Cards;
using Matching.Suggestions.Ranking.Drift;
using Matching.Suggestions.Ranking.Models;
using Matching.Suggestions.Ranking.Use;
using Matching.Web.Hosting;
using Matching.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;

namespace Matching.Web.Pages.Suggestions.Models;

/// <summary>One stored model: what it may do, its next step, who did what with it, what the weekly watch saw, and its card.</summary>
public sealed class ModelModel(ModelStore models, AuditTrail trail, ModelLookStore looks, IOptions<RankingUseSettings> settings, IOptions<DriftSettings> drift) : PageModel
{
    /// <summary>Half a year of weekly looks.</summary>
    private const int MostLooks = 26;

    public ModelLine Line { get; private set; } = null!;

    public StoredModel Stored => Line.Model;

    public RankingUse Use => settings.Value.Of(Stored.Programme);

    /// <summary>Who did what with it, the latest first.</summary>
    public IReadOnlyList<AuditedStep> Steps { get; private set; } = [];

    /// <summary>What the weekly watch saw of it, the newest first.</summary>
    public IReadOnlyList<ModelLook> Looks { get; private set; } = [];

    /// <summary>What the card tells; null where this version cannot read it.</summary>
    public string? Card { get; private set; }

    /// <summary>The step that was taken a moment ago, if that is how we got here.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Done { get; set; }

    /// <summary>Whether it may order lists once it has been in shadow: it won its competition and did not fail its audit.</summary>
    public bool MayOrder => ModelSteps.Obstacle(Stored) is null;

    /// <summary>The shift of the scores above which it counts.</summary>
    public string MostShift => Say.Number(drift.Value.MostShift, 2);

    /// <summary>What made the model give way at a look, a sentence each; none where it did not.</summary>
    public static IEnumerable<string> FoundBy(ModelLook look) => look.Findings.Select(finding => DriftWords.Sentence(finding, CultureInfo.CurrentUICulture));

    public async Task<IActionResult> OnGetAsync(string id)
    {
        if (await models.FindAsync(id) is not { } model)
        {
            return NotFound();
        }

        Line = new ModelLine(model);
        Steps = await trail.OfAsync(id);
        Looks = await looks.OfAsync(id, MostLooks);
        Card = ModelCardPage.Sections(model, CultureInfo.CurrentUICulture);
        return Page();
    }

    /// <summary>The card alone, to print and to keep.</summary>
    public async Task<IActionResult> OnGetCardAsync(string id)
    {
        if (await models.FindAsync(id) is not { } model || ModelCardPage.Sections(model, CultureInfo.CurrentUICulture) is null)
        {
            return NotFound();
        }

        HttpContext.AllowStyle(ModelCardPage.StyleHash);
        return Content(ModelCardPage.Of(model, CultureInfo.CurrentUICulture), "text/html; charset=utf-8");
    }
}
