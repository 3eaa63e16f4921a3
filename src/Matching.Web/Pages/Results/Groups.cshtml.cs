using System.Globalization;
using Matching.Kpi.Disaggregation;
using Matching.Kpi.Indicators;
using Matching.Results;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Web.Pages.Results;

/// <summary>One figure by segment, district, gender or age band: no group so small that somebody could be known in it.</summary>
public sealed class GroupsModel(GroupedResults results) : PageModel
{
    public int Year { get; private set; }

    public IndicatorDefinition Definition { get; private set; } = null!;

    public GroupsOutcome Outcome { get; private set; } = null!;

    /// <summary>What the reader can choose, in the order offered.</summary>
    public IReadOnlyList<(string By, string? And)> Choices => GroupedFigures.Choices(Definition.Code);

    public async Task<IActionResult> OnGetAsync(int year, string code, string? by, string? and) =>
        await LoadAsync(year, code, by, and) ? Page() : NotFound();

    /// <summary>The same table as a file.</summary>
    public async Task<IActionResult> OnGetFileAsync(int year, string code, string? by, string? and)
    {
        if (!await LoadAsync(year, code, by, and) || Outcome is not GroupsOutcome.Shown { Table: var table })
        {
            return NotFound();
        }

        var name = string.Join('-', new[] { code, Text(year), table.By, table.And }.OfType<string>());
        return File(GroupCsv.Write(table, year, CultureInfo.CurrentUICulture), "text/csv; charset=utf-8", name + ".csv");
    }

    /// <summary>Leads to another choice of groups.</summary>
    public string Address(string by, string? and, string? handler = null) =>
        Url.Page("/Results/Groups", handler, new { year = Year, code = Definition.Code, by, and })!;

    private async Task<bool> LoadAsync(int year, string code, string? by, string? and)
    {
        if (!CalendarYears.CanBe(year) || Definitions.Find(code) is not { } definition)
        {
            return false;
        }

        (Year, Definition) = (year, definition);
        Outcome = await results.HandleAsync(year, code, by, string.IsNullOrEmpty(and) ? null : and, HttpContext.RequestAborted);
        return Outcome is not GroupsOutcome.NoSuchFigure;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
