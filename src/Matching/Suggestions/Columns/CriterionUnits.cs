using Matching.Suggestions.Criteria;

namespace Matching.Suggestions.Columns;

/// <summary>The units of one criterion alone, for one participant, of any volunteer of the columns.</summary>
internal sealed class CriterionUnits
{
    private readonly RowPlan plan = new();
    private readonly VolunteerColumns columns;
    private readonly ParticipantProfile participant;
    private readonly WeightedScorer scorer;
    private readonly int criterion;

    public CriterionUnits(VolunteerColumns columns, string criterion, ParticipantProfile participant, WeightedScorer scorer)
    {
        (this.columns, this.participant, this.scorer, this.criterion) = (columns, participant, scorer, CriterionCodes.PlaceOf(criterion));
        columns.Criteria[this.criterion].Row().Open(plan, participant, scorer);
    }

    public int Of(int volunteer) => plan.IsGivenUp
        ? scorer.Scorer.Units(criterion, participant, columns.Profiles[volunteer])
        : PortableLookups.Of(plan, volunteer);
}
