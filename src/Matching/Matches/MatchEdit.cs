namespace Matching.Matches;

/// <summary>What can come of changing a running match without closing it.</summary>
public abstract record MatchEdit
{
    private MatchEdit() { }

    /// <summary>It is as was asked; it may have been so before.</summary>
    public sealed record Done : MatchEdit;

    public sealed record NotFound : MatchEdit;

    /// <summary>The match does not run.</summary>
    public sealed record Forbidden(string State) : MatchEdit;

    /// <summary>Somebody changed it since the caseworker looked: nothing of theirs is overwritten.</summary>
    public sealed record ChangedMeanwhile : MatchEdit;

    /// <summary>The day must lie after today.</summary>
    public sealed record NotAhead : MatchEdit;

    public sealed record ReasonIsMissing : MatchEdit;

    public sealed record ReasonIsTooLong : MatchEdit;
}
