using System.Globalization;
using Matching.Results.Open;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Web.Pages.Open;

/// <summary>The approved figures of a year for everybody. Its language stands in its address, so that one copy serves all.</summary>
public sealed class YearModel(ReadOpenYear read) : PageModel
{
    /// <summary>Newest first.</summary>
    public IReadOnlyList<int> Years { get; private set; } = [];

    /// <summary>Null while nothing was ever approved.</summary>
    public OpenYear? Open { get; private set; }

    /// <param name="year">From the address only: one copy of a page is kept for its address, whatever the query says.</param>
    public async Task<IActionResult> OnGetAsync([FromRoute] int? year)
    {
        Years = await read.YearsAsync();
        var asked = year ?? (Years.Count > 0 ? Years[0] : null);
        Open = asked is { } one && Years.Contains(one) ? await OpenFiles.FindAsync(read, one, HttpContext.RequestAborted) : null;
        return year is null || Open is not null ? Page() : NotFound();
    }

    /// <summary>The address of a year, or of the newest, in a language.</summary>
    public static string Address(int? year, CultureInfo language) =>
        "/open" + (year is { } known ? "/" + OpenFiles.Text(known) : "") + (language.Name == Languages.English.Name ? "/en" : "");
}
