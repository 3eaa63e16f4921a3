using Matching.Suggestions.Columns;

namespace Matching.Suggestions.Criteria;

/// <summary>A criterion that counts the different tags which both lists have. Unknown if either list is empty.</summary>
public abstract class SharedTagsCriterion(string code, Func<PersonProfile, Tags> tags) : Criterion(code)
{
    internal sealed override bool IsMutual => true;

    public sealed override double? Value(ParticipantProfile participant, VolunteerProfile volunteer)
    {
        var theirs = tags(participant);
        var volunteers = tags(volunteer);
        return theirs.AreUnknown || volunteers.AreUnknown
            ? null
            : Of(Overlap.Shared(theirs, volunteers), Overlap.Distinct(theirs), Overlap.Distinct(volunteers));
    }

    /// <summary>Whether the lengths of the two lists change the value of a number of shared tags.</summary>
    internal abstract bool HeedsLengths { get; }

    /// <summary>The value where neither list is empty.</summary>
    /// <param name="shared">Different tags in both, from 0.</param>
    /// <param name="participants">Different tags of the participant's, from 1.</param>
    /// <param name="volunteers">Different tags of the volunteer's, from 1.</param>
    internal abstract double Of(int shared, int participants, int volunteers);

    internal sealed override CriterionColumns Columns(int place, IReadOnlyList<VolunteerProfile> volunteers) =>
        new SharedTagsColumns(this, place, volunteers, tags);
}
