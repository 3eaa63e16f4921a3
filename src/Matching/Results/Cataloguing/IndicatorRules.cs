using System.Text.RegularExpressions;
using Matching.Kpi.Indicators;
using Matching.Kpi.Records;

namespace Matching.Results.Cataloguing;

/// <summary>What an indicator must be like that somebody writes by hand. Files of the past are not judged by this.</summary>
internal static partial class IndicatorRules
{
    /// <summary>A code that is new: it stands in addresses and files, and cannot be changed afterwards.</summary>
    public static CatalogueOutcome.CannotBe? ProblemOfCode(string code, string field) =>
        code.Length is 0 or > CatalogueIndicator.LongestCode || !Code().IsMatch(code) ? new(field, "code_cannot_be") : null;

    public static CatalogueOutcome.CannotBe? ProblemOfPeriod(string period) =>
        CalendarYears.CanBe(period) ? null : new(nameof(CatalogueIndicator.Period), "year_cannot_be");

    public static CatalogueOutcome.CannotBe? ProblemOf(CatalogueIndicator said) => CatalogueOutcome.CannotBe.Together(
        said.NameDa is null && said.NameEn is null ? new(nameof(said.NameDa), "name_is_missing") : null,
        ProblemOfCodes(said),
        TargetRules.ProblemOf(said.Comparator, said.Target, said.TargetHigh, said.Unit),
        ProblemOfBaseline(said),
        ProblemOfWords(said));

    private static CatalogueOutcome.CannotBe? ProblemOfCodes(CatalogueIndicator said)
    {
        // Of what is computed, the definition in code says what it is counted in.
        var unit = Definitions.Find(said.Code)?.Unit;
        return CatalogueOutcome.CannotBe.Together(
            said.Kind is not null && !IndicatorKinds.All.Contains(said.Kind, StringComparer.Ordinal) ? new(nameof(said.Kind), "kind_is_unknown") : null,
            !Units.All.Contains(said.Unit ?? "", StringComparer.Ordinal) || (unit is not null && said.Unit != unit) ? new(nameof(said.Unit), "unit_cannot_be") : null,
            !Sources.All.Contains(said.Source ?? "", StringComparer.Ordinal) ? new(nameof(said.Source), "source_cannot_be") : null,
            said.Frequency is not null && !Frequencies.All.Contains(said.Frequency, StringComparer.Ordinal) ? new(nameof(said.Frequency), "frequency_is_unknown") : null,
            !ObservationRules.All.Contains(said.Rule, StringComparer.Ordinal) ? new(nameof(said.Rule), "rule_is_unknown") : null);
    }

    private static CatalogueOutcome.CannotBe? ProblemOfBaseline(CatalogueIndicator said) =>
        said.Baseline is { } baseline && !TargetRules.CanBe(baseline, said.Unit) ? new(nameof(said.Baseline), "value_cannot_be." + said.Unit)
        : said.BaselinePeriod is not null && !CalendarYears.CanBe(said.BaselinePeriod) ? new(nameof(said.BaselinePeriod), "year_cannot_be")
        : said.Baseline is null && said.BaselinePeriod is not null ? new(nameof(said.Baseline), "baseline_is_missing")
        : null;

    private static CatalogueOutcome.CannotBe? ProblemOfWords(CatalogueIndicator said)
    {
        (string Field, string? Text, int Most)[] texts =
        [
            (nameof(said.NameDa), said.NameDa, CatalogueIndicator.LongestName), (nameof(said.NameEn), said.NameEn, CatalogueIndicator.LongestName),
            (nameof(said.NoteDa), said.NoteDa, CatalogueIndicator.LongestText), (nameof(said.NoteEn), said.NoteEn, CatalogueIndicator.LongestText),
            (nameof(said.DefinitionDa), said.DefinitionDa, CatalogueIndicator.LongestText), (nameof(said.DefinitionEn), said.DefinitionEn, CatalogueIndicator.LongestText),
            (nameof(said.PopulationDa), said.PopulationDa, CatalogueIndicator.LongestText), (nameof(said.PopulationEn), said.PopulationEn, CatalogueIndicator.LongestText),
            (nameof(said.MethodDa), said.MethodDa, CatalogueIndicator.LongestText), (nameof(said.MethodEn), said.MethodEn, CatalogueIndicator.LongestText),
            (nameof(said.RationaleDa), said.RationaleDa, CatalogueIndicator.LongestText), (nameof(said.RationaleEn), said.RationaleEn, CatalogueIndicator.LongestText),
            (nameof(said.Direction), said.Direction, CatalogueIndicator.LongestText),
        ];
        return TextRules.ProblemOf(texts);
    }

    [GeneratedRegex("^[a-z0-9][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*)*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();
}
