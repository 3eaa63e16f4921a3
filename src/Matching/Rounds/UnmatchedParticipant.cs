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

    /// <summary>How many volunteers the reason counts: those the rule removes, or those who suit.</summary>
    public int Counted { get; init; }

    /// <summary>How many volunteers were looked at.</summary>
    public int Judged { get; init; }
}

/// <summary>Why a participant stays unmatched. Each has its sentence in RoundTexts.</summary>
public static class UnmatchedReasons
{
    /// <summary>A rule about the participant alone: whoever the volunteer, they could not be matched.</summary>
    public const string OwnRule = "own_rule";

    /// <summary>No volunteer suits; the rule named removes most of them.</summary>
    public const string NobodySuits = "nobody_suits";

    /// <summary>Volunteers would suit, but every such pair is forbidden in this draft.</summary>
    public const string Forbidden = "forbidden";

    /// <summary>Volunteers suit, but no pair reaches the minimum score.</summary>
    public const string BelowMinimum = "below_minimum";

    /// <summary>Every volunteer who suits is taken by somebody with whom the objective is higher.</summary>
    public const string Taken = "taken";

    /// <summary>A place is free, but the pair would add nothing: its score is 0. In a draft that is not proven best, it was not found.</summary>
    public const string AddsNothing = "adds_nothing";

    public static readonly IReadOnlyList<string> All = [OwnRule, NobodySuits, Forbidden, BelowMinimum, Taken, AddsNothing];
}
