using Matching.People;

namespace Matching.Suggestions.Criteria;

/// <summary>All that a criterion may see of a volunteer.</summary>
public sealed record VolunteerProfile : PersonProfile
{
    /// <summary>Goals that they can help with.</summary>
    public required Tags Offers { get; init; }

    /// <summary>Goals of the participants whom they would like to meet.</summary>
    public required Tags Hopes { get; init; }

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
