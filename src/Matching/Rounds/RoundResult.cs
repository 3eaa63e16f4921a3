using Matching.Suggestions.Scoring;

namespace Matching.Rounds;

/// <summary>What came of working a draft out: who with whom, how good that is, who is left and why.</summary>
public sealed record RoundResult
{
    public required RoundFigures Figures { get; init; }

    /// <summary>In ordinal order of the participant's id.</summary>
    public required IReadOnlyList<RoundPair> Pairs { get; init; }

    /// <summary>In ordinal order of id.</summary>
    public required IReadOnlyList<UnmatchedParticipant> Unmatched { get; init; }

    /// <summary>Who was given nobody, or has places left; in ordinal order of id.</summary>
    public required IReadOnlyList<LeftOverVolunteer> LeftOver { get; init; }
    public required IReadOnlyList<DroppedPin> DroppedPins { get; init; }
    public required IReadOnlyList<GroupFigures> Groups { get; init; }
    public required IReadOnlyList<FairVariant> Variants { get; init; }

    /// <summary>Participants and volunteers together, as <see cref="RoundSettings.MostPeopleForVariants"/> counts them.</summary>
    public int People => Figures.Waiting + Pairs.Select(pair => pair.VolunteerId).Union(LeftOver.Select(left => left.VolunteerId), StringComparer.Ordinal).Count();

    /// <summary>The lowest score among the pairs in units; null without pairs.</summary>
    public int? LowestUnits => Pairs.Count == 0 ? null : Pairs.Min(pair => pair.Units);

    /// <summary>Mean days that the matched have waited; null without pairs.</summary>
    public double? MeanWaitedDays => Pairs.Count == 0 ? null : Pairs.Average(pair => pair.WaitedDays);
}

/// <summary>The figures of a draft as a whole. Units are 0.002 points.</summary>
public sealed record RoundFigures
{
    /// <summary>The version of the draft that was worked out.</summary>
    public int Version { get; init; } = 1;

    /// <summary>How many waited.</summary>
    public int Waiting { get; init; }

    /// <summary>How many of them have an open proposal already, and so could not be given anybody.</summary>
    public int OpenElsewhere { get; init; }

    /// <summary>Plain sum of the pairs' scores, pins included, bonuses not.</summary>
    public long TotalUnits { get; init; }

    /// <summary>No draft under the same terms has a larger total.</summary>
    public long BoundUnits { get; init; }
    public bool Proven { get; init; }

    /// <summary>Passes over all pairs.</summary>
    public int Passes { get; init; }

    /// <summary>What first come, first served would have given, the draft's pins standing as they do.</summary>
    public long FirstComeUnits { get; init; }
    public int FirstComePairs { get; init; }

    /// <summary>Getting ready to score, and finding the draft; wall clock.</summary>
    public double ScoreSeconds { get; init; }
    public double SolveSeconds { get; init; }

    public long GapUnits => BoundUnits - TotalUnits;

    /// <summary>The gap as a share of the total; 0 where both are 0.</summary>
    public double GapShare => GapUnits == 0 ? 0 : (double)GapUnits / Math.Max(1, TotalUnits);

    public double Total => TotalUnits / Score.UnitsPerPoint;

    public double Bound => BoundUnits / Score.UnitsPerPoint;

    public double Gap => GapUnits / Score.UnitsPerPoint;

    public double FirstComeTotal => FirstComeUnits / Score.UnitsPerPoint;
}

/// <summary>A pair of a draft, and after the commit what became of it.</summary>
public sealed record RoundPair
{
    public required string ParticipantId { get; init; }
    public required string VolunteerId { get; init; }

    /// <summary>0 to 50,000.</summary>
    public int Units { get; init; }
    public int WaitedDays { get; init; }
    public bool Pinned { get; init; }

    /// <summary>Null until it is committed; then one of <see cref="PairOutcomes"/>.</summary>
    public string? Outcome { get; init; }

    /// <summary>The rule that forbade it, where that is the outcome.</summary>
    public string? Rule { get; init; }
    public string? MatchId { get; init; }

    /// <summary>0 to 100.</summary>
    public double Points => Units / Score.UnitsPerPoint;
}

/// <summary>What became of a pair when its draft was committed.</summary>
public static class PairOutcomes
{
    public const string Proposed = "proposed";
    public const string VolunteerIsFull = "full";
    public const string ParticipantIsTaken = "taken";
    public const string NotEligible = "not_eligible";

    /// <summary>Somebody set the volunteer aside for the participant since the draft was worked out.</summary>
    public const string SetAside = "set_aside";
    public const string NotFound = "not_found";
}
