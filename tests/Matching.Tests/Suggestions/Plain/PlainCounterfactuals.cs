using Matching.People;
using Matching.Suggestions;
using Matching.Suggestions.Criteria;
using Matching.Suggestions.Eligibility;
using Matching.Suggestions.Explanation;
using Matching.Suggestions.Load;
using Matching.Suggestions.Scoring;

namespace Matching.Tests.Suggestions.Plain;

/// <summary>Finds the single changes that would move a suggestion in one participant's list, by ranking again with the change made.</summary>
internal sealed class PlainCounterfactuals(PlainRankedList list)
{
    private const int Most = 2;

    private readonly Dictionary<string, PlainShownOrder> ordersByParticipantSlot = new(StringComparer.Ordinal);

    /// <summary>
    /// One or two changes of different criteria: those that lift the suggestion highest, or, if none lifts it (the first cannot rise),
    /// the one that would cost it most. Empty if no single change moves it.
    /// </summary>
    public IReadOnlyList<Counterfactual> For(int candidate)
    {
        var now = list.RankOf(candidate);
        var gains = Gains(candidate).Where(gain => gain.Rank < now).OrderBy(gain => gain.Rank)
            .DistinctBy(gain => gain.Criterion, StringComparer.Ordinal).Take(Most).ToList();
        return gains.Count > 0
            ? gains
            : [.. Losses(candidate).Where(loss => loss.Rank > now).OrderByDescending(loss => loss.Rank).Take(1)];
    }

    private IEnumerable<Counterfactual> Gains(int candidate)
    {
        var volunteer = list.Profile(candidate);
        return VolunteerChange.Gains(list.Participant, volunteer).Select(change => Ranked(candidate, change))
            .Concat(volunteer.Availability.Distinct(StringComparer.Ordinal).Except(list.Participant.Availability, StringComparer.Ordinal).Select(slot => WithParticipantFree(candidate, slot)));
    }

    private IEnumerable<Counterfactual> Losses(int candidate) =>
        VolunteerChange.Losses(list.Participant, list.Profile(candidate)).Select(change => Ranked(candidate, change));

    private Counterfactual Ranked(int candidate, VolunteerChange change) =>
        new(change.Criterion, change.Code, change.Value, list.RankWith(candidate, change.Profile));

    private Counterfactual WithParticipantFree(int candidate, string slot)
    {
        if (!ordersByParticipantSlot.TryGetValue(slot, out var changed))
        {
            changed = list.WithParticipantFree(slot);
            ordersByParticipantSlot.Add(slot, changed);
        }

        return new Counterfactual(CriterionCodes.Availability, ChangeCodes.ParticipantFree, slot, changed.RankOf(candidate));
    }
}
