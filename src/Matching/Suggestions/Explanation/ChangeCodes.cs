namespace Matching.Suggestions.Explanation;

/// <summary>The stable codes of single changes.</summary>
public static class ChangeCodes
{
    /// <summary>The participant is free in a slot more.</summary>
    public const string ParticipantFree = "participant_free";

    /// <summary>The volunteer is free in a slot more.</summary>
    public const string VolunteerFree = "volunteer_free";

    /// <summary>The volunteer is no longer free in a slot.</summary>
    public const string VolunteerNotFree = "volunteer_not_free";

    /// <summary>The volunteer offers help with a goal more.</summary>
    public const string VolunteerOffers = "volunteer_offers";

    /// <summary>The volunteer no longer offers help with a goal.</summary>
    public const string VolunteerOffersNot = "volunteer_offers_not";

    /// <summary>The volunteer's occupation, which is not known, is the participant's own.</summary>
    public const string VolunteerOccupation = "volunteer_occupation";

    /// <summary>The volunteer's district, which is not known, is the participant's own.</summary>
    public const string VolunteerDistrict = "volunteer_district";

    public static readonly IReadOnlyList<string> All =
        [ParticipantFree, VolunteerFree, VolunteerNotFree, VolunteerOffers, VolunteerOffersNot, VolunteerOccupation, VolunteerDistrict];
}
