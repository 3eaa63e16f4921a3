using Matching.Kpi.Verdicts;

namespace Matching.Kpi.Report;

/// <summary>The years beside each other, where some of them stand as they were reported.</summary>
internal static class ReportedYears
{
    public static YearSeries In(IndicatorReport indicator, YearSeries? today)
    {
        if (indicator.Reported is null && indicator.ReportedIn is not { Count: > 0 })
            return today ?? new YearSeries([], indicator.Unit);
        var values = (today?.Values ?? []).Select(value => indicator.ReportedIn?.GetValueOrDefault(value.Year) is { } reported ? Of(value, reported) : value);
        if (indicator.Reported is not null)
            values = values.Where(value => value.Year != indicator.OwnYear).Append(YearValue.Of(indicator.OwnYear, indicator));
        return new YearSeries([.. values], indicator.Unit);
    }

    private static YearValue Of(YearValue today, ReportedFigure reported) => today with
    {
        Value = reported.Value,
        Interval = reported.Interval,
        Numerator = reported.Numerator,
        Denominator = reported.Denominator,
        Qualifier = reported.Qualifier,
        Target = Target.Of(reported.Beside.Row?.Comparator, reported.Beside.Row?.Target, reported.Beside.Row?.TargetHigh),
        Verdict = reported.Verdict,
        IsFinal = true,
    };
}
