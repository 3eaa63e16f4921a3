using Matching.Matches.Worries;
using Matching.Messages;
using Matching.Web.Access;
using Matching.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Matching.Web.Pages.Link;

/// <summary>"I am worried", from the page behind any link that has not expired.</summary>
[EnableRateLimiting(AccessSetup.LinkLimit)]
public sealed class WorryModel(LinkDoor door, Links links, RaiseWorry raise, Clocks clocks) : PageModel
{
    private static readonly Texts<LinkTexts> T = new();

    public LinkView Shown { get; private set; } = LinkView.Unknown;

    public Task<IActionResult> OnGetAsync(string door) => ShowAsync(door, _ => Task.FromResult(Form(new WorryWords(null))));

    public async Task<IActionResult> OnPostAsync(string door)
    {
        var form = new LinkForm((await Request.ReadFormAsync()).ToDictionary(field => field.Key, field => field.Value, StringComparer.Ordinal));
        var words = new WorryWords(form["Words"], form["Writer"], form["Callback"]);
        return await ShowAsync(door, async link => await raise.ByLinkAsync(link.Token, words, link.By(clocks)) switch
        {
            WorryOutcome.Raised => LinkView.Done(T["worry.done.title"], T["worry.done.body"]),
            WorryOutcome.WordsAreMissing => Form(words, "worry.missing").Again,
            WorryOutcome.TooLong => Form(words, "worry.too_long").Again,
            _ => LinkView.Unknown,
        });
    }

    private async Task<IActionResult> ShowAsync(string address, Func<OpenedLink, Task<LinkView>> what)
    {
        if (door.Read(HttpContext, address) is { } token && await links.FindAsync(token) is { } link)
        {
            Shown = link.ExpiresAt > links.Now ? await what(new OpenedLink(token, link)) : LinkView.Closed(LinkState.Expired);
        }

        Response.StatusCode = Shown.Status;
        return Page();
    }

    private static LinkView Form(WorryWords words, string? problem = null) =>
        new("_Worry", new WorryForm(words, problem is null ? null : new LinkSlip("Words", T[problem])));
}

public sealed record WorryForm(WorryWords Words, LinkSlip? Slip);
