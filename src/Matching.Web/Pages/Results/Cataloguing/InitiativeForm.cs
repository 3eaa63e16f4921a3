using System.Globalization;
using Matching.Kpi.Records;
using Matching.Kpi.Texts;
using Matching.Results.Cataloguing;
using Microsoft.AspNetCore.Mvc;

namespace Matching.Web.Pages.Results.Cataloguing;

/// <summary>The fields of one initiative.</summary>
public abstract class InitiativeForm(Clocks clocks) : CataloguePage(clocks)
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty]
    public string? Track { get; set; }

    [BindProperty]
    public string? NameDa { get; set; }

    [BindProperty]
    public string? NameEn { get; set; }

    [BindProperty]
    public string? Order { get; set; }

    [BindProperty]
    public string? Owner { get; set; }

    [BindProperty]
    public string? State { get; set; }

    [BindProperty]
    public string? Funding { get; set; }

    [BindProperty]
    public string? GoalDa { get; set; }

    [BindProperty]
    public string? GoalEn { get; set; }

    [BindProperty]
    public string? CriteriaDa { get; set; }

    [BindProperty]
    public string? CriteriaEn { get; set; }

    [BindProperty]
    public string? StatusDa { get; set; }

    [BindProperty]
    public string? StatusEn { get; set; }

    [BindProperty]
    public bool IsOver { get; set; }

    public IReadOnlyList<FigureOwner> Owners { get; protected set; } = [];

    /// <summary>As it stands; null for a new one.</summary>
    public CatalogueInitiative? There { get; protected set; }

    /// <returns>False if its place is no number.</returns>
    protected bool TryRead(out CatalogueInitiative said)
    {
        var order = FreeText.Of(Order);
        var isNumber = int.TryParse(order, NumberStyles.None, CultureInfo.InvariantCulture, out var place);
        said = (There ?? new CatalogueInitiative { Code = Code.Trim(), Period = Period }) with
        {
            Track = FreeText.Of(Track) ?? "", NameDa = FreeText.Of(NameDa), NameEn = FreeText.Of(NameEn), Order = order is null ? null : place,
            Owner = FreeText.Of(Owner), State = FreeText.Of(State), Funding = FundingOf(FreeText.Of(Funding)), GoalDa = FreeText.Of(GoalDa),
            GoalEn = FreeText.Of(GoalEn), CriteriaDa = FreeText.Of(CriteriaDa), CriteriaEn = FreeText.Of(CriteriaEn),
            StatusDa = FreeText.Of(StatusDa), StatusEn = FreeText.Of(StatusEn), IsOver = IsOver, Version = Version,
        };
        return order is null || isNumber;
    }

    protected void Fill(CatalogueInitiative there)
    {
        (Version, Track, NameDa, NameEn, Owner, State, Funding) = (there.Version, there.Track, there.NameDa, there.NameEn, there.Owner, there.State, FundingWords(there.Funding));
        (GoalDa, GoalEn, CriteriaDa, CriteriaEn) = (there.GoalDa, there.GoalEn, there.CriteriaDa, there.CriteriaEn);
        (StatusDa, StatusEn, IsOver) = (there.StatusDa, there.StatusEn, there.IsOver);
        Order = there.Order?.ToString(CultureInfo.InvariantCulture);
    }

    private static string? FundingWords(string? funding) =>
        funding == Funders.Programme ? KpiTexts.Get("report.funding.programme", CultureInfo.CurrentUICulture) : funding;

    // Files have a code for the programme's own money; people read and write it in words, in either language.
    private static string? FundingOf(string? words) =>
        Languages.All.Any(language => string.Equals(words, KpiTexts.Get("report.funding.programme", language), StringComparison.OrdinalIgnoreCase)) ? Funders.Programme : words;
}
