using Matching.Suggestions.Criteria;

namespace Matching.Suggestions.Scoring;

/// <summary>
/// Scores pairs of one programme:
/// <c>score = 100 × Σ weight × criterion ÷ Σ weight</c>, each part rounded down to the grid of 0.002 points.
/// A criterion that is not known counts as the neutral value.
/// </summary>
/// <remarks>
/// Part <c>i</c> has <c>⌊50,000 × wᵢ·cᵢ ÷ Σw + 1e-6⌋</c> units. The small addend keeps a part that is a whole number of units in exact
/// arithmetic from falling one short in floating point; it is far below any difference that weights people choose can make.
/// Rounding down never lifts a sum above 50,000; with seven parts a score lies at most 0.014 points below the unrounded one.
/// </remarks>
public sealed class Scorer(CriteriaList criteria, Weights weights)
{
    private const double Slack = 1e-6;

    /// <summary>The units of one criterion, by its place in the order of the criteria.</summary>
    public int Units(int place, ParticipantProfile participant, VolunteerProfile volunteer) =>
        weights[place] > 0 ? Units(place, criteria.InOrder[place].Value(participant, volunteer)) : 0;

    /// <summary>The units that a value of one criterion is worth, 0 to 1, or null for what is not known.</summary>
    public int Units(int place, double? value) => weights[place] > 0 ? OnGrid(place, value ?? criteria.Neutral) : 0;

    /// <summary>The units of the whole score, without its parts.</summary>
    public int Total(ParticipantProfile participant, VolunteerProfile volunteer)
    {
        var units = 0;
        for (var place = 0; place < criteria.InOrder.Count; place++)
        {
            units += Units(place, participant, volunteer);
        }

        return units;
    }

    public Score Score(ParticipantProfile participant, VolunteerProfile volunteer)
    {
        var parts = new ScorePart[criteria.InOrder.Count];
        for (var place = 0; place < parts.Length; place++)
        {
            parts[place] = Part(criteria.InOrder[place], place, participant, volunteer);
        }

        return new Score(parts);
    }

    private ScorePart Part(Criterion criterion, int place, ParticipantProfile participant, VolunteerProfile volunteer)
    {
        var known = criterion.Value(participant, volunteer);
        var value = known ?? criteria.Neutral;
        return new ScorePart(criterion.Code, value, weights[place], OnGrid(place, value), known is not null);
    }

    private int OnGrid(int place, double value) =>
        (int)Math.Floor(Scoring.Score.MostUnits * (weights[place] * value) / weights.Sum + Slack);
}
