using Matching.Suggestions.Criteria;
using Matching.Suggestions.Scoring;

namespace Matching.Suggestions.Columns;

/// <summary>
/// A criterion that counts shared tags. The place of a volunteer's units is where those of their number of tags begin, and one further
/// for each tag shared.
/// </summary>
internal sealed class SharedTagsColumns(
    SharedTagsCriterion criterion, int place, IReadOnlyList<VolunteerProfile> volunteers, Func<PersonProfile, Tags> tags) : CriterionColumns
{
    private readonly TagColumns columns = new(volunteers, tags);

    public override CriterionRow Row() => new SharedTagsRow(this);

    private SharedTagsTable? Table(int participants, Scorer scorer) =>
        columns.Lengths.Fits ? SharedTagsTable.For(criterion, place, columns.Lengths.Facts, participants, scorer) : null;

    private sealed class SharedTagsRow(SharedTagsColumns all) : CriterionRow
    {
        private readonly TagMarks marks = new(all.columns);
        private readonly Kept<(int, int), SharedTagsTable?> tables = new();

        public override void Open(RowPlan plan, ParticipantProfile participant, WeightedScorer scorer)
        {
            var theirs = all.TagsOf(participant);
            if (theirs.AreUnknown)
            {
                plan.AddConstant(scorer.Scorer.Units(all.Place, null));
                return;
            }

            var key = (scorer.Number, Overlap.Distinct(theirs));
            if (!tables.TryGet(key, out var table))
            {
                table = tables.Keep(key, all.Table(key.Item2, scorer.Scorer));
            }

            if (table is null)
            {
                plan.GiveUp();
                return;
            }

            marks.Clear();
            for (var tag = 0; tag < theirs.Count; tag++)
            {
                marks.Mark(theirs[tag], 1);
            }

            var lengths = all.columns.Lengths;
            if (table.HasStarts)
            {
                table.Starts.CopyTo(plan.Add(lengths.Column, lengths.Facts.Count));
            }

            marks.AddTo(plan, takesGreatest: false);
            plan.EndSum(table.Units);
        }
    }

    private int Place => place;

    private Tags TagsOf(ParticipantProfile participant) => tags(participant);
}
