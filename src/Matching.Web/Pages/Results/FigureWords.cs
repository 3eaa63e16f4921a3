using System.Globalization;
using Matching.Kpi.Records;
using Matching.Kpi.Report;
using Matching.Kpi.Texts;
using Matching.Kpi.Verdicts;

namespace Matching.Web.Pages.Results;

/// <summary>Figures as people read them: rounded, half away from zero, in the language of the request.</summary>
public static class FigureWords
{
    private static CultureInfo Culture => CultureInfo.CurrentUICulture;

    public static string Value(IndicatorReport indicator) =>
        indicator.Value is not { } value ? "–" : Qualified(indicator.Qualifier, Number(value, indicator.Unit));

    public static string Observed(Observation observation, string? unit) =>
        observation.Value is not { } value ? "–" : Qualified(observation.Qualifier, Number(value, unit));

    public static string Number(double value, string? unit) => unit switch
    {
        "percent" => Rounded(value, 0) + " %",
        _ => Rounded(value, value == Math.Floor(value) ? 0 : 1),
    };

    public static string OneDecimal(double value) => Rounded(value, 1);

    public static string Target(IndicatorReport indicator, string none)
    {
        if (indicator.Row?.Target is not { } target || indicator.Comparator == "none")
        {
            return none;
        }

        var low = Number(target, indicator.Unit);
        return indicator.Comparator == "between" && indicator.Row.TargetHigh is { } high
            ? $"{low} – {Number(high, indicator.Unit)}"
            : $"{Sign(indicator.Comparator)} {low}";
    }

    /// <summary>The colour of a verdict in the design system; the word always stands with it.</summary>
    public static string Badge(Verdict verdict) => verdict switch
    {
        Verdict.Met => "badge badge-success",
        Verdict.PartlyMet => "badge badge-warning",
        Verdict.Missed => "badge badge-error",
        _ => "badge badge-info",
    };

    private static string Sign(string comparator) => comparator switch
    {
        ">=" => "≥",
        "<=" => "≤",
        _ => comparator,
    };

    private static string Qualified(string? qualifier, string number) =>
        string.IsNullOrEmpty(qualifier) ? number : $"{KpiTexts.QualifierWord(qualifier, Culture)} {number}";

    private static string Rounded(double value, int decimals) =>
        Math.Round(value, decimals, MidpointRounding.AwayFromZero).ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), Culture);
}
