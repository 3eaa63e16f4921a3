using System.Globalization;
using Matching.Files.Kinds;
using Matching.Kpi.Report;
using Matching.Results.Approval;
using Matching.Results.Entering;
using Matching.Results;
using Matching.Web.Access;
using Matching.Web.Localisation;
using Microsoft.AspNetCore.Mvc;

namespace Matching.Web.Pages.Results.Entering;

/// <summary>A value of one figure is entered, corrected, withdrawn or taken back in.</summary>
[RequestSizeLimit(MostSent)]
public sealed class EnterModel(StatusReports reports, ReadPeriod periods, EntryDesk desk, Clocks clocks, IHostEnvironment environment) : EntryForm
{
    // More than a file may have, so that one that is somewhat too big gets a sentence and not an error.
    private const int MostSent = 4 * Matching.Results.Entering.Evidence.MostBytes;

    [BindProperty(SupportsGet = true)]
    public int Year { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    /// <summary>The value to be corrected.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Correct { get; set; }

    /// <summary>What was just done.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Done { get; set; }

    public IndicatorReport Indicator { get; private set; } = null!;

    public FigureStory Story { get; private set; } = null!;

    public DateOnly Today => clocks.Today;

    public bool IsApproved { get; private set; }

    /// <summary>The value that is corrected; null for a new one.</summary>
    public EnteredObservation? There { get; private set; }

    /// <summary>A file came with a form that is shown again: no browser keeps it, so it has to be chosen anew.</summary>
    public bool FileIsLost => Evidence is { FileName.Length: > 0 } && !IsWrong(nameof(Evidence));

    /// <summary>What needs another look, a lost file among it.</summary>
    public IEnumerable<(string Field, string Problem)> AllSlips => FileIsLost && Slips.Count > 0 ? Slips.Append((nameof(Evidence), "file_again")) : Slips;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await LoadAsync(Correct))
        {
            return NotFound();
        }

        if (There is { } there)
        {
            Fill(there, EntryDesk.Written(there.Value));
        }
        else
        {
            ObservedOn = TypedDay.InField(clocks.Today);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync(Id))
        {
            return NotFound();
        }

        if (!TypedNumber.TryRead(Value, out var value))
        {
            Mark(isWrong: true, nameof(Value), "value_is_no_number");
            Mark(There is null or { ObservedOn: not null } && TypedDay.Of(ObservedOn) is null, nameof(ObservedOn), "day_is_missing");
            Mark(There is null or { Source: not null } && FreeText.Of(Source) is null, nameof(Source), "source_is_missing");
            return Again();
        }

        var figure = await FigureAsync(Code, Period, value);
        var change = User.Changes(clocks, FreeText.Of(Reason));
        return There is { } there
            ? Answer(await desk.CorrectAsync(there.Id, Version, figure, change), "corrected")
            : Answer(await desk.RecordAsync(figure, change), "entered");
    }

    public Task<IActionResult> OnPostWithdrawAsync() => SetAsync(desk.WithdrawAsync, "withdrawn");

    public Task<IActionResult> OnPostUndoAsync() => SetAsync(desk.UndoAsync, "restored");

    /// <summary>The reader chooses a language: the browser sends the same form on, and it is shown in that language with all that was typed.</summary>
    public IActionResult OnPostLanguage(string? to)
    {
        LanguagesSetup.Remember(HttpContext, to, environment);
        return RedirectPreserveMethod($"{FigureAddress.OfEntering(Year, Code)}?handler=Again");
    }

    /// <summary>The form as it was sent. A file has to be chosen again: no page can fill that field.</summary>
    public async Task<IActionResult> OnPostAgainAsync() => await LoadAsync(Id) ? Page() : NotFound();

    private async Task<IActionResult> SetAsync(Func<string, int, Change, Task<EntryOutcome>> set, string done)
    {
        if (!await LoadAsync(null) || Story.Entered.All(one => one.Id != Id))
        {
            return NotFound();
        }

        var outcome = await set(Id!, Version, User.Changes(clocks, FreeText.Of(Reason)));
        (Id, Reason) = ("", null);
        ObservedOn = TypedDay.InField(clocks.Today);
        return outcome switch
        {
            EntryOutcome.ReasonIsMissing => Again("entered", "reason_is_missing"),
            EntryOutcome.ReasonIsTooLong => Again("entered", "too_long"),
            _ => Answer(outcome, done),
        };
    }

    private IActionResult Answer(EntryOutcome outcome, string done) => outcome switch
    {
        EntryOutcome.Entered => Redirect($"{FigureAddress.OfEntering(Year, Code)}?done={done}"),
        EntryOutcome.AlreadyThere => Again("entered", "already_there", StatusCodes.Status409Conflict),
        EntryOutcome.Stale => Again("entered", "stale", StatusCodes.Status409Conflict),
        EntryOutcome.ReasonIsMissing => Again(nameof(Reason), "reason_is_missing"),
        EntryOutcome.ReasonIsTooLong => Again(nameof(Reason), "too_long"),
        EntryOutcome.CannotBe wrong => Again(wrong.Others.Prepend(wrong).Select(one => (one.Field, one.Problem))),
        _ => NotFound(),
    };

    private string Period => Year.ToString("D4", CultureInfo.InvariantCulture);

    private async Task<bool> LoadAsync(string? correct)
    {
        if (!CalendarYears.CanBe(Year))
        {
            return false;
        }

        var report = await reports.FiguresAsync(Year, clocks.Today, HttpContext.RequestAborted);
        if (report.Indicators.FirstOrDefault(i => i.Code == Code) is not { } indicator)
        {
            return false;
        }

        Indicator = indicator;
        Story = await periods.OfFigureAsync(report, Code);
        IsApproved = Story.Reported is not null || await periods.IsApprovedAsync(report, report.Tracks.First(t => t.Indicators.Contains(indicator)).Code);
        // One that is withdrawn can have been replaced by the same correction, sent twice.
        There = Story.Entered.FirstOrDefault(one => one.Id == correct && (!one.IsWithdrawn || HttpMethods.IsPost(Request.Method)));
        return string.IsNullOrEmpty(correct) || There is not null;
    }
}
