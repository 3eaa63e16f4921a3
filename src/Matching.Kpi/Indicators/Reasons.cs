using System.Globalization;
using Matching.Kpi.Texts;

namespace Matching.Kpi.Indicators;

/// <summary>Why a person or match is not in a numerator, as codes; each has a sentence in both languages.</summary>
public static class Reasons
{
    /// <summary>The pair never started.</summary>
    public const string NeverStarted = "never_started";

    /// <summary>It started in another year.</summary>
    public const string StartedInAnotherYear = "started_in_another_year";

    /// <summary>It starts after the day judged on.</summary>
    public const string StartsAfterTheDay = "starts_after_the_day";

    /// <summary>It ended within 3 months.</summary>
    public const string EndedWithin3Months = "ended_within_3_months";

    /// <summary>It ended within 6 months.</summary>
    public const string EndedWithin6Months = "ended_within_6_months";

    /// <summary>It began too late to have lasted more than 3 months.</summary>
    public const string NotYet3Months = "not_yet_3_months";

    /// <summary>It runs, and not for more than 6 months yet.</summary>
    public const string NotYet6Months = "not_yet_6_months";

    /// <summary>None of the participant's matches of the year lasted more than 4 months.</summary>
    public const string NoMatchOver4Months = "no_match_over_4_months";

    /// <summary>The participant belongs to another segment than the question is about.</summary>
    public const string AnotherSegment = "another_segment";

    /// <summary>The participant has not answered.</summary>
    public const string NoAnswer = "no_answer";

    /// <summary>The participant answered before the start only.</summary>
    public const string OnlyAtStart = "only_at_start";

    /// <summary>The participant's answers came after the day judged on.</summary>
    public const string AnsweredAfterTheDay = "answered_after_the_day";

    /// <summary>The latest answer is "do not know".</summary>
    public const string DoesNotKnow = "does_not_know";

    /// <summary>The latest answer is another than those counted.</summary>
    public const string AnotherAnswer = "another_answer";

    /// <summary>No day of registration or approval is known.</summary>
    public const string NoDate = "no_date";

    /// <summary>The day lies in another year.</summary>
    public const string AnotherYear = "another_year";

    /// <summary>The day lies after the day judged on.</summary>
    public const string AfterTheDay = "after_the_day";

    /// <summary>The funded period has no end in the settings, or it is not over on the day judged on.</summary>
    public const string PeriodNotOver = "period_not_over";

    /// <summary>It started after the funded period.</summary>
    public const string StartedAfterPeriod = "started_after_period";

    /// <summary>It had ended when the funded period did.</summary>
    public const string EndedInPeriod = "ended_in_period";

    /// <summary>All codes.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        NeverStarted, StartedInAnotherYear, StartsAfterTheDay, EndedWithin3Months, EndedWithin6Months, NotYet3Months, NotYet6Months,
        NoMatchOver4Months, AnotherSegment, NoAnswer, OnlyAtStart, AnsweredAfterTheDay, DoesNotKnow, AnotherAnswer,
        NoDate, AnotherYear, AfterTheDay, PeriodNotOver, StartedAfterPeriod, EndedInPeriod,
    ];

    /// <summary>The reason as a sentence.</summary>
    /// <exception cref="KeyNotFoundException">Not a reason.</exception>
    public static string Sentence(string reason, CultureInfo culture) => KpiTexts.Get("reason." + reason, culture);
}
