namespace Matching.Suggestions.Ranking.Drift;

/// <summary>Section Ranking:Drift: how often the lists of a model are looked at, and what makes it give way to the transparent score.</summary>
public sealed class DriftSettings
{
    public const string Section = "Ranking:Drift";

    /// <summary>Days from one look to the next. 7, 1 to 31.</summary>
    public int EveryDays { get; init; } = 7;

    /// <summary>Lists without which scores are not judged. 20, at least 5.</summary>
    public int LeastLists { get; init; } = 20;

    /// <summary>The population stability index of the scores from which they count as shifted. 0.25, above 0: what scorecards go by.</summary>
    public double MostShift { get; init; } = 0.25;

    /// <summary>Days of proposals that a look counts, up to the last for which the time to answer is over. 91, 7 to 366.</summary>
    public int ProposalDays { get; init; } = 91;

    /// <summary>Answered proposals without which acceptance is not judged, those before and those of the model each. 20, at least 5.</summary>
    public int LeastAnswered { get; init; } = 20;

    /// <summary>The fall of the share that both sides accept from which it counts, in percentage points. 10, 0 to 100.</summary>
    public double MostFall { get; init; } = 10;

    /// <summary>
    /// The fall of a ratio of exposure from which it counts. 0.1, 0 to 1: one volunteer more or less moves the ratio of a small city by some
    /// hundredths in all lists at once, which the chance over lists does not know of.
    /// </summary>
    public double MostExposureFall { get; init; } = 0.1;

    /// <summary>
    /// The chance at which a difference is no accident any more. 0.001, from 0.001 to 0.1: there is a look every week, for years, and each
    /// false alarm costs somebody a morning.
    /// </summary>
    public double Level { get; init; } = 0.001;
}
