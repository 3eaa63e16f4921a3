using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Web.Pages.Results.Entering;

/// <summary>A file that a value can be seen by: always to be saved, never shown by the browser, and of the type that we know it to be.</summary>
public sealed class EvidenceModel(EntryDesk desk) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string id)
    {
        if (await desk.EvidenceAsync(id) is not { } file)
        {
            return NotFound();
        }

        Response.Headers.CacheControl = "private, no-store";
        return File(file.Content, file.ContentType, file.FileName);
    }
}
