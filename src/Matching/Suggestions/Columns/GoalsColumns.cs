using Matching.Suggestions.Criteria;
using Matching.Suggestions.Scoring;

namespace Matching.Suggestions.Columns;

/// <summary>
/// What the participant wants and what the volunteer gives and hopes for. Goals are a short list, so the different sets of them are few:
/// one column says which set a volunteer offers, another which they wish for.
/// </summary>
internal sealed class GoalsColumns : CriterionColumns
{
    private const int MostGoals = 64;

    private readonly int place;
    private readonly Dictionary<string, int> goals = new(StringComparer.Ordinal);
    private readonly NumberedColumn<ulong> offers;
    private readonly NumberedColumn<ulong> wishes;

    public GoalsColumns(int place, IReadOnlyList<VolunteerProfile> volunteers)
    {
        this.place = place;
        offers = new NumberedColumn<ulong>(volunteers, volunteer => Numbered(volunteer.Offers));
        wishes = new NumberedColumn<ulong>(volunteers, volunteer => Numbered(GoalsCriterion.Wishes(volunteer.Offers, volunteer.Hopes)));
    }

    private bool Fits => goals.Count <= MostGoals && offers.Fits && wishes.Fits;

    public override CriterionRow Row() => new GoalsRow(this);

    private ulong Numbered(Tags tags)
    {
        var set = 0ul;
        foreach (var tag in tags)
        {
            if (!goals.TryGetValue(tag, out var number))
            {
                goals.Add(tag, number = goals.Count);
            }

            set |= 1ul << number;
        }

        return set;
    }

    private ulong Known(Tags tags)
    {
        var set = 0ul;
        for (var tag = 0; tag < tags.Count; tag++)
        {
            set |= goals.TryGetValue(tags[tag], out var number) ? 1ul << number : 0;
        }

        return set;
    }

    private GoalsTable? Table(ulong theirs, int count, Scorer scorer) =>
        GoalsTable.For(offers.Facts, wishes.Facts, theirs, count, value => scorer.Units(place, value));

    private sealed class GoalsRow(GoalsColumns columns) : CriterionRow
    {
        private readonly Kept<(int, ulong, int), GoalsTable?> tables = new();

        public override void Open(RowPlan plan, ParticipantProfile participant, WeightedScorer scorer)
        {
            if (participant.Goals.AreUnknown)
            {
                plan.AddConstant(scorer.Scorer.Units(columns.place, null));
                return;
            }

            if (!columns.Fits)
            {
                plan.GiveUp();
                return;
            }

            var (theirs, count) = (columns.Known(participant.Goals), Overlap.Distinct(participant.Goals));
            var key = (scorer.Number, theirs, count);
            if (!tables.TryGet(key, out var table))
            {
                table = tables.Keep(key, columns.Table(theirs, count, scorer.Scorer));
            }

            if (table is null)
            {
                plan.GiveUp();
                return;
            }

            table.Offered.CopyTo(plan.Add(columns.offers.Column, columns.offers.Facts.Count));
            table.Met.CopyTo(plan.Add(columns.wishes.Column, columns.wishes.Facts.Count));
            plan.EndSum(table.Units);
        }
    }
}
