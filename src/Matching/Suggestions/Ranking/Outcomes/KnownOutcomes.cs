using Matching.Kpi.Calendar;
using Matching.Kpi.Estimates;

namespace Matching.Suggestions.Ranking.Outcomes;

/// <summary>
/// What is known on one day of what became of pairs.
/// <para>Label: 3 lasted longer than 6 calendar months and the participant's last answer about their satisfaction was 4 or 5 of 5; 2 longer than 6
/// months; 1 longer than 3; else 0. Months and "longer" are those of the figures: strictly more, month ends clamped.</para>
/// <para>A proposal that was refused or not answered has the label 0: nothing came of the suggestion, and what is ranked is whom to propose. In
/// <see cref="Answers"/> it is a no, so that a model of two stages can tell a no from a short match. A proposal that was withdrawn says nothing of
/// the pair and has no outcome; one that is still open has none yet.</para>
/// <para>A match that runs and has not passed 6 months is censored: its weight is 0 and its label is not guessed. Those whose outcome is known
/// stand for it, weighted by inverse probability of censoring: <c>weight = 1 ÷ G(x−)</c>, where x is the time at which the outcome became known
/// (the end, or the passing of 6 months) and G is the Kaplan–Meier estimate of the time to censoring, which is the time from start to the day.
/// (J. Robins and A. Rotnitzky, 1992; M. van der Laan and J. Robins, Unified Methods for Censored Longitudinal Data, 2003; as used for
/// classifiers by D. Vock et al., Journal of Biomedical Informatics 61, 2016.) So the weights of the matches that have begun add up to their
/// number, as long as any outcome is known of those watched longest.</para>
/// <para>Misleads: where censoring tells of the outcome, as when only matches that go badly are followed up; and weights grow large where few were
/// watched for 6 months.</para>
/// </summary>
public sealed class KnownOutcomes
{
    private const int Half = 3;
    private const int Whole = 6;

    /// <summary>In months. Less than a day, more than rounding: at one time ends come before censorings, and the passing of a threshold last.</summary>
    private const double After = 1e-4;

    private KnownOutcomes(int rows) => (Labels, Weights, Answers) = (new int[rows], new double[rows], new sbyte[rows]);

    /// <summary>0 to 3; 0 where not known.</summary>
    public int[] Labels { get; }

    /// <summary>0 where not known, else 1 or more.</summary>
    public double[] Weights { get; }

    /// <summary>1 both said yes, 0 one did not, −1 not known.</summary>
    public sbyte[] Answers { get; }

    /// <param name="courses">Of all pairs, in any order; those that stand for each other are those given together.</param>
    /// <param name="on">The day: nothing later counts.</param>
    public static KnownOutcomes Of(IReadOnlyList<PairCourse> courses, DateOnly on)
    {
        var outcomes = new KnownOutcomes(courses.Count);
        var times = new double[courses.Count];
        for (var row = 0; row < courses.Count; row++)
        {
            times[row] = outcomes.Judge(row, courses[row], on);
        }

        outcomes.Weigh(times);
        return outcomes;
    }

    /// <summary>Gives a row its label and answer, and a weight of 1 where the outcome is known.</summary>
    /// <returns>Months from start until the outcome was known or, where it is not, until the day; NaN for what has not started.</returns>
    private double Judge(int row, PairCourse course, DateOnly on)
    {
        if (course.StartedOn is not { } start || start > on)
        {
            var isRefused = course.RefusedOn <= on;
            Answers[row] = (sbyte)(isRefused ? 0 : -1);
            Weights[row] = isRefused ? 1 : 0;
            return double.NaN;
        }

        Answers[row] = 1;
        var hasEnded = course.EndedOn <= on;
        var last = hasEnded ? course.EndedOn!.Value : on;
        if (last > start.PlusMonths(Whole))
        {
            Labels[row] = IsGood(course, on) ? 3 : RankingData.Lasts;
            Weights[row] = 1;
            return Whole + 2 * After;
        }

        var months = last > start ? start.MonthsUntil(last) : 0;
        if (hasEnded)
        {
            Labels[row] = last > start.PlusMonths(Half) ? 1 : 0;
            Weights[row] = 1;
            return months;
        }

        return months + After;
    }

    private void Weigh(double[] times)
    {
        var started = Enumerable.Range(0, times.Length).Where(row => !double.IsNaN(times[row])).ToList();
        if (started.TrueForAll(row => Weights[row] > 0))
        {
            return;
        }

        var censoring = KaplanMeier.Of(started.Select(row => new TimeToEnd(times[row], Ended: Weights[row] == 0)));
        foreach (var row in started.Where(row => Weights[row] > 0))
        {
            Weights[row] = 1 / censoring.At(Math.Max(0, times[row] - After / 2))!.Survival;
        }
    }

    private static bool IsGood(PairCourse course, DateOnly on)
    {
        for (var i = course.Surveys.Count - 1; i >= 0; i--)
        {
            if (course.Surveys[i].On <= on)
            {
                return course.Surveys[i].IsGood;
            }
        }

        return false;
    }
}
