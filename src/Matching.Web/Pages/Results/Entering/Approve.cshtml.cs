using Matching.Access;
using Matching.Kpi.Calendar;
using Matching.Results.Approval;
using Matching.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Matching.Web.Pages.Results.Entering;

/// <summary>What is missing in a year, what is approved, and what changed since. All staff read it; the programme's people approve.</summary>
public sealed class ApproveModel(ReportedResults results, ReadPeriod periods, ApprovalDesk desk, Clocks clocks) : YearPage(results, clocks)
{
    [BindProperty]
    public string Track { get; set; } = "";

    /// <summary>The mark of the figures that were looked at.</summary>
    [BindProperty]
    public string? Seen { get; set; }

    [BindProperty]
    public bool WithMissing { get; set; }

    [BindProperty]
    public bool WithoutTargets { get; set; }

    /// <summary>The round that was looked at.</summary>
    [BindProperty]
    public int Round { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>What was just done.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Done { get; set; }

    /// <summary>At most one: what stands in the way of the step that was asked.</summary>
    public IReadOnlyList<(string Field, string Problem)> Slips { get; private set; } = [];

    public IReadOnlyList<TrackPeriod> Tracks { get; private set; } = [];

    public bool IsRunning => Year is { } asked && !YearEnd.IsOver(asked, Today);

    public bool MayWrite => User.MayEnterFigures;

    /// <summary>Reporting is the programme's own; an administrator opens again what was locked too soon.</summary>
    public bool MayApprove => User.IsInRole(Roles.Programme);

    public bool IsAdministrator => User.IsInRole(Roles.Administrator);

    public async Task<IActionResult> OnGetAsync() => await ReadAsync() ? Page() : NotFound();

    public Task<IActionResult> OnPostAsync() =>
        RunAsync(MayApprove, "approved", change => desk.ApproveAsync(Year!.Value, Track, Seen, WithMissing, WithoutTargets, change));

    public Task<IActionResult> OnPostLockAsync() => RunAsync(MayApprove, "locked", change => desk.LockAsync(Year!.Value, Track, Round, change));

    public Task<IActionResult> OnPostReopenAsync() =>
        RunAsync(MayWrite, "reopened", change => desk.ReopenAsync(Year!.Value, Track, Round, IsAdministrator, change));

    private async Task<IActionResult> RunAsync(bool may, string done, Func<Change, Task<ApprovalOutcome>> run)
    {
        if (!may)
        {
            return Forbid();
        }

        if (Year is not { } asked || !CalendarYears.CanBe(asked))
        {
            return NotFound();
        }

        var problem = await run(ChangeBecause(FreeText.Of(Reason))) switch
        {
            ApprovalOutcome.Done => null,
            ApprovalOutcome.YearIsRunning => "year_is_running",
            ApprovalOutcome.FiguresChanged => "figures_changed",
            ApprovalOutcome.FiguresAreMissing => "figures_are_missing",
            ApprovalOutcome.TargetsAreMissing => "targets_are_missing",
            ApprovalOutcome.IsDraft => "is_draft",
            ApprovalOutcome.ReasonIsMissing => "reason_is_missing",
            ApprovalOutcome.ReasonIsTooLong => "too_long",
            ApprovalOutcome.OnlyAdministrator => "only_administrator",
            _ => "nothing_to_approve",
        };
        if (problem is null)
        {
            return Redirect($"{FigureAddress.OfApproving(Year.Value)}?done={done}");
        }

        await ReadAsync();
        Slips = [(Track, problem)];
        if (problem == "figures_changed")
        {
            // What was said of other figures is asked of these anew.
            (WithMissing, WithoutTargets) = (false, false);
        }

        Response.StatusCode = problem == "figures_changed" ? StatusCodes.Status409Conflict : StatusCodes.Status400BadRequest;
        return Page();
    }

    private async Task<bool> ReadAsync()
    {
        if (!await LoadAsync())
        {
            return false;
        }

        Tracks = await periods.HandleAsync(Now);
        return true;
    }
}
