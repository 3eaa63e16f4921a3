using Matching.Kpi.Estimates;

namespace Matching.Surveys.Rates;

/// <summary>How many answered one wave, of one side of one programme's matches that started in a year.</summary>
/// <param name="Programme">The programme's code.</param>
/// <param name="Side">Who is asked.</param>
/// <param name="Wave">When.</param>
/// <param name="Due">Surveys that had fallen due on the day, or were invited to or answered all the same; the denominator.</param>
/// <param name="Invited">Of these, those whose person was sent a link or was asked by a caseworker.</param>
/// <param name="Answered">Of these, those with an answer.</param>
public sealed record SurveyRate(string Programme, string Side, string Wave, int Due, int Invited, int Answered)
{
    /// <summary>Of the answered ones, those that nobody here asked for: they came from a file.</summary>
    public int Imported { get; init; }

    /// <summary>0 to 100, unrounded; null while none was due.</summary>
    public double? Percent => Shares.Percent(Answered, Due);

    /// <summary>The Wilson 95 % interval of <see cref="Percent"/>, in percent.</summary>
    public Interval? Interval => Shares.Interval(Answered, Due);
}

/// <summary>
/// The response rate that stands beside the figures: participants of the cohort with an answer after the start ÷ those whose first survey was due.
/// </summary>
/// <param name="Programme">The programme's code.</param>
/// <param name="Answered">Participants with an answer to any question, at 3 or 6 months or at the end.</param>
/// <param name="Due">Participants with a match that passed 3 months or ended, or with an answer; the denominator.</param>
public sealed record ParticipantRate(string Programme, int Answered, int Due)
{
    /// <summary>0 to 100, unrounded; null while none was due.</summary>
    public double? Percent => Shares.Percent(Answered, Due);

    /// <summary>The Wilson 95 % interval of <see cref="Percent"/>, in percent.</summary>
    public Interval? Interval => Shares.Interval(Answered, Due);
}

internal static class Shares
{
    public static double? Percent(int part, int whole) => whole == 0 ? null : 100.0 * part / whole;

    public static Interval? Interval(int part, int whole)
    {
        if (whole == 0)
        {
            return null;
        }

        var (low, high) = Wilson.Of(part, whole);
        return new Interval(100 * low, 100 * high);
    }
}
