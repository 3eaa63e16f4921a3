namespace Matching.Matches;

/// <summary>What can come of withdrawing or ending a match.</summary>
public abstract record CloseOutcome
{
    private CloseOutcome()
    {
    }

    public sealed record Closed : CloseOutcome;

    public sealed record NotFound : CloseOutcome;

    /// <summary>The match is in a state from which this step is forbidden.</summary>
    public sealed record Forbidden(string State) : CloseOutcome;

    public sealed record UnknownReason : CloseOutcome;

    public sealed record EndsBeforeItStarts(DateOnly StartedOn) : CloseOutcome;

    public sealed record EndsInTheFuture : CloseOutcome;
}
