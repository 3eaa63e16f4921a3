using Matching.Kpi.Indicators;
using Matching.Kpi.Records;

namespace Matching.Kpi.Disaggregation;

/// <summary>
/// The figures of one year that are computed from records, by segment, district, gender and age band, and by segment together with one
/// of the others, so that no cell that stands for fewer than five people is shown or can be worked out from what is shown.
/// </summary>
/// <remarks>
/// <para>
/// Method: global recoding. Categories are put together, never blanked, so there is nothing to subtract for within a table. Across
/// tables: let the year's records be spread over segment × district × gender × age band × outcome. For each outcome the published
/// tables of a family of figures are segment × district, segment × gender, segment × age band over ever coarser groups: a decomposable
/// system, in which the largest value that a cell can have is the smallest of the published cells that contain it (the Fréchet
/// bound is attained: Dobra and Fienberg, <i>Bounds for cell entries in contingency tables given marginal totals and decomposable
/// graphs</i>, PNAS 97, 2000). Every published cell is 0 or stands for five people or more, so no cell between can be inferred. It is
/// why the pairs all contain the segment: gender × age band beside them would close a circle, for which this no longer holds.
/// </para>
/// <para>
/// Across figures: those that nest share their groups (<see cref="FigureFamily"/>). Answers are put into groups that are made of the groups of the
/// matches, and what lies between matches and answers counts as a cell too. Two questions, or a question and durations, do form a
/// circle; that nothing follows from it is not proven but searched for by an exact solver in the tests. Across days: <see cref="ReleaseDay"/>. Across
/// years: no person or match is counted in two years by one figure's tables in a way that adds up, for no table spans years.
/// </para>
/// <para>
/// When this misleads: groups that were put together hide the differences between them, and the groups of two years may differ.
/// </para>
/// </remarks>
public sealed class GroupedFigures
{
    private readonly RecordsOfYear records;
    private readonly DisclosureRule rule;
    private readonly IReadOnlyList<string> districts;
    private readonly Lazy<Dictionary<string, GroupedPerson>> people;
    private readonly Dictionary<string, FigureFamily> families = new(StringComparer.Ordinal);

