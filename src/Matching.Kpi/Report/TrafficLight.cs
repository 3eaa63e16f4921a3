using System.Globalization;
using Matching.Kpi.Estimates;
using Matching.Kpi.Records;
using Matching.Kpi.Texts;
using Matching.Kpi.Verdicts;

namespace Matching.Kpi.Report;

/// <summary>The colours; the word always stands beside the colour.</summary>
public enum Light
{
    /// <summary>Not judged.</summary>
    None,

    /// <summary>Reached, or on course.</summary>
    Green,

    /// <summary>It can still go either way.</summary>
    Yellow,

    /// <summary>Not reached, or off course.</summary>
    Red,
}

/// <summary>
/// How a figure stands towards its target, with the one rule that decided. A figure that is final is judged by its verdict; one
/// that is not, by its forecast and the forecast's interval, so that in March nobody is told that a target for December is missed.
/// The verdict beside it stays what it is.
/// </summary>
/// <param name="Light">The colour.</param>
/// <param name="Rule">The code of the rule, one of <see cref="Rules"/>.</param>
public sealed record TrafficLight(Light Light, string Rule)
{
    /// <summary>All rules in the order in which they are tried, each with its colour.</summary>
    public static IReadOnlyList<TrafficLight> Rules { get; } =
    [
        new(Light.None, "cancelled"),
        new(Light.None, "no_target"),
        new(Light.Green, "final_met"),
        new(Light.Red, "final_missed"),
        new(Light.Green, "secured"),
        new(Light.Red, "lost"),
        new(Light.Green, "on_course"),
        new(Light.Red, "off_course"),
        new(Light.Yellow, "open"),
        new(Light.Green, "entered_met"),
        new(Light.Yellow, "entered_open"),
        new(Light.None, "too_early"),
    ];

    /// <summary>The colour as a code: <c>green</c>, <c>yellow</c>, <c>red</c> or <c>none</c>.</summary>
    public string Code => Light switch
    {
        Light.Green => "green",
        Light.Yellow => "yellow",
        Light.Red => "red",
        _ => "none",
    };

    /// <summary>The colour as a word.</summary>
    public string Word(CultureInfo culture) => KpiTexts.Get("light." + Code, culture);

    /// <summary>The rule as a sentence.</summary>
    public string Sentence(CultureInfo culture) => KpiTexts.Get("light.rule." + Rule, culture);

    /// <summary>The light of an indicator.</summary>
    /// <param name="indicator">The indicator, with its forecast.</param>
    public static TrafficLight Of(IndicatorReport indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return Rules.Single(r => r.Rule == RuleOf(indicator));
    }

    private static string RuleOf(IndicatorReport indicator) => indicator switch
    {
        { Verdict: Verdict.Cancelled } => "cancelled",
        { Target: null } => "no_target",
        { Value: { } value, IsFinal: true } => indicator.Target.IsMetBy(value) ? "final_met" : "final_missed",
        { Value: { } value, Figure: null } => indicator.Target.IsMetBy(value) ? "entered_met" : "entered_open",
        { Value: { } count } when OnlyGrows(indicator) && indicator.Target is { Comparator: Comparators.AtLeast or Comparators.MoreThan } && indicator.Target.IsMetBy(count) => "secured",
        { Value: { } count } when OnlyGrows(indicator) && CannotComeBack(indicator.Target, count) => "lost",
        { Forecast: { Interval: { } interval } } => ByInterval(indicator.Target, interval),
        { Forecast: not null } => "open",
        _ => "too_early",
    };

    private static bool OnlyGrows(IndicatorReport indicator) => indicator.Definition is { IsShare: false };

    private static bool CannotComeBack(Target target, double count) => target.Comparator switch
    {
        Comparators.AtMost or Comparators.LessThan => !target.IsMetBy(count),
        Comparators.Between => count > target.High,
        _ => false,
    };

    private static string ByInterval(Target target, Interval interval)
    {
        var (low, high) = (target.IsMetBy(interval.Low), target.IsMetBy(interval.High));
        if (low && high)
            return "on_course";
        // A range can lie inside the interval although both ends miss it.
        var isAround = target.Comparator == Comparators.Between && interval.Low < target.Value && interval.High > target.High;
        return low || high || isAround ? "open" : "off_course";
    }
}
