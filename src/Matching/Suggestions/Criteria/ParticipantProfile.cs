using Matching.People;

namespace Matching.Suggestions.Criteria;

/// <summary>All that a criterion may see of a participant.</summary>
public sealed record ParticipantProfile : PersonProfile
{
    public required Tags Goals { get; init; }

    public static ParticipantProfile Of(Participant participant) => new()
    {
        Goals = participant.Goals,
        Occupation = participant.Occupation,
        Languages = participant.Languages,
        Interests = participant.Interests,
        Availability = participant.Availability,
        District = participant.District,
        BirthYear = participant.BirthYear,
    };
}
