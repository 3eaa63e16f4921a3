using Matching.Kpi.Indicators;
using Matching.Kpi.Records;

namespace Matching.Kpi.Disaggregation;

/// <summary>
/// Figures that count the same people or matches and nest in one another, as matches ≥ longer than 3 months ≥ longer than 6 do. They
/// are shown in the same groups. What is counted is split into outcomes that no figure splits further, such as "over 3 but not over 6
/// months"; every numerator, denominator, complement and difference of two figures of the family is a sum of outcomes. So where no
/// outcome is small, none of those is.
/// </summary>
internal sealed class FigureFamily
{
    private readonly Dictionary<string, int> codes;

    private FigureFamily(IReadOnlyList<string> codes, IEnumerable<(string Person, RowPlace[] Places, int Gap)> rows)
    {
        this.codes = codes.Select((code, place) => (code, place)).ToDictionary(c => c.code, c => c.place, StringComparer.Ordinal);
        var outcomes = new List<RowPlace[]>();
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var units = new List<FigureUnit>();
        foreach (var (person, places, gap) in rows)
        {
            var key = string.Concat(places.Select(p => (char)('0' + (int)p)));
            if (!numbers.TryGetValue(key, out var number))
            {
                numbers.Add(key, number = outcomes.Count);
                outcomes.Add(places);
            }

            units.Add(new FigureUnit(person, number, gap));
        }

        (Outcomes, Units) = (outcomes, units);
    }

    /// <summary>For each outcome, where it stands in each figure.</summary>
    public IReadOnlyList<RowPlace[]> Outcomes { get; }

    public IReadOnlyList<FigureUnit> Units { get; }

    /// <summary>The matches of the year with all that counts them by length.</summary>
    public static FigureFamily OfMatches(IReadOnlyList<IndicatorDefinition> definitions, RecordsOfYear records)
    {
        var places = definitions.Select(d => d.RowsOf(records).ToDictionary(r => r.MatchId!, r => r.Place, StringComparer.Ordinal)).ToList();
        return new FigureFamily(
            [.. definitions.Select(d => d.Code)],
            records.Cohort(definitions[0].Programme).Select(m => (m.ParticipantId, places.Select(p => p[m.Id]).ToArray(), 0)));
    }

    /// <summary>The people whose answers a share counts, with those of them who gave none.</summary>
    public static FigureFamily OfAnswers(IndicatorDefinition definition, RecordsOfYear records)
    {
        var matches = records.Cohort(definition.Programme).ToLookup(m => m.ParticipantId, StringComparer.Ordinal);
        return new FigureFamily(
            [definition.Code],
            definition.RowsOf(records).Where(r => r.Reason != Reasons.AnotherSegment).Select(r => (
                r.ParticipantId!, new[] { r.Place }, matches[r.ParticipantId!].Count() - (r.Place == RowPlace.LeftOut ? 0 : 1))));
    }

    /// <summary>People counted by a day.</summary>
    public static FigureFamily OfPeople(IndicatorDefinition definition, RecordsOfYear records) => new(
        [definition.Code],
        definition.RowsOf(records).Where(r => r.Place == RowPlace.Numerator).Select(r => (r.ParticipantId ?? r.VolunteerId!, new[] { r.Place }, 0)));

    /// <summary>What a figure of the family is in a cell.</summary>
    public GroupCell Cell(IndicatorDefinition definition, Tally tally)
    {
        var place = codes[definition.Code];
        int Count(Func<RowPlace, bool> counts) => Outcomes.Select((o, i) => counts(o[place]) ? tally.Units[i] : 0).Sum();
        return new GroupCell(Count(p => p == RowPlace.Numerator), definition.IsShare ? Count(p => p != RowPlace.LeftOut) : null);
    }
}
