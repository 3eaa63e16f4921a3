namespace Matching.Matches;

/// <summary>What can come of withdrawing, ending or letting a match expire.</summary>
public abstract record CloseOutcome
{
    private CloseOutcome()
    {
    }

    /// <param name="Told">The sides that get a mail about it.</param>
    public sealed record Closed(IReadOnlyList<string> Told) : CloseOutcome;

    public sealed record NotFound : CloseOutcome;

    /// <summary>The match is in a state from which this step is forbidden.</summary>
    public sealed record Forbidden(string State) : CloseOutcome;

    /// <summary>The step is allowed, but something changed since the caseworker looked.</summary>
    public sealed record ChangedMeanwhile : CloseOutcome;

    public sealed record UnknownReason : CloseOutcome;

    public sealed record NoteIsTooLong : CloseOutcome;

    public sealed record EndsBeforeItStarts(DateOnly StartedOn) : CloseOutcome;

    public sealed record EndsInTheFuture : CloseOutcome;

    /// <summary>It has not waited long enough for an answer.</summary>
    public sealed record NotDue(DateOnly DueOn) : CloseOutcome;
}
