namespace Matching.People;

/// <summary>Who is matched: a newcomer (host programme) or a young person (mentor programme). Null and empty mean unknown.</summary>
public sealed record Participant
{
    public required string Id { get; init; }
    public required string Programme { get; init; }
    public string? Segment { get; init; }
    public required string Name { get; init; }
    public string? Email { get; init; }
    public string? Phone { get; init; }
    public int? BirthYear { get; init; }
    public string? Gender { get; init; }
    public Tags Languages { get; init; } = Tags.None;
    public string? District { get; init; }
    public string? Occupation { get; init; }
    public Tags Interests { get; init; } = Tags.None;
    public Tags Goals { get; init; } = Tags.None;
    public Tags Availability { get; init; } = Tags.None;
    public string? WantsGender { get; init; }
    public DateOnly RegisteredOn { get; init; }
    public DateOnly? ConsentOn { get; init; }

    /// <summary>Said by them or a caseworker: they wait again from this day. Empty for who has waited since they registered.</summary>
    public DateOnly? WaitingSince { get; init; }
    public DateOnly? ArrivedOn { get; init; }
    public string? City { get; init; }
    public int? ChildrenUnder15 { get; init; }
    public string? Household { get; init; }
    /// <summary>The first day on which they are back.</summary>
    public DateOnly? PausedUntil { get; init; }

    /// <summary>For the fairness audit only; never an input of a suggestion.</summary>
    public string? AuditGroup { get; init; }

    /// <summary>The volunteer of their open proposal or running match. Written by Matches.</summary>
    public string? OpenWith { get; init; }

    /// <summary>The latest day on which a match of theirs started. Written by Matches.</summary>
    public DateOnly? LastStartedOn { get; init; }

    /// <summary>
    /// The day from which their wait is counted where they wait again after a short match: the one from before it. Null where it is counted
    /// from the day on which they began to wait. Written by Matches.
    /// </summary>
    public DateOnly? QueuedFrom { get; init; }

    /// <summary>The criterion that a caseworker raised for them; null if none is.</summary>
    public string? RaisedCriterion { get; init; }
    public int Version { get; init; } = 1;

    /// <summary>The day from which they wait for a match on a given day; null if they do not wait.</summary>
    public DateOnly? WaitsFrom(DateOnly on)
    {
        var since = WaitingSince ?? RegisteredOn;
        var hasStarted = LastStartedOn <= on;
        return !(since <= on) ? null
            : !hasStarted ? since
            : WaitingSince > LastStartedOn ? QueuedFrom ?? since
            : null;
    }

    public int? AgeIn(int year) => year - BirthYear;

    public bool IsPausedOn(DateOnly day) => day < PausedUntil;
}
