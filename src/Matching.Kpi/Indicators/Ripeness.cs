using Matching.Kpi.Calendar;
using Matching.Kpi.Estimates;
using Matching.Kpi.Records;

namespace Matching.Kpi.Indicators;

/// <summary>
/// How far the cases behind a figure are settled on the day, while the year runs or its last matches are still young: what is
/// reached, what is not and cannot be any more, and what nobody can tell yet. Each case stands in one of the four counts. The
/// unripe move no share: they are in neither its numerator nor its denominator.
/// </summary>
public sealed record Ripeness
{
    /// <summary>Cases in the numerator.</summary>
    public required int Reached { get; init; }

    /// <summary>Cases that were old enough, and did not reach it.</summary>
    public required int NotReached { get; init; }

    /// <summary>
    /// Cases that nobody can judge yet: a match that began too late to have lasted long enough, a participant whose first survey is
    /// not due, a match whose funded period is not over.
    /// </summary>
    public required int NotYetRipe { get; init; }

    /// <summary>Of those not yet ripe, the matches that have ended already and will not reach it; 0 where answers are counted.</summary>
    public int LostAlready { get; init; }

    /// <summary>Where answers are counted, participants whose survey was due and who have not answered; else 0.</summary>
    public int WithoutAnswer { get; init; }

    /// <summary>
    /// What the curve of durations says of the whole cohort, the unripe included: the share that lasts longer than the months of the
    /// definition, by <see cref="Durations.InMonths"/>. Null where length does not decide, and while nobody has been followed that long.
    /// </summary>
    public SurvivalAt? Curve { get; init; }

    /// <summary>All cases.</summary>
    public int Total => Reached + NotReached + NotYetRipe + WithoutAnswer;

    /// <summary>Whether no case is open.</summary>
    public bool IsSettled => NotYetRipe == 0;

    /// <summary>The curve's share in percent; null without a curve.</summary>
    public double? CurvePercent => 100 * Curve?.Survival;

    /// <summary>The log-log 95 % limits of <see cref="CurvePercent"/>; null without a curve and where it is 0 or 100.</summary>
    public Interval? CurveInterval => Curve?.Limits is { } limits ? new Interval(100 * limits.Low, 100 * limits.High) : null;

    /// <summary>How many cases of the whole cohort the curve expects to last long enough, unrounded; null without a curve.</summary>
    public double? CurveCount => Curve?.Survival * Total;

    /// <summary>The ripeness of a figure; null where every record counts at once, as with people and matches counted by a day.</summary>
    /// <param name="definition">The figure's definition.</param>
    /// <param name="figure">The figure, of the same records.</param>
    /// <param name="records">The records of the year.</param>
    public static Ripeness? Of(IndicatorDefinition definition, Figure figure, RecordsOfYear records)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(figure);
        ArgumentNullException.ThrowIfNull(records);
        return definition switch
        {
            { RestsOnAnswers: true } => OfAnswers(figure),
            { LongerThanMonths: { } months } => OfLength(definition.Programme, months, records),
            { IsAboutDuration: true } => OfPeriod(definition, figure, records),
            _ => null,
        };
    }

    private static Ripeness OfLength(string programme, int months, RecordsOfYear records)
    {
        var asOf = records.AsOf;
        var cohort = records.Cohort(programme).ToList();
        var ripe = cohort.Count(m => m.IsMature(months, asOf));
        // Longer than n months by the day is mature by the day.
        var reached = cohort.Count(m => m.IsLongerThan(months, asOf));
        return new Ripeness
        {
            Reached = reached,
            NotReached = ripe - reached,
            NotYetRipe = cohort.Count - ripe,
            LostAlready = cohort.Count(m => !m.IsMature(months, asOf) && m.HadEnded(asOf)),
            Curve = records.InMonths(programme).At(months),
        };
    }

    private static Ripeness OfAnswers(Figure figure) => new()
    {
        Reached = figure.Numerator,
        NotReached = figure.Denominator!.Value - figure.Numerator,
        WithoutAnswer = figure.Open.Silent,
        NotYetRipe = figure.Open.Unripe,
    };

    // Whose matches all ended too early will never be asked, and is no case.
    internal static bool IsCase(FigureRow row, IndicatorDefinition definition, RecordsOfYear records) => row.Reason != Reasons.NoMatchOver4Months
        || records.CohortByParticipant(definition.Programme)[row.ParticipantId!].Any(m => !m.HadEnded(records.AsOf));

    private static Ripeness OfPeriod(IndicatorDefinition definition, Figure figure, RecordsOfYear records)
    {
        var cohort = records.Cohort(definition.Programme).ToList();
        if (records.Settings.MentorEndsOn is not { } end || records.AsOf <= end)
            return new Ripeness { Reached = figure.Numerator, NotReached = 0, NotYetRipe = cohort.Count, LostAlready = cohort.Count(m => m.HadEnded(records.AsOf)) };
        return new Ripeness { Reached = figure.Numerator, NotReached = cohort.Count(m => m.StartedOn <= end && m.HadEnded(end)), NotYetRipe = 0 };
    }
}
