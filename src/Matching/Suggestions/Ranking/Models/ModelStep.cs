namespace Matching.Suggestions.Ranking.Models;

/// <summary>What came of a step in a model's life.</summary>
public abstract record ModelStep
{
    private ModelStep() { }

    /// <param name="Model">As it is now.</param>
    public sealed record Done(StoredModel Model) : ModelStep;

    public sealed record NotFound : ModelStep;

    /// <summary>The step does not begin in the state that it is in.</summary>
    public sealed record WrongState(string State) : ModelStep;

    /// <summary>It did not win its competition: it is not surely ahead of the transparent score.</summary>
    public sealed record NotAhead(string? Reason) : ModelStep;

    /// <summary>There is no audit of this very model that this version can read, or it failed.</summary>
    public sealed record NotAudited : ModelStep;

    /// <summary>Another model has come to stand where this one would, since the step was decided on.</summary>
    public sealed record ChangedMeanwhile : ModelStep;

    /// <summary>Its audit has flags, and nobody has said why it is to order lists all the same.</summary>
    public sealed record ReasonIsMissing : ModelStep;

    /// <summary>More than <see cref="Change.LongestWhy"/> characters.</summary>
    public sealed record ReasonIsTooLong : ModelStep;
}
