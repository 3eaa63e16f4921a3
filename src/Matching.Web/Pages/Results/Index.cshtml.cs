using Matching.Results;
using Microsoft.AspNetCore.Mvc;

namespace Matching.Web.Pages.Results;

public sealed class IndexModel(StatusReports reports, Clocks clocks) : YearPage(reports, clocks)
{
    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();
}
