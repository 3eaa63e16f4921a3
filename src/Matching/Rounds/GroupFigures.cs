using Matching.Suggestions.Scoring;

namespace Matching.Rounds;

/// <summary>
/// How a draft treats one group of those who wait and could be given somebody (no open proposal).
/// Share matched: of the group's people, how many the draft matches. Mean score and mean waiting time: of the group's matched.
/// </summary>
public sealed record GroupFigures
{
    /// <summary>One of <see cref="Fairness.GroupAttributes"/>.</summary>
    public required string Attribute { get; init; }

    /// <summary>The group within the attribute; empty for those of whom it is not known.</summary>
    public required string Code { get; init; }

    /// <summary>n: how many of the group wait.</summary>
    public int People { get; init; }
    public int Matched { get; init; }

    /// <summary>Sum of the matched pairs' scores in units.</summary>
    public long Units { get; init; }

    /// <summary>Sum of the days that the matched have waited.</summary>
    public long WaitedDays { get; init; }

    /// <summary>Whether the group is large enough to be judged, and its attribute known.</summary>
    public bool Judged { get; init; }

    /// <summary>Flag: the group's share is below four fifths of the largest share among the judged groups of the attribute.</summary>
    public bool FourFifths { get; init; }

    /// <summary>0 to 1; null for a group of nobody.</summary>
    public double? Share => People == 0 ? null : (double)Matched / People;

    /// <summary>0 to 100; null if nobody of the group is matched.</summary>
    public double? MeanScore => Matched == 0 ? null : Units / Score.UnitsPerPoint / Matched;

    public double? MeanWaitedDays => Matched == 0 ? null : (double)WaitedDays / Matched;
}