    /// <summary>The grouped figures of a year, judged on its <see cref="ReleaseDay"/>.</summary>
    /// <param name="input">All records, of every year.</param>
    /// <param name="year">The calendar year, 1 to 9998.</param>
    /// <param name="settings">The settings.</param>
    /// <param name="districts">The city's districts in its order; who lives elsewhere counts as unknown.</param>
    /// <param name="rule">What is too small; five people where it is not given.</param>
    /// <exception cref="ArgumentException">Two participants share an id.</exception>
    public GroupedFigures(KpiInput input, int year, KpiSettings settings, IReadOnlyList<string> districts, DisclosureRule? rule = null)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(districts);
        records = new RecordsOfYear(input, year, ReleaseDay.Of(year), settings);
        (this.districts, this.rule) = (districts, rule ?? DisclosureRule.FivePeople);
        // A volunteer may have the id of a participant: each figure counts only one side.
        people = new(() => input.Participants.Select(p => ("p" + p.Id, GroupedPerson.Of(p)))
            .Concat(input.Volunteers.DistinctBy(v => v.Id, StringComparer.Ordinal).Select(v => ("v" + v.Id, GroupedPerson.Of(v))))
            .ToDictionary(StringComparer.Ordinal));
    }

    /// <summary>What a figure can be grouped by: a dimension, or segment and another. Nothing for a value that people enter.</summary>
    /// <param name="code">The indicator's code.</param>
    public static IReadOnlyList<(string By, string? And)> Choices(string code)
    {
        var others = GroupDimension.All.Where(d => d != GroupDimension.Segment);
        return Definitions.Find(code) switch
        {
            null => [],
            { } volunteers when CountsVolunteers(volunteers) => [.. others.Select(d => (d, (string?)null))],
            { Segments: not null } => [.. GroupDimension.All.Select(d => (d, (string?)null))],
            _ => [.. GroupDimension.All.Select(d => (d, (string?)null)), .. others.Select(d => (GroupDimension.Segment, (string?)d))],
        };
    }

    /// <summary>A figure in groups.</summary>
    /// <param name="code">The indicator's code.</param>
    /// <param name="by">What the rows are.</param>
    /// <param name="and">What the columns are; null for one dimension.</param>
    /// <returns>Null where it is none of the <see cref="Choices"/>. With one row where no division is safe.</returns>
    public GroupTable? Table(string code, string by, string? and = null)
    {
        if (Definitions.Find(code) is not { } definition || !Choices(code).Contains((by, and)))
            return null;
        var (rows, columns) = (Dimension(by), and is null ? null : Dimension(and));
        var pair = columns is null ? null : TwoWay(definition, rows, columns);
        var rowGroups = columns is null ? OneWay(definition, rows) : pair?.Rows ?? Everybody(rows);
        var columnGroups = columns is null ? new Grouping([[0]]) : pair?.Columns ?? Everybody(columns);
        return Table(definition, rows, columns, rowGroups, columnGroups);
    }

    private GroupTable Table(IndicatorDefinition definition, GroupDimension rows, GroupDimension? columns, Grouping rowGroups, Grouping columnGroups)
    {
        var family = FamilyOf(definition);
        var cross = Cross(definition, rows, columns);
        GroupCell Cell(int[] r, int[] c) => family.Cell(definition, cross.Of(r, c));
        int[] allRows = [.. rowGroups.Groups.SelectMany(g => g)], allColumns = [.. columnGroups.Groups.SelectMany(g => g)];
        return new GroupTable
        {
            Code = definition.Code,
            By = rows.Code,
            And = columns?.Code,
            Rows = [.. rowGroups.Groups.Select(g => Names(g, rows))],
            Columns = columns is null ? [[]] : [.. columnGroups.Groups.Select(g => Names(g, columns))],
            Cells = [.. rowGroups.Groups.Select(r => (IReadOnlyList<GroupCell>)[.. columnGroups.Groups.Select(c => Cell(r, c))])],
            RowTotals = [.. rowGroups.Groups.Select(r => Cell(r, allColumns))],
            ColumnTotals = [.. columnGroups.Groups.Select(c => Cell(allRows, c))],
            Total = Cell(allRows, allColumns),
        };
    }

    private Grouping OneWay(IndicatorDefinition definition, GroupDimension dimension)
    {
        var cross = Cross(definition, dimension, null);
        var matchesAlone = definition == MatchesOf(definition);
        return PutTogether.OneWay(Start(definition, dimension), cross.OfRows, t => t.People >= rule.LeastPeople && (matchesAlone || t.IsSafe(rule)));
    }

    /// <summary>The groups that a figure's own may only put together further: for counts every category, else those of the matches.</summary>
    private Grouping Start(IndicatorDefinition definition, GroupDimension dimension)
    {
        if (definition.Segments is { } asked && dimension.Code == GroupDimension.Segment)
            return new Grouping([.. dimension.Categories.Select((category, place) => (category, place)).Where(c => asked.Contains(c.category)).Select(c => new[] { c.place })]);
        var all = Grouping.Finest(dimension.Categories.Count);
        if (definition.Source == Sources.People || definition == MatchesOf(definition))
            return all;
        var cross = Cross(MatchesOf(definition), dimension, null);
        return PutTogether.OneWay(all, cross.OfRows, t => t.People >= rule.LeastPeople);
    }

    private (Grouping Rows, Grouping Columns)? TwoWay(IndicatorDefinition definition, GroupDimension rows, GroupDimension columns)
    {
        if (definition == MatchesOf(definition))
            definition = LengthsOf(definition);
        var (rowGroups, columnGroups) = (OneWay(definition, rows), OneWay(definition, columns));
        if (definition.RestsOnAnswers)
        {
            if (TwoWay(LengthsOf(definition), rows, columns) is not { } matches)
                return null;
            (rowGroups, columnGroups) = (rowGroups.Join(matches.Rows), columnGroups.Join(matches.Columns));
        }

        return PutTogether.TwoWay(rowGroups, columnGroups, Cross(definition, rows, columns).Of, rule);
    }

    private CrossTally Cross(IndicatorDefinition definition, GroupDimension rows, GroupDimension? columns)
    {
        var side = CountsVolunteers(definition) ? "v" : "p";
        int Place(GroupDimension dimension, string person) => dimension.PlaceOf(people.Value.GetValueOrDefault(side + person), records.Year);
        return new CrossTally(
            FamilyOf(definition), p => Place(rows, p), rows.Categories.Count, p => columns is null ? 0 : Place(columns, p), columns?.Categories.Count ?? 1);
    }

    private FigureFamily FamilyOf(IndicatorDefinition definition)
    {
        var key = definition.Source == Sources.Matches ? definition.Initiative : definition.Code;
        if (!families.TryGetValue(key, out var family))
        {
            families.Add(key, family = definition.Source switch
            {
                Sources.People => FigureFamily.OfPeople(definition, records),
                Sources.Surveys => FigureFamily.OfAnswers(definition, records),
                _ => FigureFamily.OfMatches(FamilyDefinitions(definition), records),
            });
        }

        return family;
    }

    private static List<IndicatorDefinition> FamilyDefinitions(IndicatorDefinition definition) =>
        [.. Definitions.All.Where(d => d.Initiative == definition.Initiative && d.Source == Sources.Matches)];

    private static IndicatorDefinition MatchesOf(IndicatorDefinition definition) => FamilyDefinitions(definition).First(d => !d.IsAboutDuration);

    private static IndicatorDefinition LengthsOf(IndicatorDefinition definition) => FamilyDefinitions(definition).First(d => d.IsAboutDuration);

    private static bool CountsVolunteers(IndicatorDefinition definition) => definition.Code == "young-mentor.leaders-recruited";

    private GroupDimension Dimension(string code) => GroupDimension.Of(code, districts);

    private static Grouping Everybody(GroupDimension dimension) => new([[.. Enumerable.Range(0, dimension.Categories.Count)]]);

    private static IReadOnlyList<string> Names(int[] group, GroupDimension dimension) => [.. group.Select(place => dimension.Categories[place])];
}
