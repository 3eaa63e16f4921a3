using System.Globalization;
using Matching.Messages;
using Matching.Web.Access;
using Matching.Web.Localisation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Matching.Web.Pages.Link;

/// <summary>The one short page behind a link. GET changes nothing; a POST carries the choice. What it holds is its purpose's part.</summary>
[EnableRateLimiting(AccessSetup.LinkLimit)]
public sealed class AtModel(LinkDoor door, Links links, ClosedLinks closed, ReceiversLanguage language, IEnumerable<LinkPart> parts) : PageModel
{
    public LinkView Shown { get; private set; } = LinkView.Unknown;

    /// <summary>Whom figures are asked of reads them in the languages of the catalogue; everybody else has those of the mails.</summary>
    public IReadOnlyList<CultureInfo> Offered { get; private set; } = Languages.OfReceivers;

    /// <summary>Whether "I am worried" can be said from here.</summary>
    public bool MayWorry { get; private set; }

    public Task<IActionResult> OnGetAsync(string door) => ShowAsync(door, form: null);

    public async Task<IActionResult> OnPostAsync(string door) =>
        await ShowAsync(door, new LinkForm((await Request.ReadFormAsync()).ToDictionary(field => field.Key, field => field.Value, StringComparer.Ordinal)));

    private async Task<IActionResult> ShowAsync(string address, LinkForm? form)
    {
        if (door.Read(HttpContext, address) is { } token && await links.FindAsync(token) is { } link)
        {
            MayWorry = link.ExpiresAt > links.Now && link.Purpose != LinkPurposes.Figures;
            Offered = link.Purpose == LinkPurposes.Figures ? Languages.All : Languages.OfReceivers;
            var view = await ViewAsync(new OpenedLink(token, link), form);
            Shown = view.IsWithdrawn ? await closed.WhyAsync(link) : view;
            if (Shown.Onward is { } onward)
            {
                var next = door.Onward(HttpContext, onward);
                language.Choose(HttpContext, CultureInfo.CurrentUICulture, next);
                return LocalRedirect(next);
            }
        }

        Response.StatusCode = Shown.Status;
        return Page();
    }

    private async Task<LinkView> ViewAsync(OpenedLink link, LinkForm? form)
    {
        var part = parts.Single(one => one.IsFor(link.Row.Purpose));
        return link.Row.StateAt(links.Now) is var state and not LinkState.Open ? await part.ClosedAsync(link, state, form)
            : form is null ? await part.OpenAsync(link)
            : await part.AnswerAsync(link, form);
    }
}
