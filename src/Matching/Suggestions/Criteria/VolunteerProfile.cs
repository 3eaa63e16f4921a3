using Matching.People;

namespace Matching.Suggestions.Criteria;

/// <summary>
/// All that a criterion may see of a volunteer; what a score must not depend on is not here, as in <see cref="ParticipantProfile"/>.
/// Empty and null mean unknown.
/// </summary>
public sealed record VolunteerProfile
{
    /// <summary>Goals that they can help with.</summary>
    public required Tags Offers { get; init; }

    /// <summary>Goals of the participants whom they would like to meet.</summary>
    public required Tags Hopes { get; init; }

    /// <summary>ISCO-08, 1 to 4 digits.</summary>
    public required string? Occupation { get; init; }

    public required Tags Languages { get; init; }

    public required Tags Interests { get; init; }

    public required Tags Availability { get; init; }

    public required string? District { get; init; }

    public required int? BirthYear { get; init; }

    public static VolunteerProfile Of(Volunteer volunteer) => new()
    {
        Offers = volunteer.Offers,
        Hopes = volunteer.Hopes,
        Occupation = volunteer.Occupation,
        Languages = volunteer.Languages,
        Interests = volunteer.Interests,
        Availability = volunteer.Availability,
        District = volunteer.District,
        BirthYear = volunteer.BirthYear,
    };
}
