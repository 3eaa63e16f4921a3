using Matching.Suggestions.Columns;

namespace Matching.Suggestions.Criteria;

/// <summary>
/// How near in age they are. A declared criterion: it is shown, weighed in the open, and audited.
/// <para>Definition: 1 − |difference of birth years| ÷ limit, at least 0.</para>
/// <para>Range: 0 (the limit or more apart) to 1 (same birth year).</para>
/// <para>Unknown: if either birth year is empty.</para>
/// </summary>
/// <param name="limitYears">Years apart from which the value is 0; above 0 (setting <c>Suggestions:AgeLimitYears</c>).</param>
public sealed class AgeCriterion(double limitYears) : Criterion(CriterionCodes.Age)
{
    internal override bool IsMutual => true;

    public override double? Value(ParticipantProfile participant, VolunteerProfile volunteer) =>
        participant.BirthYear is { } theirs && volunteer.BirthYear is { } volunteers
            ? Math.Max(0, 1 - Math.Abs(theirs - volunteers) / limitYears)
            : null;

    internal override CriterionColumns Columns(int place, IReadOnlyList<VolunteerProfile> volunteers) =>
        new OneFieldColumns<int?>(this, place, volunteers, person => person.BirthYear);
}
