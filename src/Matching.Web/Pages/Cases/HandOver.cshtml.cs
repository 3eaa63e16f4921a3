using Matching.Access;
using Matching.FollowUps.Cases;
using Matching.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Web.Pages.Cases;

/// <summary>Cases go on to a colleague: whose, which, to whom; a look at what is handed over; then all at once.</summary>
public sealed class HandOverModel(CaseStore cases, HandOver handOver, UserStore users, Clocks clocks) : FormPage
{
    /// <summary>Stands for cases that are nobody's.</summary>
    public const string Nobody = "-";

    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    [BindProperty]
    public string? To { get; set; }

    [BindProperty]
    public string? Why { get; set; }

    [BindProperty]
    public IList<string> Chosen { get; init; } = [];

    public IReadOnlyList<(string Name, int Cases)> Names { get; private set; } = [];

    public IReadOnlyList<CaseLine> Cases { get; private set; } = [];

    public IReadOnlyList<User> Colleagues { get; private set; } = [];

    /// <summary>What is about to be handed over; null while it is being chosen.</summary>
    public IReadOnlyList<CaseLine>? Preview { get; private set; }

    /// <summary>How many were handed over a moment ago.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Done { get; set; }

    /// <summary>What was typed to find a case by name or id.</summary>
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Typed { get; set; }

    /// <summary>Every case shown is ticked at once; without it none is.</summary>
    [BindProperty(SupportsGet = true)]
    public bool All { get; set; }

    /// <summary>How many there are, whatever was typed.</summary>
    public int Of { get; private set; }

    /// <summary>Chosen cases whose programme the colleague may not see.</summary>
    public IReadOnlyList<CaseLine> NotTheirs { get; private set; } = [];

    public bool IsChosen(CaseLine one) => All || Chosen.Contains(one.Id);

    private string? Owner => From == Nobody ? null : From;

    public async Task OnGetAsync() => await LoadAsync();

    public async Task<IActionResult> OnPostPreviewAsync()
    {
        await LoadAsync();
        Preview = [.. Cases.Where(one => Chosen.Contains(one.Id))];
        var colleague = Colleagues.FirstOrDefault(one => one.Name == To);
        Mark(Preview.Count == 0, "Chosen", "nothing_chosen");
        Mark(colleague is null, "To", "no_colleague");
        if (Slips.Count > 0)
        {
            Preview = null;
            return Again();
        }

        NotTheirs = [.. Preview.Where(one => !colleague!.Programmes.Contains(one.Programme, StringComparer.Ordinal))];
        foreach (var one in NotTheirs)
        {
            Chosen.Remove(one.Id);
        }

        return NotTheirs.Count > 0 ? ChooseAgain("Chosen", "not_theirs") : Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await LoadAsync();
        if (Why?.Length > Change.LongestWhy)
        {
            return ChooseAgain("Why", "why_too_long");
        }

        switch (await handOver.HandleAsync(Owner, To ?? "", [.. Chosen.Distinct(StringComparer.Ordinal)], [.. User.Programmes], User.Changes(clocks, FreeText.Of(Why))))
        {
            case HandOverOutcome.HandedOver(var count):
                return RedirectToPage(new { From, Done = count });
            case HandOverOutcome.NothingChosen:
                return ChooseAgain("Chosen", "nothing_chosen");
            case HandOverOutcome.NoSuchColleague:
                return ChooseAgain("To", "no_colleague");
            case HandOverOutcome.NotTheirProgramme:
                return ChooseAgain("To", "not_their_programme");
            default:
                return ChooseAgain("Chosen", "changed_meanwhile", StatusCodes.Status409Conflict);
        }
    }

    private async Task LoadAsync()
    {
        From ??= User.SignInName;
        Names = await cases.NamesAsync([.. User.Programmes]);
        var all = await cases.CasesOfAsync(Owner, [.. User.Programmes]);
        Of = all.Count;
        Cases = [.. all.Where(one => People.Search.Finds(Typed, one.Name, one.Id))];
        Colleagues = [.. (await users.CaseworkersAsync()).Where(one => one.Name != Owner && one.Programmes.Any(User.MaySee))];
    }

    private PageResult ChooseAgain(string field, string problem, int status = StatusCodes.Status400BadRequest)
    {
        Preview = null;
        return Again(field, problem, status);
    }
}
