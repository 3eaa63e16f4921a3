namespace Matching.Kpi.Records;

/// <summary>A newcomer or young person, as far as a figure needs to know them. No name, no contact.</summary>
public sealed record KpiParticipant
{
    /// <summary>The person's id; unique in the input, compared in ordinal order.</summary>
    public required string Id { get; init; }

    /// <summary>A code of <see cref="KpiProgrammes"/>.</summary>
    public required string Programme { get; init; }

    /// <summary><c>expat</c>, <c>expat_family</c>, <c>refugee</c>, <c>student</c>, <c>young</c> or <c>other</c>; null when unknown.</summary>
    public string? Segment { get; init; }

    /// <summary>The day the person signed up; null when unknown, and then counted in no year.</summary>
    public DateOnly? RegisteredOn { get; init; }

    /// <summary>District code; null when unknown.</summary>
    public string? District { get; init; }

    /// <summary><c>f</c>, <c>m</c> or <c>x</c>; null when unknown.</summary>
    public string? Gender { get; init; }

    /// <summary>Four digits; null when unknown.</summary>
    public int? BirthYear { get; init; }

    /// <summary>The day from which the person last waited for another match after one had ended; null when they never did.</summary>
    public DateOnly? WaitingSince { get; init; }
}
