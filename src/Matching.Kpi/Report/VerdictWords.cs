using System.Globalization;
using Matching.Kpi.Texts;
using Matching.Kpi.Verdicts;

namespace Matching.Kpi.Report;

/// <summary>A verdict as people should read it: what is not settled is met or not met so far, since nothing is missed before its year is over.</summary>
public static class VerdictWords
{
    /// <summary>Of an indicator.</summary>
    public static string Of(IndicatorReport indicator, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return Of(indicator.Verdict, indicator.IsFinal, culture);
    }

    /// <summary>Of an initiative, settled when all its judged indicators are.</summary>
    public static string Of(InitiativeReport initiative, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(initiative);
        return Of(initiative.Verdict, IsFinal(initiative), culture);
    }

    /// <summary>Whether nothing that an initiative is judged by can change with time.</summary>
    public static bool IsFinal(InitiativeReport initiative)
    {
        ArgumentNullException.ThrowIfNull(initiative);
        return initiative.Indicators.All(i => i.IsFinal || !i.Verdict.IsJudged());
    }

    /// <summary>Of a verdict that is settled or not.</summary>
    public static string Of(Verdict verdict, bool isFinal, CultureInfo culture) => isFinal || !(verdict.IsJudged() || verdict == Verdict.PartlyMet)
        ? verdict.Word(culture)
        : KpiTexts.Get($"verdict.{verdict.Code()}.so_far", culture);
}
