using Matching.Suggestions.Criteria;

namespace Matching.Suggestions.Explanation;

/// <summary>What two people have in common, in their own words and not in points; what is not known is null or empty.</summary>
public sealed record PairFacts
{
    /// <summary>The participant's goals that the volunteer offers help with.</summary>
    public required Tags Offered { get; init; }

    /// <summary>The volunteer's hopes, or else offers, that are goals of the participant.</summary>
    public required Tags Hoped { get; init; }

    /// <summary>In the participant's order, best first.</summary>
    public required Tags Languages { get; init; }

    public required Tags Interests { get; init; }

    public required Tags Slots { get; init; }

    /// <summary>Between the centroids of their districts.</summary>
    public required double? Kilometres { get; init; }

    public required int? YearsApart { get; init; }

    /// <summary>Leading digits that their ISCO-08 codes share, 0 to 4.</summary>
    public required int? OccupationDigits { get; init; }

    public static PairFacts Of(ParticipantProfile participant, VolunteerProfile volunteer, DistanceCriterion distance) => new()
    {
        Offered = Overlap.Both(participant.Goals, volunteer.Offers),
        Hoped = Overlap.Both(participant.Goals, volunteer.Hopes.AreUnknown ? volunteer.Offers : volunteer.Hopes),
        Languages = Overlap.Both(participant.Languages, volunteer.Languages),
        Interests = Overlap.Both(participant.Interests, volunteer.Interests),
        Slots = Overlap.Both(participant.Availability, volunteer.Availability),
        Kilometres = distance.Kilometres(participant, volunteer),
        YearsApart = participant.BirthYear is { } year && volunteer.BirthYear is { } other ? Math.Abs(year - other) : null,
        OccupationDigits = participant.Occupation is { Length: > 0 } work && volunteer.Occupation is { Length: > 0 } field
            ? work.AsSpan().CommonPrefixLength(field)
            : null,
    };
}
