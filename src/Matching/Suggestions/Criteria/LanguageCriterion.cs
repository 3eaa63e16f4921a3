using Matching.Suggestions.Columns;

namespace Matching.Suggestions.Criteria;

/// <summary>
/// How well the participant knows the best language that the two share.
/// <para>Definition: the participant's languages, best first, weigh 1, 1/2, 1/3 and so on; the value is the weight of the first one
/// that the volunteer has, wherever it stands in the volunteer's own list.</para>
/// <para>Range: 0 (no shared language), otherwise 1 ÷ place, so that sharing the best-known language is 1.</para>
/// <para>Unknown: if either list is empty.</para>
/// </summary>
public sealed class LanguageCriterion() : Criterion(CriterionCodes.Language)
{
    internal const double NoneShared = 0;

    public override double? Value(ParticipantProfile participant, VolunteerProfile volunteer)
    {
        if (participant.Languages.AreUnknown || volunteer.Languages.AreUnknown)
        {
            return null;
        }

        for (var place = 0; place < participant.Languages.Count; place++)
        {
            if (Overlap.Has(volunteer.Languages, participant.Languages[place]))
            {
                return Of(place);
            }
        }

        return NoneShared;
    }

    /// <summary>The value where the best shared language stands at a place of the participant's list, from 0.</summary>
    internal static double Of(int place) => 1.0 / (place + 1);

    internal override CriterionColumns Columns(int place, IReadOnlyList<VolunteerProfile> volunteers) => new LanguageColumns(place, volunteers);
}
