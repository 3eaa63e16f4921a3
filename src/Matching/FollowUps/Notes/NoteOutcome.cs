namespace Matching.FollowUps.Notes;

/// <summary>What can come of writing a note, or of being done with one.</summary>
public abstract record NoteOutcome
{
    private NoteOutcome()
    {
    }

    public sealed record Written(Note Note) : NoteOutcome;

    public sealed record WordsAreMissing : NoteOutcome;

    public sealed record WordsAreTooLong : NoteOutcome;

    /// <summary>A reminder lies in the past.</summary>
    public sealed record ReminderIsOver : NoteOutcome;

    /// <summary>There is no such participant, volunteer, match or note among the programmes of the caller.</summary>
    public sealed record NotFound : NoteOutcome;
}
