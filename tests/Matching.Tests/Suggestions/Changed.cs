using Matching.People;
using Matching.Suggestions.Explanation;

namespace Matching.Tests.Suggestions;

/// <summary>A person after a change that was only talked of.</summary>
internal static class Changed
{
    public static Participant By(Counterfactual change, Participant participant) => change.Change == ChangeCodes.ParticipantFree
        ? participant with { Availability = With(participant.Availability, change.Value) }
        : participant;

    public static Volunteer By(Counterfactual change, Volunteer volunteer) => change.Change switch
    {
        ChangeCodes.ParticipantFree => volunteer,
        ChangeCodes.VolunteerFree => volunteer with { Availability = With(volunteer.Availability, change.Value) },
        ChangeCodes.VolunteerNotFree => volunteer with { Availability = Without(volunteer.Availability, change.Value) },
        ChangeCodes.VolunteerOffers => volunteer with { Offers = With(volunteer.Offers, change.Value) },
        ChangeCodes.VolunteerOffersNot => volunteer with { Offers = Without(volunteer.Offers, change.Value) },
        ChangeCodes.VolunteerOccupation => volunteer with { Occupation = change.Value },
        ChangeCodes.VolunteerDistrict => volunteer with { District = change.Value },
        _ => throw new InvalidOperationException(change.Change),
    };

    public static Participant By(ListChange change, Participant participant, DateOnly on) => change.Change switch
    {
        ListChangeCodes.ParticipantLanguage => participant with { Languages = With(participant.Languages, change.Value!) },
        ListChangeCodes.ParticipantAnyGender => participant with { WantsGender = "any" },
        ListChangeCodes.ParticipantConsents => participant with { ConsentOn = on },
        ListChangeCodes.ParticipantBack => participant with { PausedUntil = null },
        ListChangeCodes.ParticipantFreed => participant with { OpenWith = null },
        ListChangeCodes.ParticipantFree => participant with { Availability = With(participant.Availability, change.Value!) },
        _ => participant,
    };

    private static Tags With(Tags tags, string tag) => Tags.Of([.. tags, tag]);

    private static Tags Without(Tags tags, string tag) => Tags.Of([.. tags.Where(other => other != tag)]);
}
