using Matching.People;
using Matching.Suggestions.Criteria;

namespace Matching.Suggestions.Explanation;

/// <summary>A single change of the volunteer: something a caseworker could ask them about. None of them touches a rule of eligibility.</summary>
public sealed record VolunteerChange(string Criterion, string Code, string Value, VolunteerProfile Profile)
{
    /// <summary>What could bring the two closer: a slot or a goal of the participant's, or the answer to what is not known.</summary>
    /// <param name="participant">Whose list it is.</param>
    /// <param name="volunteer">As they are.</param>
    /// <param name="all">
    /// All of them; if not, the first slot and the first goal stand for the others. Criteria count tags and do not tell them apart, so each
    /// brings as many units as the first.
    /// </param>
    public static IEnumerable<VolunteerChange> Gains(ParticipantProfile participant, VolunteerProfile volunteer, bool all = true)
    {
        foreach (var slot in Missing(participant.Availability, volunteer.Availability).Take(Most(all)))
        {
            yield return new(CriterionCodes.Availability, ChangeCodes.VolunteerFree, slot,
                volunteer with { Availability = Tags.Of([.. volunteer.Availability, slot]) });
        }

        foreach (var goal in Missing(participant.Goals, volunteer.Offers).Take(Most(all)))
        {
            yield return new(CriterionCodes.Goals, ChangeCodes.VolunteerOffers, goal,
                volunteer with { Offers = Tags.Of([.. volunteer.Offers, goal]) });
        }

        if (string.IsNullOrEmpty(volunteer.Occupation) && participant.Occupation is { Length: > 0 } occupation)
        {
            yield return new(CriterionCodes.Occupation, ChangeCodes.VolunteerOccupation, occupation, volunteer with { Occupation = occupation });
        }

        if (string.IsNullOrEmpty(volunteer.District) && participant.District is { Length: > 0 } district)
        {
            yield return new(CriterionCodes.Distance, ChangeCodes.VolunteerDistrict, district, volunteer with { District = district });
        }
    }

    /// <summary>What the place in the list may rest on: a shared slot or an offered goal.</summary>
    /// <param name="participant">Whose list it is.</param>
    /// <param name="volunteer">As they are.</param>
    /// <param name="all">All of them; if not, the first slot and the first goal, as with gains.</param>
    public static IEnumerable<VolunteerChange> Losses(ParticipantProfile participant, VolunteerProfile volunteer, bool all = true)
    {
        foreach (var slot in Overlap.Both(participant.Availability, volunteer.Availability).Take(Most(all)))
        {
            yield return new(CriterionCodes.Availability, ChangeCodes.VolunteerNotFree, slot,
                volunteer with { Availability = Without(volunteer.Availability, slot) });
        }

        foreach (var goal in Overlap.Both(participant.Goals, volunteer.Offers).Take(Most(all)))
        {
            yield return new(CriterionCodes.Goals, ChangeCodes.VolunteerOffersNot, goal,
                volunteer with { Offers = Without(volunteer.Offers, goal) });
        }
    }

    /// <summary>Whether one of the changes may touch a criterion of this volunteer.</summary>
    internal static bool MayTouch(string criterion, VolunteerProfile volunteer) => criterion switch
    {
        CriterionCodes.Availability or CriterionCodes.Goals => true,
        CriterionCodes.Occupation => string.IsNullOrEmpty(volunteer.Occupation),
        CriterionCodes.Distance => string.IsNullOrEmpty(volunteer.District),
        _ => false,
    };

    /// <summary>The different tags of one list that are not in the other, in its order.</summary>
    internal static IEnumerable<string> Missing(Tags wanted, Tags there)
    {
        for (var place = 0; place < wanted.Count; place++)
        {
            if (Overlap.IndexOf(wanted, wanted[place]) == place && !Overlap.Has(there, wanted[place]))
            {
                yield return wanted[place];
            }
        }
    }

    private static int Most(bool all) => all ? int.MaxValue : 1;

    private static Tags Without(Tags tags, string tag) =>
        Tags.Of([.. tags.Where(other => !string.Equals(other, tag, StringComparison.Ordinal))]);
}
