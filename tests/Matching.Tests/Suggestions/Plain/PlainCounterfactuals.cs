using Matching.People;
using Matching.Suggestions;
using Matching.Suggestions.Criteria;
using Matching.Suggestions.Eligibility;
using Matching.Suggestions.Explanation;
using Matching.Suggestions.Scoring;

namespace Matching.Tests.Suggestions.Plain;

/// <summary>Finds the single changes that would move a suggestion in one participant's list, by scoring again with the change made.</summary>
internal sealed class PlainCounterfactuals(
    Scorer scorer, ParticipantProfile participant, IReadOnlyList<PlainCandidate> candidates, int[] units, PlainStanding standing)
{
    private const int Most = 2;
    private static readonly int Availability = CriterionCodes.InOrder.ToList().IndexOf(CriterionCodes.Availability);

    private readonly Dictionary<string, PlainStanding> standingsByParticipantSlot = new(StringComparer.Ordinal);

    /// <summary>
    /// One or two changes of different criteria: those that lift the suggestion highest, or, if none lifts it (the first cannot rise),
    /// the one that would cost it most. Empty if no single change moves it.
    /// </summary>
    public IReadOnlyList<Counterfactual> For(int candidate)
    {
        var now = standing.RankOf(candidate);
        var gains = Gains(candidate).Where(gain => gain.Rank < now).OrderBy(gain => gain.Rank)
            .DistinctBy(gain => gain.Criterion, StringComparer.Ordinal).Take(Most).ToList();
        return gains.Count > 0
            ? gains
            : [.. Losses(candidate).Where(loss => loss.Rank > now).OrderByDescending(loss => loss.Rank).Take(1)];
    }

    private IEnumerable<Counterfactual> Gains(int candidate)
    {
        var volunteer = candidates[candidate].Profile;
        return VolunteerChange.Gains(participant, volunteer).Select(change => Ranked(candidate, change))
            .Concat(volunteer.Availability.Distinct(StringComparer.Ordinal).Except(participant.Availability, StringComparer.Ordinal).Select(slot => WithParticipantFree(candidate, slot)));
    }

    private IEnumerable<Counterfactual> Losses(int candidate) =>
        VolunteerChange.Losses(participant, candidates[candidate].Profile).Select(change => Ranked(candidate, change));

    private Counterfactual Ranked(int candidate, VolunteerChange change) => new(
        change.Criterion, change.Code, change.Value, standing.RankWith(candidate, scorer.Total(participant, change.Profile)));

    private Counterfactual WithParticipantFree(int candidate, string slot)
    {
        if (!standingsByParticipantSlot.TryGetValue(slot, out var changed))
        {
            changed = new PlainStanding(UnitsWithParticipantFree(slot));
            standingsByParticipantSlot.Add(slot, changed);
        }

        return new Counterfactual(CriterionCodes.Availability, ChangeCodes.ParticipantFree, slot, changed.RankOf(candidate));
    }

    // A slot more of the participant's moves the others too, so all of them are scored again, on the one criterion that changes.
    private int[] UnitsWithParticipantFree(string slot)
    {
        var freer = participant with { Availability = Tags.Of([.. participant.Availability, slot]) };
        return [.. candidates.Select((candidate, place) => units[place]
            + scorer.Units(Availability, freer, candidate.Profile)
            - scorer.Units(Availability, participant, candidate.Profile))];
    }
}
