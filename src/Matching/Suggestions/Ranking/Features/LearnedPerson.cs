using Matching.People;
using Matching.Suggestions.Criteria;

namespace Matching.Suggestions.Ranking.Features;

/// <summary>
/// All of a person that a model may learn from: the list of what is allowed, since nothing else is passed in. Name, contact, gender, origin,
/// segment, group and id are not here; the district is, in the profile, for the distance between the two only.
/// </summary>
public abstract record LearnedPerson
{
    /// <summary>The day on which they signed up.</summary>
    public required DateOnly RegisteredOn { get; init; }
}

/// <summary>All of a participant that a model may learn from.</summary>
public sealed record LearnedParticipant : LearnedPerson
{
    public required ParticipantProfile Profile { get; init; }

    public required int? ChildrenUnder15 { get; init; }

    public static LearnedParticipant Of(Participant participant) => new()
    {
        Profile = ParticipantProfile.Of(participant),
        ChildrenUnder15 = participant.ChildrenUnder15,
        RegisteredOn = participant.RegisteredOn,
    };
}

/// <summary>All of a volunteer that a model may learn from.</summary>
public sealed record LearnedVolunteer : LearnedPerson
{
    public required VolunteerProfile Profile { get; init; }

    public required string? Sector { get; init; }

    public required int? Capacity { get; init; }

    public static LearnedVolunteer Of(Volunteer volunteer) => new()
    {
        Profile = VolunteerProfile.Of(volunteer),
        Sector = volunteer.Sector,
        Capacity = volunteer.Capacity,
        RegisteredOn = volunteer.RegisteredOn,
    };
}
