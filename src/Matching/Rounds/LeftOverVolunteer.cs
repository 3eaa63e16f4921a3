namespace Matching.Rounds;

/// <summary>A volunteer who was given nobody, or has places left, and why.</summary>
public sealed record LeftOverVolunteer
{
    public required string VolunteerId { get; init; }

    /// <summary>Places that the draft leaves free.</summary>
    public int Places { get; init; }

    /// <summary>One of <see cref="LeftOverReasons"/>.</summary>
    public required string Reason { get; init; }

    /// <summary>The code of the rule of eligibility, where the reason is one.</summary>
    public string? Rule { get; init; }

    /// <summary>How many of those who wait the rule removes, stay below the minimum or are forbidden; 0 where the reason counts nobody.</summary>
    public int Counted { get; init; }

    /// <summary>How many who wait were looked at.</summary>
    public int Judged { get; init; }
}

/// <summary>Why a volunteer is left over. Each has its sentence in RoundTexts.</summary>
public static class LeftOverReasons
{
    /// <summary>A rule about the volunteer alone: paused, not vetted, no consent, full.</summary>
    public const string OwnRule = "own_rule";

    /// <summary>Nobody who waits suits; the rule named removes most of them.</summary>
    public const string NobodySuits = "nobody_suits";

    /// <summary>Somebody who suits stays unmatched, but no pair with such a one reaches the minimum score.</summary>
    public const string BelowMinimum = "below_minimum";

    /// <summary>Somebody would suit and stays unmatched, but every such pair is forbidden in this draft.</summary>
    public const string Forbidden = "forbidden";

    /// <summary>Everybody who suits is matched, with this volunteer or with another.</summary>
    public const string MatchedElsewhere = "matched_elsewhere";

    /// <summary>Somebody who suits stays unmatched although the pair reaches the minimum: it would add nothing.</summary>
    public const string AddsNothing = "adds_nothing";

    public static readonly IReadOnlyList<string> All = [OwnRule, NobodySuits, BelowMinimum, Forbidden, MatchedElsewhere, AddsNothing];
}
