using Matching.Kpi.Programmes;
using Matching.Results.Approval;
using Microsoft.AspNetCore.Mvc;

namespace Matching.Web.Pages.Results;

/// <summary>How matching itself went in a year: waiting, answers, lengths, ends. Counts, no names, no targets.</summary>
public sealed class MatchingModel(ReportedResults results, Clocks clocks) : YearPage(results, clocks)
{
    protected override bool NeedsRecords => true;

    /// <summary>What is no number in the address is no year, and not the last whole one.</summary>
    public async Task<IActionResult> OnGetAsync() => ModelState.IsValid && await LoadAsync() ? Page() : NotFound();

    public static bool HasNothing(ProgrammeYear course) =>
        course is { Durations.N: 0, Ends.Total: 0, Waiting.Curve.N: 0, Waiting.StartedBefore: 0, Acceptance.Volunteers: { Share.Denominator: 0, Awaiting: 0, TakenBack: 0 } };
}
