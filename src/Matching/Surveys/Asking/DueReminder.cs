namespace Matching.Surveys.Asking;

/// <summary>An invitation that was not answered, and which of its reminders comes next.</summary>
public sealed record DueReminder
{
    public required string MatchId { get; init; }
    public required string Respondent { get; init; }
    public required string Wave { get; init; }
    public required string LinkId { get; init; }
    public required string Person { get; init; }
    public DateOnly InvitedOn { get; init; }

    /// <summary>How many were sent, and the day of the last one.</summary>
    public int Sent { get; init; }
    public DateOnly? LastOn { get; init; }

    /// <summary>From 1.</summary>
    public int Number => Sent + 1;

    /// <summary>The day the next one is due; null if there is none left. One that came late does not bring the next one closer to it.</summary>
    public DateOnly? DueOn(IList<int> days)
    {
        if (Sent >= days.Count)
        {
            return null;
        }

        var planned = InvitedOn.AddDays(days[Sent]);
        return LastOn?.AddDays(days[Sent] - days[Sent - 1]) is { } spaced && spaced > planned ? spaced : planned;
    }
}
