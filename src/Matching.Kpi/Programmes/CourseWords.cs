using System.Globalization;
using Matching.Kpi.Report;
using Matching.Kpi.Texts;

namespace Matching.Kpi.Programmes;

/// <summary>The course of a programme as sentences, the same on a page as in a document.</summary>
public static class CourseWords
{
    private const double Level = 0.05;

    /// <summary>Why a match ended; a code of <see cref="EndReasons.AllReasons"/>.</summary>
    public static string Reason(string reason, CultureInfo culture) => KpiTexts.Get("end_reason." + reason, culture);

    /// <summary>Who ended it; a code of <see cref="EndReasons.AllEnders"/>.</summary>
    public static string Ender(string ender, CultureInfo culture) => KpiTexts.Get("ended_by." + ender, culture);

    /// <summary>How long people wait, on whom that rests, who waited again, and who is left out.</summary>
    public static IReadOnlyList<string> Waiting(TimeToMatch waiting, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(waiting);
        return [.. WaitingOf(waiting, culture)];
    }

    /// <summary>How many of the matches of the year are too young to have ended early; null where none is.</summary>
    public static string? Unripe(EarlyClosures early, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(early);
        return early.NotYetRipe == 0 ? null : KpiTexts.Format("course.early.unripe", culture, early.NotYetRipe, early.EndedUnripe);
    }

    /// <summary>Whether matches last as those of the year before.</summary>
    public static string Against(ProgrammeYear year, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(year);
        return year.AgainstYearBefore is { PValue: { } p, DegreesOfFreedom: > 0 }
            ? KpiTexts.Format(p < Level ? "course.against.differs" : "course.against.alike", culture, Probability(p, culture))
            : KpiTexts.Get("course.against.none", culture);
    }

    /// <summary>What the comparison of those who answered with the others may mean.</summary>
    public static string Meaning(Respondents respondents, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(respondents);
        if (respondents.Difference is not { } difference)
            return KpiTexts.Get("course.respondents.none", culture);
        var (key, sign) = !respondents.Differ ? ("alike", 1) : difference.Points > 0 ? ("differ_more", 1) : ("differ_less", -1);
        var (low, high) = sign > 0 ? (difference.Interval.Low, difference.Interval.High) : (-difference.Interval.High, -difference.Interval.Low);
        string Points(double points) => EstimateWords.Whole(points, culture);
        return KpiTexts.Format("course.respondents." + key, culture, Points(sign * difference.Points), EstimateWords.Interval(low, high, Points, culture));
    }

    /// <summary>A probability to three decimals, and below that in words.</summary>
    public static string Probability(double p, CultureInfo culture) => p < 0.001
        ? KpiTexts.Get("course.p.small", culture)
        : p.ToString("0.000", KpiTexts.IsEnglish(culture) ? CultureInfo.InvariantCulture : new NumberFormatInfo { NumberDecimalSeparator = "," });

    private static IEnumerable<string> WaitingOf(TimeToMatch waiting, CultureInfo culture)
    {
        string Days(double days) => EstimateWords.Whole(days, culture);
        if (waiting.Curve.N > 0)
        {
            yield return waiting.Curve.Median is { } median
                ? KpiTexts.Format("estimate.wait", culture, Days(median), EstimateWords.Interval(waiting.Curve.MedianLow, waiting.Curve.MedianHigh, Days, culture))
                : KpiTexts.Get("estimate.wait.none", culture);
            yield return KpiTexts.Format("estimate.rests_on.waiting", culture, waiting.Curve.N, waiting.Curve.Events);
        }

        if (waiting.Again is { N: > 0 } again)
        {
            yield return again.Median is { } median
                ? KpiTexts.Format("estimate.again.median", culture, again.N, again.Events, Days(median))
                : KpiTexts.Format("estimate.again", culture, again.N, again.Events);
        }

        if (waiting.StartedBefore > 0)
            yield return KpiTexts.Format("estimate.started_before", culture, waiting.StartedBefore);
    }
}
