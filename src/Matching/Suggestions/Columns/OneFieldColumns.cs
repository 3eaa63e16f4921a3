using Matching.Suggestions.Criteria;
using Matching.Suggestions.Scoring;

namespace Matching.Suggestions.Columns;

/// <summary>
/// A criterion that heeds one field of each side. The plain criterion is asked once for each pair of different fields.
/// One byte a volunteer, for at most 256 different fields.
/// </summary>
internal sealed class OneFieldColumns<TField>(
    Criterion criterion, int place, IReadOnlyList<VolunteerProfile> volunteers, Func<PersonProfile, TField> field) : CriterionColumns
{
    private readonly NumberedColumn<ValueTuple<TField>> column = new(volunteers, volunteer => new(field(volunteer)));
    private readonly List<VolunteerProfile> examples = Examples(volunteers, field);

    public override CriterionRow Row() => new FieldRow(this);

    private static List<VolunteerProfile> Examples(IReadOnlyList<VolunteerProfile> volunteers, Func<PersonProfile, TField> field)
    {
        var seen = new HashSet<ValueTuple<TField>>();
        return [.. volunteers.Where(volunteer => seen.Add(new(field(volunteer))))];
    }

    private sealed class FieldRow(OneFieldColumns<TField> columns) : CriterionRow
    {
        private readonly Kept<(int, TField), UnitTable> tables = new();

        public override void Open(RowPlan plan, ParticipantProfile participant, WeightedScorer scorer)
        {
            if (!columns.column.Fits)
            {
                plan.GiveUp();
                return;
            }

            plan.Add(columns.column.Column);
            var key = (scorer.Number, columns.Field(participant));
            if (!tables.TryGet(key, out var table))
            {
                table = tables.Keep(key, columns.Table(participant, scorer.Scorer));
            }

            plan.EndSum(table);
        }
    }

    private TField Field(ParticipantProfile participant) => field(participant);

    private UnitTable Table(ParticipantProfile participant, Scorer scorer) =>
        new([.. examples.Select(example => scorer.Units(place, criterion.Value(participant, example)))]);
}
