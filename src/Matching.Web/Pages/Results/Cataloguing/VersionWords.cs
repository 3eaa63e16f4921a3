using System.Globalization;
using Matching.Kpi.Report;
using Matching.Kpi.Texts;
using Matching.Kpi.Verdicts;
using Matching.Results.Cataloguing;
using Matching.Web.Localisation;

namespace Matching.Web.Pages.Results.Cataloguing;

/// <summary>What two versions of an indicator say differently, in words.</summary>
public static class VersionWords
{
    private static readonly Texts<CataloguePageTexts> T = new();

    /// <summary>The target in words.</summary>
    public static string Target(CatalogueIndicator one, CultureInfo culture) =>
        FigureWords.Target(Kpi.Verdicts.Target.Of(one.Comparator, one.Target, one.TargetHigh), one.Unit, culture);

    /// <summary>The baseline in words; a dash where there is none.</summary>
    public static string Baseline(CatalogueIndicator one, CultureInfo culture) => one.Baseline is null ? "–"
        : FigureWords.Value(one.Unit, null, one.Baseline, null, culture) + (one.BaselinePeriod is { } year ? $" ({year})" : "");

    /// <param name="before">The older one.</param>
    /// <param name="after">The newer one.</param>
    /// <param name="owner">The name of an owner by id.</param>
    /// <param name="culture">The language.</param>
    /// <param name="all">False for the target and the meaning only.</param>
    public static IReadOnlyList<(string Field, string Before, string After)> Between(
        CatalogueIndicator before, CatalogueIndicator after, Func<string?, string> owner, CultureInfo culture, bool all = true)
    {
        string Code(string field, string? code) => code is null ? "–" : T[field + "." + code];
        (string Field, string Before, string After, bool IsSmall)[] said =
        [
            (T["target"], Target(before, culture), Target(after, culture), false),
            (T["field.Baseline"], Baseline(before, culture), Baseline(after, culture), false),
            Texts("NameDa", one => one.NameDa), Texts("NameEn", one => one.NameEn),
            Texts("DefinitionDa", one => one.DefinitionDa), Texts("DefinitionEn", one => one.DefinitionEn),
            Texts("PopulationDa", one => one.PopulationDa), Texts("PopulationEn", one => one.PopulationEn),
            Texts("MethodDa", one => one.MethodDa), Texts("MethodEn", one => one.MethodEn),
            Texts("Initiative", one => one.Initiative),
            (T["field.Unit"], Unit(before), Unit(after), false),
            (T["field.Rule"], Code("Rule", before.Rule), Code("Rule", after.Rule), false),
            Texts("RationaleDa", one => one.RationaleDa), Texts("RationaleEn", one => one.RationaleEn),
            (T["field.Kind"], Code("Kind", before.Kind), Code("Kind", after.Kind), true),
            (T["field.Owner"], owner(before.Owner), owner(after.Owner), true),
            (T["field.Frequency"], Code("Frequency", before.Frequency), Code("Frequency", after.Frequency), true),
            (T["field.CountsThings"], Mark(before.CountsThings), Mark(after.CountsThings), false),
            Small("Direction", one => one.Direction), Small("NoteDa", one => one.NoteDa), Small("NoteEn", one => one.NoteEn),
        ];
        return [.. said.Where(one => one.Before != one.After && (all || !one.IsSmall)).Select(one => (one.Field, one.Before, one.After))];

        (string, string, string, bool) Texts(string field, Func<CatalogueIndicator, string?> of) => (T["field." + field], of(before) ?? "–", of(after) ?? "–", false);
        (string, string, string, bool) Small(string field, Func<CatalogueIndicator, string?> of) => Texts(field, of) with { Item4 = true };
        string Mark(bool stands) => stands ? "✓" : "–";
        string Unit(CatalogueIndicator one) => one.Unit is { Length: > 0 } unit ? KpiTexts.Get("unit." + unit, culture) : "–";
    }
}
