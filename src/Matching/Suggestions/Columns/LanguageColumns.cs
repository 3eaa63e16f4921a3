using Matching.Suggestions.Criteria;

namespace Matching.Suggestions.Columns;

/// <summary>
/// The best language that a pair shares. Each of the participant's is marked, the best one highest; the highest mark among a volunteer's
/// languages says which. 0 is none, and what is not known stands above all.
/// </summary>
internal sealed class LanguageColumns(int place, IReadOnlyList<VolunteerProfile> volunteers) : CriterionColumns
{
    private const int Most = UnitTable.Most - 2;

    private readonly TagColumns columns = new(volunteers, volunteer => volunteer.Languages);

    public override CriterionRow Row() => new LanguageRow(place, columns);

    private sealed class LanguageRow(int place, TagColumns columns) : CriterionRow
    {
        private readonly TagMarks marks = new(columns);
        private readonly Kept<(int, int), UnitTable> tables = new();

        public override void Open(RowPlan plan, ParticipantProfile participant, WeightedScorer scorer)
        {
            var theirs = participant.Languages;
            if (theirs.AreUnknown)
            {
                plan.AddConstant(scorer.Scorer.Units(place, null));
                return;
            }

            if (theirs.Count > Most || !columns.Lengths.Fits)
            {
                plan.GiveUp();
                return;
            }

            marks.Clear();
            for (var language = 0; language < theirs.Count; language++)
            {
                marks.Mark(theirs[language], (byte)(theirs.Count - language));
            }

            AddUnknown(plan, (byte)(theirs.Count + 1));
            marks.AddTo(plan, takesGreatest: true);
            plan.EndGreatest(Units(theirs.Count, scorer));
        }

        // Where everybody's languages are known there is nothing to look up.
        private void AddUnknown(RowPlan plan, byte mark)
        {
            var lengths = columns.Lengths;
            if (lengths.Facts.Contains(0))
            {
                var table = plan.Add(lengths.Column, lengths.Facts.Count);
                for (var number = 0; number < lengths.Facts.Count; number++)
                {
                    table[number] = lengths.Facts[number] == 0 ? mark : (byte)0;
                }
            }
        }

        private UnitTable Units(int languages, WeightedScorer scorer)
        {
            if (tables.TryGet((scorer.Number, languages), out var table))
            {
                return table;
            }

            var values = Enumerable.Range(1, languages).Select(mark => (double?)LanguageCriterion.Of(languages - mark))
                .Prepend(LanguageCriterion.NoneShared).Append(null);
            return tables.Keep((scorer.Number, languages), new UnitTable([.. values.Select(value => scorer.Scorer.Units(place, value))]));
        }
    }
}
