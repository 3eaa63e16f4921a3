using Matching.Suggestions.Criteria;

namespace Matching.Suggestions.Columns;

/// <summary>
/// Leading digits in common. The first two digits are one column and the next two another, so that the place is three times the digits
/// shared of the first two, and those of the next two more; these count only where the first two are the same.
/// </summary>
internal sealed class OccupationColumns(int place, IReadOnlyList<VolunteerProfile> volunteers) : CriterionColumns
{
    private const int Half = OccupationCriterion.Digits / 2;
    private const int Unknown = (Half + 1) * (Half + 1);

    private readonly NumberedColumn<string> first = new(volunteers, volunteer => FirstHalf(volunteer.Occupation), StringComparer.Ordinal);
    private readonly NumberedColumn<string> second = new(volunteers, volunteer => SecondHalf(volunteer.Occupation), StringComparer.Ordinal);

    public override CriterionRow Row() => new OccupationRow(this);

    private static string FirstHalf(string? code) => code is null ? "" : code[..Math.Min(code.Length, Half)];

    private static string SecondHalf(string? code) =>
        code is null || code.Length <= Half ? "" : code[Half..Math.Min(code.Length, OccupationCriterion.Digits)];

    private static byte[] Table(IReadOnlyList<string> halves, string theirs, int step) =>
        [.. halves.Select(half => (byte)(step * half.AsSpan().CommonPrefixLength(theirs)))];

    private sealed class OccupationRow(OccupationColumns columns) : CriterionRow
    {
        private readonly Kept<string, (byte[] First, byte[] Second)> halves = new();
        private readonly Kept<int, UnitTable> tables = new();

        public override void Open(RowPlan plan, ParticipantProfile participant, WeightedScorer scorer)
        {
            if (string.IsNullOrEmpty(participant.Occupation))
            {
                plan.AddConstant(scorer.Scorer.Units(columns.Place, null));
                return;
            }

            if (!columns.first.Fits || !columns.second.Fits)
            {
                plan.GiveUp();
                return;
            }

            if (!halves.TryGet(participant.Occupation, out var table))
            {
                table = halves.Keep(participant.Occupation, columns.Tables(participant.Occupation));
            }

            table.First.CopyTo(plan.Add(columns.first.Column, columns.first.Facts.Count));
            table.Second.CopyTo(plan.Add(columns.second.Column, columns.second.Facts.Count));
            plan.EndSum(tables.TryGet(scorer.Number, out var units) ? units : tables.Keep(scorer.Number, columns.Units(scorer)));
        }
    }

    private int Place => place;

    private (byte[] First, byte[] Second) Tables(string theirs)
    {
        var start = Table(first.Facts, FirstHalf(theirs), Half + 1);
        for (var number = 0; number < start.Length; number++)
        {
            start[number] = first.Facts[number].Length == 0 ? (byte)Unknown : start[number];
        }

        return (start, Table(second.Facts, SecondHalf(theirs), 1));
    }

    private UnitTable Units(WeightedScorer scorer)
    {
        Span<int> units = stackalloc int[Unknown + Half + 1];
        for (var at = 0; at < units.Length; at++)
        {
            var (one, two) = (at / (Half + 1), at % (Half + 1));
            units[at] = scorer.Scorer.Units(place, at >= Unknown ? null : OccupationCriterion.Of(one < Half ? one : Half + two));
        }

        return new UnitTable(units);
    }
}
