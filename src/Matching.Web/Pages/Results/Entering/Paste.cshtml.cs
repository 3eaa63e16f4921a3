using Matching.Kpi.Report;
using Matching.Results;
using Matching.Results.Entering;
using Matching.Web.Access;
using Matching.Web.Localisation;
using Microsoft.AspNetCore.Mvc;

namespace Matching.Web.Pages.Results.Entering;

/// <summary>A table of values is pasted, looked at line by line, and then stored.</summary>
public sealed class PasteModel(PasteObservations paste, StatusReports reports, Clocks clocks, IHostEnvironment environment) : FormPage
{
    [BindProperty(SupportsGet = true)]
    public int Year { get; set; }

    [BindProperty]
    public string? Table { get; set; }

    [BindProperty]
    public string? Source { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    /// <summary>Store the good lines although others are wrong.</summary>
    [BindProperty]
    public bool OnlyGood { get; set; }

    /// <summary>What came, or would come, of the table; null before it was looked at.</summary>
    public PasteResult? Result { get; private set; }

    public StatusReport Report { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public Task<IActionResult> OnPostPreviewAsync() => RunAsync(store: false);

    public Task<IActionResult> OnPostStoreAsync() => RunAsync(store: true);

    /// <summary>The reader chooses a language: the browser sends the same form on, and it is shown in that language with all that was typed.</summary>
    public IActionResult OnPostLanguage(string? to)
    {
        LanguagesSetup.Remember(HttpContext, to, environment);
        return CalendarYears.CanBe(Year) ? RedirectPreserveMethod($"{FigureAddress.OfPasting(Year)}?handler=Again") : NotFound();
    }

    /// <summary>The form as it was sent; a table that is in it is looked at.</summary>
    public Task<IActionResult> OnPostAgainAsync() => FreeText.Of(Table) is null ? OnGetAsync() : RunAsync(store: false);

    /// <summary>The indicator of a code; null if the report of the year has none.</summary>
    public IndicatorReport? Find(string code) => Report.Indicators.FirstOrDefault(i => i.Code == code);

    private async Task<IActionResult> RunAsync(bool store)
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        if (FreeText.Of(Table) is not { } table)
        {
            return Again(nameof(Table), "table_is_missing");
        }

        Result = await paste.HandleAsync(table, Year, FreeText.Of(Source), store, OnlyGood, User.Changes(clocks, FreeText.Of(Reason)));
        return Result.IsTooLong ? Again(nameof(Table), "table_is_too_long")
            : store && !Result.IsStored ? Again("lines", "lines_are_wrong")
            : Page();
    }

    private async Task<bool> LoadAsync()
    {
        if (!CalendarYears.CanBe(Year))
        {
            return false;
        }

        Report = await reports.FiguresAsync(Year, clocks.Today, HttpContext.RequestAborted);
        return true;
    }
}
