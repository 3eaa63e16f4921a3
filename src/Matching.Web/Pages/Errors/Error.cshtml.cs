using Matching.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Web.Pages.Errors;

/// <summary>Answers in place of the page that failed, for any method; opened by itself it is a page that is not there.</summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
public sealed class ErrorModel : PageModel
{
    /// <summary>The status whose sentences fit.</summary>
    public int Known { get; private set; }

    public string Number => HttpContext.Number;

    public override void OnPageHandlerExecuting(Microsoft.AspNetCore.Mvc.Filters.PageHandlerExecutingContext context)
    {
        var code = HttpContext.IsErrorAnswer ? int.Parse((string)RouteData.Values["code"]!, System.Globalization.CultureInfo.InvariantCulture) : 404;
        if (HttpContext.IsOutage)
        {
            code = StatusCodes.Status503ServiceUnavailable;
            Response.Headers.RetryAfter = "10";
        }

        Known = code switch
        {
            503 => 503,
            403 => 403,
            404 or 405 => 404,
            413 => 413,
            429 => 429,
            >= 400 and < 500 => 400,
            _ => 500,
        };
        Response.StatusCode = code is >= 400 and < 600 ? code : 500;
    }
}
