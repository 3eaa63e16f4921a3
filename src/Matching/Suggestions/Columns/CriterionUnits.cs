using Matching.Suggestions.Criteria;

namespace Matching.Suggestions.Columns;

/// <summary>The units of one criterion alone, for one participant after another.</summary>
internal sealed class CriterionUnits(VolunteerColumns columns, string code)
{
    private readonly int criterion = CriterionCodes.PlaceOf(code);
    private readonly CriterionRow row = columns.Criteria[CriterionCodes.PlaceOf(code)].Row();
    private readonly RowPlan plan = new();
    private ParticipantProfile participant = null!;
    private WeightedScorer scorer = null!;

    public void Open(ParticipantProfile profile, WeightedScorer weighted)
    {
        (participant, scorer) = (profile, weighted);
        plan.Clear();
        row.Open(plan, profile, weighted);
    }

    public int Of(int volunteer) => plan.IsGivenUp
        ? scorer.Scorer.Units(criterion, participant, columns.Profiles[volunteer])
        : PortableLookups.Of(plan, volunteer);
}
