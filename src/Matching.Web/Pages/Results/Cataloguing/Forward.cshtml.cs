using System.Globalization;
using Matching.Files.Kinds;
using Matching.Kpi.Indicators;
using Matching.Kpi.Report;
using Matching.Kpi.Texts;
using Matching.Results.Cataloguing;
using Matching.Results;
using Matching.Web.Pages.Results.Entering;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Primitives;

namespace Matching.Web.Pages.Results.Cataloguing;

/// <summary>A new year's catalogue: what the year before had, what came of it, and what is to stand now. A draft until it is confirmed.</summary>
public sealed class ForwardModel(ForwardStore forward, CopyForward copy, StatusReports reports, Clocks clocks) : CataloguePage(clocks)
{
    /// <summary>Of the plan that was looked at.</summary>
    [BindProperty]
    public string? Seen { get; set; }

    public ForwardPlan Plan { get; private set; } = null!;

    /// <summary>The figures of the year it is copied from, by indicator.</summary>
    public IReadOnlyDictionary<string, IndicatorReport> Figures { get; private set; } = new Dictionary<string, IndicatorReport>(StringComparer.Ordinal);

    /// <summary>What was sent, by the names of the fields; empty while the page is only read.</summary>
    public IReadOnlyDictionary<string, StringValues> Sent { get; private set; } = new Dictionary<string, StringValues>(StringComparer.Ordinal);

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public Task<IActionResult> OnPostAsync() => DraftAsync(keepRest: false);

    /// <summary>
    /// Saves what is chosen, and keeps the old target and state of everything that is not decided; of an initiative that is no part of the year
    /// the indicators go with it.
    /// </summary>
    public Task<IActionResult> OnPostKeepAsync() => DraftAsync(keepRest: true);

    public async Task<IActionResult> OnPostConfirmAsync() => !await LoadAsync() ? NotFound() : Answer(
        await copy.ConfirmAsync(Period, Seen, Change), $"{CatalogueAddress.Of(Year)}?done=confirmed");

    /// <summary>The indicator or initiative that a field is of; null for a field of the whole year.</summary>
    public string? NameOf(string field)
    {
        var culture = CultureInfo.CurrentUICulture;
        var code = field.EndsWith(']') ? field[(field.IndexOf('[', StringComparison.Ordinal) + 1)..^1] : null;
        return Plan.Initiatives.FirstOrDefault(one => one.Initiative.Code == code)?.Initiative is { } initiative
            ? KpiTexts.Choose(initiative.NameDa, initiative.NameEn, culture) ?? initiative.Code
            : Plan.Lines.FirstOrDefault(line => line.Indicator.Code == code)?.Indicator is { } indicator
                ? KpiTexts.Choose(indicator.NameDa, indicator.NameEn, culture) ?? Definitions.Find(indicator.Code)?.Name(culture) ?? indicator.Code
                : null;
    }

    /// <summary>What stands in a field: what was sent, or else what is stored.</summary>
    public string? Field(string name, string? stored) => Sent.Count > 0 ? FreeText.Of(Sent.GetValueOrDefault(name)) : stored;

    private async Task<IActionResult> DraftAsync(bool keepRest)
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        Sent = (await Request.ReadFormAsync()).ToDictionary(field => field.Key, field => field.Value, StringComparer.Ordinal);
        var states = Sent.Keys.Where(key => key.StartsWith("State[", StringComparison.Ordinal)).Select(key => key["State[".Length..^1])
            .ToDictionary(code => code, code => FreeText.Of(Sent[$"State[{code}]"]) ?? (keepRest ? StateBefore(code) : null), StringComparer.Ordinal);
        // What nobody decided goes out with its initiative, which cannot be over with indicators in the year.
        var over = Plan.Initiatives.Where(one => states.GetValueOrDefault(one.Initiative.Code) == ForwardChoice.Over)
            .SelectMany(one => one.Lines).Select(line => line.Indicator.Code).ToHashSet(StringComparer.Ordinal);
        var choices = new Dictionary<string, ForwardChoice?>(StringComparer.Ordinal);
        foreach (var code in Sent.Keys.Where(key => key.StartsWith("Choice[", StringComparison.Ordinal)).Select(key => key["Choice[".Length..^1]))
        {
            Mark(!TryRead(code, out var choice), $"Target[{code}]", "value_is_no_number");
            // Enter in the field of a target saves the form: what was typed there must not be lost because of what is chosen above it.
            Mark(choice is not { Choice: ForwardChoice.Change } && IsTypedAnew(code), $"Choice[{code}]", "target_without_choice");
            choices[code] = choice ?? (keepRest ? new ForwardChoice { Indicator = code, Choice = over.Contains(code) ? ForwardChoice.Drop : ForwardChoice.Keep } : null);
        }

        if (Slips.Count > 0)
        {
            return Again();
        }

        return Answer(await copy.DraftAsync(new ForwardDraft(Period, Seen, choices, states), Change), $"{CatalogueAddress.OfForward(Year)}?done=saved");
    }

    /// <summary>Something stands in the fields of a new target that is not stored of it: who only thinks better of one leaves them as they were.</summary>
    private bool IsTypedAnew(string code)
    {
        var stored = Plan.Lines.FirstOrDefault(line => line.Indicator.Code == code)?.Choice;
        return new (string Field, string? Stored)[]
        {
            ("Target", EntryDesk.Written(stored?.Target)), ("TargetHigh", EntryDesk.Written(stored?.TargetHigh)), ("RationaleDa", stored?.RationaleDa), ("RationaleEn", stored?.RationaleEn),
        }.Any(one => FreeText.Of(Sent.GetValueOrDefault($"{one.Field}[{code}]")) is { } typed && typed != one.Stored);
    }

    private string? StateBefore(string code) => Plan.Initiatives.FirstOrDefault(one => one.Initiative.Code == code)?.Initiative.State;

    private bool TryRead(string code, out ForwardChoice? choice)
    {
        string? Of(string field) => FreeText.Of(Sent.GetValueOrDefault($"{field}[{code}]"));
        choice = Of("Choice") is not { } chosen ? null : new ForwardChoice { Indicator = code, Choice = chosen };
        if (choice is not { Choice: ForwardChoice.Change })
        {
            return true;
        }

        var isNumber = TypedNumber.TryRead(Of("Target"), out var target) & TypedNumber.TryRead(Of("TargetHigh"), out var high);
        choice = choice with
        {
            Comparator = Of("Comparator"), Target = target, TargetHigh = high, RationaleDa = Of("RationaleDa"), RationaleEn = Of("RationaleEn"),
        };
        return isNumber;
    }

    private async Task<bool> LoadAsync()
    {
        if (!YearCanBe)
        {
            return false;
        }

        Plan = await forward.OfAsync(Period);
        if (Plan.From is { } from && Plan.ConfirmedBy is null)
        {
            var report = await reports.FiguresAsync(int.Parse(from, CultureInfo.InvariantCulture), Change.On, HttpContext.RequestAborted);
            Figures = report.Indicators.ToDictionary(one => one.Code, StringComparer.Ordinal);
        }

        return true;
    }
}
