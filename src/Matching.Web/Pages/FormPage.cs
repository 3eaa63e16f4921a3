using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Web.Pages;

/// <summary>A page with a form that is shown again, filled in as it was, when a field needs another look.</summary>
public abstract class FormPage : PageModel
{
    /// <summary>The field that needs another look, and the key of the sentence that says why.</summary>
    public (string Field, string Problem)? Slip { get; private set; }

    protected PageResult Again(string field, string problem, int status = StatusCodes.Status400BadRequest)
    {
        Slip = (field, problem);
        Response.StatusCode = status;
        return Page();
    }
}
