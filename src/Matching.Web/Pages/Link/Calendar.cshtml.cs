using System.Globalization;
using System.Text;
using Matching.Matches;
using Matching.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Matching.Web.Pages.Link;

/// <summary>The first meeting as a file, for who holds a contact link. Nothing is kept of it.</summary>
[EnableRateLimiting(AccessSetup.LinkLimit)]
public sealed class CalendarModel(LinkDoor door, OpenLink openLink, FirstMeeting meeting) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string? day, string? at)
    {
        if (door.Read(HttpContext, (string)RouteData.Values["door"]!) is not { } token || await openLink.HandleAsync(token) is not LinkVisit.Contact contact)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
            return Page();
        }

        var given = DateTime.TryParseExact($"{day} {at}", "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
            ? local
            : meeting.Suggest(contact.Page);
        var file = meeting.File(contact.Page, given, $"first-meeting-{RouteData.Values["door"]}");
        return File(Encoding.UTF8.GetBytes(file), "text/calendar; charset=utf-8", "first-meeting.ics");
    }

    public IActionResult OnPost() => StatusCode(StatusCodes.Status405MethodNotAllowed);
}
