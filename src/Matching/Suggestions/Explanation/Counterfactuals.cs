using Matching.Suggestions.Columns;
using Matching.Suggestions.Criteria;

namespace Matching.Suggestions.Explanation;

/// <summary>Finds the single changes that would move a suggestion in one participant's list, by scoring again with the change made.</summary>
internal sealed class Counterfactuals(RankedRow row, ParticipantProfile participant, WeightedScorer scorer)
{
    private const int Most = 2;

    private readonly ParticipantFree participantFree = new(row, participant, scorer);

    /// <summary>
    /// One or two changes of different criteria: those that lift the suggestion highest, or, if none lifts it (the first cannot rise),
    /// the one that would cost it most. Empty if no single change moves it.
    /// </summary>
    /// <param name="place">The volunteer's place in the columns; one of the row's best.</param>
    /// <param name="rank">Their rank now.</param>
    public IReadOnlyList<Counterfactual> For(int place, int rank)
    {
        var volunteer = row.Columns.Profiles[place];
        var gains = Gains(place, volunteer, rank).Where(gain => gain.Rank < rank).OrderBy(gain => gain.Rank)
            .DistinctBy(gain => gain.Criterion, StringComparer.Ordinal).Take(Most).ToList();
        return gains.Count > 0
            ? gains
            : [.. Losses(place, volunteer).Where(loss => loss.Rank > rank).OrderByDescending(loss => loss.Rank).Take(1)];
    }

    private IEnumerable<Counterfactual> Gains(int place, VolunteerProfile volunteer, int rank) => rank == 1
        ? []
        : VolunteerChange.Gains(participant, volunteer).Select(change => (Change: change, Units: UnitsAfter(place, volunteer, change)))
            .Where(gain => gain.Units > row.UnitsOf(place)).Select(gain => Ranked(place, gain.Change, gain.Units))
            .Concat(participantFree.Gains(place, volunteer));

    private IEnumerable<Counterfactual> Losses(int place, VolunteerProfile volunteer) =>
        VolunteerChange.Losses(participant, volunteer).Select(change => Ranked(place, change, UnitsAfter(place, volunteer, change)));

    private Counterfactual Ranked(int place, VolunteerChange change, int units) =>
        new(change.Criterion, change.Code, change.Value, row.RankWith(place, units));

    // Each change touches one criterion, so only that part of the score is worked out again.
    private int UnitsAfter(int place, VolunteerProfile volunteer, VolunteerChange change)
    {
        var criterion = CriterionCodes.PlaceOf(change.Criterion);
        return row.UnitsOf(place)
            + scorer.Scorer.Units(criterion, participant, change.Profile)
            - scorer.Scorer.Units(criterion, participant, volunteer);
    }
}
