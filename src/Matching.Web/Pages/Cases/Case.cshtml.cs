using Matching.FollowUps.Cases;
using Matching.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Web.Pages.Cases;

/// <summary>One case in order of time, to read, to print, or as a file for the city's records system. Each reading leaves a row in the audit.</summary>
public sealed class CaseModel(CaseStory stories, ReadCase read, StaffNames staff, Clocks clocks) : PageModel
{
    public CaseStory.WholeCase Story { get; private set; } = null!;

    /// <summary>Whether it is a file of its own, without the frame.</summary>
    [BindProperty(SupportsGet = true, Name = "file")]
    public bool IsFile { get; set; }

    public DateOnly Today => clocks.Today;

    public async Task<IActionResult> OnGetAsync(string id)
    {
        if (await stories.OfAsync(id, User, Today, await staff.AllAsync()) is not { } story)
        {
            return NotFound();
        }

        Story = story;
        await read.HandleAsync(id, IsFile, User.Changes(clocks));
        if (IsFile)
        {
            var name = string.Concat(id.Select(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' ? letter : '_'));
            Response.Headers.ContentDisposition = $"attachment; filename=\"{name}-{Today:yyyy-MM-dd}.html\"";
        }

        return Page();
    }
}
