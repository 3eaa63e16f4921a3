using Matching.Matches;
using Matching.Messages;
using Matching.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MimeKit;

namespace Matching.Web.Pages.Messages;

/// <summary>One mail of the demo as it lies in the folder. Only in Development, and only to caseworkers of its programme: it holds somebody's link.</summary>
public sealed class MailModel(Outbox outbox, MatchStore matches, MailFolder folder, IHostEnvironment environment) : PageModel
{
    public MimeMessage Mail { get; private set; } = null!;

    public string? Link { get; private set; }

    public async Task<IActionResult> OnGetAsync(string id)
    {
        if (!environment.IsDevelopment()
            || await outbox.FindAsync(id) is not { MatchId: { } about }
            || await matches.FindAsync(about) is not { } match
            || !User.MaySee(match.Programme)
            || await folder.FindAsync(id, HttpContext.RequestAborted) is not { } mail)
        {
            return NotFound();
        }

        Mail = mail;
        var text = mail.TextBody ?? "";
        var start = text.IndexOf("/link/", StringComparison.Ordinal);
        Link = start < 0 ? null : text[start..].Split('\n', 2)[0].Trim();
        return Page();
    }
}
