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
}
