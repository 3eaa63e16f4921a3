using Matching.People;

namespace Matching.Suggestions.Criteria;

/// <summary>
/// All that a criterion may see of both sides. Name, contact, gender, origin, segment and group are not inputs of a score,
/// so they are not here. Empty and null mean unknown.
/// </summary>
public abstract record PersonProfile
{
    /// <summary>ISCO-08, 1 to 4 digits.</summary>
    public required string? Occupation { get; init; }

    /// <summary>A participant's best first.</summary>
    public required Tags Languages { get; init; }

    public required Tags Interests { get; init; }

    public required Tags Availability { get; init; }

    public required string? District { get; init; }

    public required int? BirthYear { get; init; }
}
