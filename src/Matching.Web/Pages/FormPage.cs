using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Web.Pages;

/// <summary>A page with a form that is shown again, filled in as it was, with everything that needs another look.</summary>
public abstract class FormPage : PageModel
{
    private readonly List<(string Field, string Problem)> slips = [];

    /// <summary>The fields that need another look, in the order of the form, each with the key of the sentence that says what to do.</summary>
    public IReadOnlyList<(string Field, string Problem)> Slips => slips;

    public bool IsWrong(string field) => slips.Any(slip => slip.Field == field);

    /// <summary>Notes a slip, if it is one, and goes on looking.</summary>
    protected void Mark(bool isWrong, string field, string problem)
    {
        if (isWrong)
        {
            slips.Add((field, problem));
        }
    }

    /// <summary>With what was marked, and one more.</summary>
    protected PageResult Again(string field, string problem, int status = StatusCodes.Status400BadRequest)
    {
        slips.Add((field, problem));
        return Again(status);
    }

    /// <summary>With what was marked, and these.</summary>
    protected PageResult Again(IEnumerable<(string Field, string Problem)> more)
    {
        slips.AddRange(more);
        return Again();
    }

    /// <summary>With what was marked.</summary>
    protected PageResult Again(int status = StatusCodes.Status400BadRequest)
    {
        Response.StatusCode = status;
        return Page();
    }
}
