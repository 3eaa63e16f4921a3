using Matching.Results.Approval;
using Microsoft.AspNetCore.Mvc;

namespace Matching.Web.Pages.Results;

public sealed class IndexModel(ReportedResults results, Clocks clocks) : YearPage(results, clocks)
{
    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();
}
