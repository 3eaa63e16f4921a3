using Matching.Suggestions.Scoring;

namespace Matching.Rounds;

/// <summary>A participant whom a draft leaves waiting, and why.</summary>
public sealed record UnmatchedParticipant
{
    public required string ParticipantId { get; init; }
    public int WaitedDays { get; init; }

    /// <summary>One of <see cref="UnmatchedReasons"/>.</summary>
    public required string Reason { get; init; }

    /// <summary>The code of the rule of eligibility, where the reason is one.</summary>
    public string? Rule { get; init; }

    /// <summary>Which half of that rule fails, where it has two and knows: <c>city</c> or <c>arrived</c>; null else.</summary>
    public string? Part { get; init; }

    /// <summary>How many volunteers the reason counts: those the rule removes, or those who suit.</summary>
    public int Counted { get; init; }

    /// <summary>How many volunteers were looked at.</summary>
    public int Judged { get; init; }

    /// <summary>Of those who suit, how many reach the minimum score.</summary>
    public int Reach { get; init; }

    /// <summary>Of those who suit, how many have a place left in this draft but stay below the minimum score; null in drafts that did not count it.</summary>
    public int? FreeBelow { get; init; }

    /// <summary>The best of <see cref="FreeBelow"/>, the first by id of equals; null if there is none.</summary>
    public string? BestFreeId { get; init; }

    /// <summary>The score of that one; 0 to 50,000.</summary>
    public int BestFreeUnits { get; init; }

    /// <summary>The same in points, 0 to 100; null if there is none.</summary>
    public double? BestFreePoints => BestFreeId is null ? null : BestFreeUnits / Score.UnitsPerPoint;
}

/// <summary>Why a participant stays unmatched. Each has its sentence in RoundTexts.</summary>
public static class UnmatchedReasons
{
    /// <summary>A rule about the participant alone: whoever the volunteer, they could not be matched.</summary>
    public const string OwnRule = "own_rule";

    /// <summary>The rule named, under <see cref="OwnRule"/>, where somebody has an open proposal already.</summary>
    public const string AskedRule = "open";

    /// <summary>No volunteer suits; the rule named removes most of them.</summary>
    public const string NobodySuits = "nobody_suits";

    /// <summary>Volunteers would suit, but every such pair is forbidden in this draft.</summary>
    public const string Forbidden = "forbidden";

    /// <summary>Volunteers suit, but no pair reaches the minimum score.</summary>
    public const string BelowMinimum = "below_minimum";

    /// <summary>Every volunteer who suits and reaches the minimum is taken by somebody with whom the objective is higher.</summary>
    public const string Taken = "taken";

    /// <summary>A place is free, but the pair would add nothing: its score is 0. In a draft that is not proven best, it was not found.</summary>
    public const string AddsNothing = "adds_nothing";

    public static readonly IReadOnlyList<string> All = [OwnRule, NobodySuits, Forbidden, BelowMinimum, Taken, AddsNothing];
}
