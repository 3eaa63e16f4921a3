using Matching.Suggestions.Columns;
using Matching.Suggestions.Criteria;
using Matching.Suggestions.Load;
using Matching.Suggestions.Scoring;

namespace Matching.Suggestions.Explanation;

/// <summary>Finds the single changes that would move a suggestion in one participant's list, by scoring again with the change made.</summary>
internal sealed class Counterfactuals(ShownOrder order, ParticipantProfile participant, WeightedScorer scorer, ParticipantFree participantFree)
{
    private const int Most = 2;

    /// <summary>
    /// One or two changes of different criteria: those that lift the suggestion highest, or, if none lifts it (the first cannot rise),
    /// the one that would cost it most. Empty if no single change moves it.
    /// </summary>
    /// <param name="place">The volunteer's place in the columns; one of those that <paramref name="participantFree"/> was made for.</param>
    /// <param name="rank">Their rank now.</param>
    /// <param name="score">Their score now.</param>
    /// <param name="volunteer">The same as the criteria see them.</param>
    public IReadOnlyList<Counterfactual> For(int place, int rank, Score score, VolunteerProfile volunteer)
    {
        var gains = rank == 1 ? [] : Gains(place, rank, score, volunteer);
        return gains.Count > 0 ? gains : Loss(place, rank, score, volunteer);
    }

    private List<Counterfactual> Gains(int place, int rank, Score score, VolunteerProfile volunteer)
    {
        var gains = new List<Counterfactual>();
        foreach (var change in VolunteerChange.Gains(participant, volunteer, all: order.MayFlip))
        {
            // Nobody rises with no more units than before, unless it moves loads.
            if (UnitsAfter(change, score) is var units && (units > score.Units || order.MayFlip))
            {
                Keep(gains, Ranked(place, change, units), rank);
            }
        }

        if (participantFree.Best(place) is { } best)
        {
            Keep(gains, best, rank);
        }

        // At most one for each criterion, so that only equals of different criteria keep the order in which they came.
        return gains.Count < Most ? gains : [.. gains.OrderBy(gain => gain.Rank).Take(Most)];
    }

    private static void Keep(List<Counterfactual> gains, Counterfactual gain, int rank)
    {
        var same = gains.FindIndex(other => string.Equals(other.Criterion, gain.Criterion, StringComparison.Ordinal));
        if (gain.Rank < rank && same < 0)
        {
            gains.Add(gain);
        }
        else if (gain.Rank < rank && gain.Rank < gains[same].Rank)
        {
            gains.RemoveAt(same);
            gains.Add(gain);
        }
    }

    private IReadOnlyList<Counterfactual> Loss(int place, int rank, Score score, VolunteerProfile volunteer)
    {
        Counterfactual? worst = null;
        var least = score.Units;
        foreach (var change in VolunteerChange.Losses(participant, volunteer, all: order.MayFlip))
        {
            // Of two losses the one with fewer units costs more, unless it moves loads.
            var units = UnitsAfter(change, score);
            if (units < least || order.MayFlip)
            {
                var loss = Ranked(place, change, units);
                worst = loss.Rank > (worst?.Rank ?? rank) ? loss : worst;
                least = Math.Min(least, units);
            }
        }

        return worst is null ? [] : [worst];
    }

    private Counterfactual Ranked(int place, VolunteerChange change, int units) =>
        new(change.Criterion, change.Code, change.Value, order.RankWith(place, units, change.Profile));

    // Each change touches one criterion, so only that part of the score is worked out again.
    private int UnitsAfter(VolunteerChange change, Score score)
    {
        var criterion = CriterionCodes.PlaceOf(change.Criterion);
        return score.Units - score.Parts[criterion].Units + scorer.Scorer.Units(criterion, participant, change.Profile);
    }
}
