using System.Globalization;
using Matching.Kpi.Report;
using Matching.Results;
using Matching.Results.Approval;
using Matching.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace Matching.Web.Pages.Results;

/// <summary>The status report of a year as a page to read and print, or as a file, in the reader's language.</summary>
public sealed class ReportModel(ReportedResults results, PrintedReport printed, Clocks clocks) : YearPage(results, clocks)
{
    protected override bool NeedsRecords => true;

    public async Task<IActionResult> OnGetAsync(string format)
    {
        if (ReportFormat.Find(format) is not { } found || !await LoadAsync())
        {
            return NotFound();
        }

        var culture = CultureInfo.CurrentUICulture;
        var content = await found.WriteAsync(await printed.WithProgrammeAsync(Report, HttpContext.RequestAborted), culture);
        if (found.Name != "html")
        {
            return File(content, found.MediaType, found.FileName(Report, culture));
        }

        HttpContext.AllowStyle(ReportHtml.StyleHash);
        return File(content, found.MediaType);
    }
}
