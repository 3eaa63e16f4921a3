using Matching.Suggestions.Criteria;

namespace Matching.Suggestions.Columns;

/// <summary>One criterion's part in the plan of a participant's row.</summary>
internal abstract class CriterionRow
{
    /// <summary>Adds to the plan how this criterion's units of every volunteer are looked up, or gives the plan up where it does not fit.</summary>
    public abstract void Open(RowPlan plan, ParticipantProfile participant, WeightedScorer scorer);
}
