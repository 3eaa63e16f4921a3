using Matching.FollowUps.Cases;
using Matching.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Web.Pages.Cases;

/// <summary>People and matches by a part of a name, an id, an e-mail address or a phone number.</summary>
public sealed class SearchModel(SearchCases search) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Typed { get; set; }

    public FoundCases Found { get; private set; } = FoundCases.Nothing;

    public bool IsTooShort => (Typed?.Trim().Length ?? 0) < SearchCases.Shortest;

    public async Task OnGetAsync() => Found = await search.HandleAsync(FreeText.Of(Typed), [.. User.Programmes]);
}
