using Matching.Files.Kinds;
using Matching.Kpi.Indicators;
using Matching.Kpi.Records;
using Matching.Results.Cataloguing;
using Matching.Web.Pages.Results.Entering;
using Microsoft.AspNetCore.Mvc;

namespace Matching.Web.Pages.Results.Cataloguing;

/// <summary>The fields of one indicator.</summary>
public abstract class IndicatorForm(Clocks clocks) : CataloguePage(clocks)
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string? Initiative { get; set; }

    [BindProperty]
    public string? NameDa { get; set; }

    [BindProperty]
    public string? NameEn { get; set; }

    [BindProperty]
    public string? Kind { get; set; }

    [BindProperty]
    public string? Unit { get; set; }

    [BindProperty]
    public string? Direction { get; set; }

    [BindProperty]
    public string? Comparator { get; set; }

    [BindProperty]
    public string? Target { get; set; }

    [BindProperty]
    public string? TargetHigh { get; set; }

    [BindProperty]
    public string? RationaleDa { get; set; }

    [BindProperty]
    public string? RationaleEn { get; set; }

    [BindProperty]
    public string? Baseline { get; set; }

    [BindProperty]
    public string? BaselinePeriod { get; set; }

    [BindProperty]
    public string? DefinitionDa { get; set; }

    [BindProperty]
    public string? DefinitionEn { get; set; }

    [BindProperty]
    public string? PopulationDa { get; set; }

    [BindProperty]
    public string? PopulationEn { get; set; }

    [BindProperty]
    public string? MethodDa { get; set; }

    [BindProperty]
    public string? MethodEn { get; set; }

    [BindProperty]
    public string? Owner { get; set; }

    [BindProperty]
    public string? Frequency { get; set; }

    [BindProperty]
    public string? Rule { get; set; }

    [BindProperty]
    public string? NoteDa { get; set; }

    [BindProperty]
    public string? NoteEn { get; set; }

    public IReadOnlyList<CatalogueInitiative> Initiatives { get; protected set; } = [];

    public IReadOnlyList<FigureOwner> Owners { get; protected set; } = [];

    /// <summary>As it is stored; null for a new one.</summary>
    public CatalogueIndicator? There { get; protected set; }

    /// <summary>Of what is computed: code says what it is.</summary>
    public IndicatorDefinition? Definition => Definitions.Find(Code);

    /// <returns>False if numbers of the form are none; they are marked.</returns>
    protected bool TryRead(out CatalogueIndicator said)
    {
        said = There ?? new CatalogueIndicator { Code = Code.Trim(), Period = Period };
        var read = ReadNumbers();
        if (Slips.Count > 0)
        {
            return false;
        }

        said = said with
        {
            Initiative = FreeText.Of(Initiative) ?? "", NameDa = FreeText.Of(NameDa), NameEn = FreeText.Of(NameEn), Kind = FreeText.Of(Kind),
            Unit = Definition?.Unit ?? FreeText.Of(Unit), Direction = FreeText.Of(Direction), Comparator = FreeText.Of(Comparator),
            Target = read.Target, TargetHigh = read.High, Baseline = read.Baseline, BaselinePeriod = FreeText.Of(BaselinePeriod),
            RationaleDa = FreeText.Of(RationaleDa), RationaleEn = FreeText.Of(RationaleEn), Owner = FreeText.Of(Owner),
            Source = There?.Source ?? Definition?.Source ?? Sources.Manual, NoteDa = FreeText.Of(NoteDa), NoteEn = FreeText.Of(NoteEn),
            Version = Version,
        };
        if (Definition is null)
        {
            said = said with
            {
                DefinitionDa = FreeText.Of(DefinitionDa), DefinitionEn = FreeText.Of(DefinitionEn), PopulationDa = FreeText.Of(PopulationDa),
                PopulationEn = FreeText.Of(PopulationEn), MethodDa = FreeText.Of(MethodDa), MethodEn = FreeText.Of(MethodEn),
                Frequency = FreeText.Of(Frequency), Rule = FreeText.Of(Rule) ?? ObservationRules.Latest,
            };
        }

        return true;
    }

    protected void Fill(CatalogueIndicator there)
    {
        (Version, Initiative, NameDa, NameEn, Kind, Unit, Direction) = (there.Version, there.Initiative, there.NameDa, there.NameEn, there.Kind, there.Unit, there.Direction);
        (Comparator, Target, TargetHigh) = (there.Comparator, EntryDesk.Written(there.Target), EntryDesk.Written(there.TargetHigh));
        (RationaleDa, RationaleEn, Baseline, BaselinePeriod) = (there.RationaleDa, there.RationaleEn, EntryDesk.Written(there.Baseline), there.BaselinePeriod);
        (DefinitionDa, DefinitionEn, PopulationDa, PopulationEn) = (there.DefinitionDa, there.DefinitionEn, there.PopulationDa, there.PopulationEn);
        (MethodDa, MethodEn, Owner, Frequency, Rule, NoteDa, NoteEn) = (there.MethodDa, there.MethodEn, there.Owner, there.Frequency, there.Rule, there.NoteDa, there.NoteEn);
    }

    private (double? Target, double? High, double? Baseline) ReadNumbers()
    {
        Mark(!TypedNumber.TryRead(Target, out var target), nameof(Target), "value_is_no_number");
        Mark(!TypedNumber.TryRead(TargetHigh, out var high), nameof(TargetHigh), "value_is_no_number");
        Mark(!TypedNumber.TryRead(Baseline, out var baseline), nameof(Baseline), "value_is_no_number");
        return (target, high, baseline);
    }
}
