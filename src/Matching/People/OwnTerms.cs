namespace Matching.People;

/// <summary>What a volunteer says about themselves on their own page.</summary>
/// <param name="Capacity">How many participants they take at once; null to leave it as it is.</param>
/// <param name="Availability">Their slots; null to leave them as they are.</param>
/// <param name="Shown">The volunteer's version that they looked at.</param>
public sealed record OwnTerms(int? Capacity, Tags? Availability, int Shown)
{
    /// <summary>More than this a volunteer agrees with a caseworker.</summary>
    public const int MostPlaces = 20;
}

/// <summary>What can come of it.</summary>
public abstract record TermsOutcome
{
    private TermsOutcome() { }

    public sealed record Saved : TermsOutcome;

    /// <summary>It is so already.</summary>
    public sealed record Unchanged : TermsOutcome;

    /// <summary>Fewer places than are taken now.</summary>
    public sealed record BelowTaken(int Taken) : TermsOutcome;

    /// <summary>Not a number of places that can be chosen here, or not one of the slots.</summary>
    public sealed record NotPossible : TermsOutcome;

    /// <summary>Somebody else changed the volunteer since.</summary>
    public sealed record ChangedMeanwhile : TermsOutcome;

    public sealed record NotFound : TermsOutcome;
}
