using Matching.Suggestions.Criteria;

namespace Matching.Suggestions.Columns;

/// <summary>
/// One list of tags of every volunteer, as sets. Frequent tags are bits: seven to a column, one byte a volunteer. The others are lists of
/// places, four bytes each time one is written. One byte more says how many different tags a volunteer has.
/// </summary>
internal sealed class TagColumns
{
    /// <summary>Tags of one column: its numbers stay below 128, which is as many as a table of two registers has.</summary>
    public const int TagsPerColumn = 7;

    private const int MostColumns = 36;

    private readonly Dictionary<string, TagPlace> places = new(StringComparer.Ordinal);
    private readonly Column[] columns;

    public TagColumns(IReadOnlyList<VolunteerProfile> volunteers, Func<VolunteerProfile, Tags> tags)
    {
        Count = volunteers.Count;
        Lengths = new NumberedColumn<int>(volunteers, volunteer => Overlap.Distinct(tags(volunteer)));
        var holders = Holders(volunteers, tags);
        var frequent = holders.Where(tag => tag.Value.Count * (long)RowPlan.Block >= volunteers.Count)
            .OrderByDescending(tag => tag.Value.Count).ThenBy(tag => tag.Key, StringComparer.Ordinal)
            .Take(MostColumns * TagsPerColumn).Select(tag => tag.Key).ToList();
        columns = new Column[(frequent.Count + TagsPerColumn - 1) / TagsPerColumn];
        for (var number = 0; number < frequent.Count; number++)
        {
            var (column, bit) = (number / TagsPerColumn, number % TagsPerColumn);
            columns[column] ??= new Column(Count);
            foreach (var holder in holders[frequent[number]])
            {
                columns[column][holder] |= (byte)(1 << bit);
            }

            places.Add(frequent[number], new TagPlace(column, bit, []));
            holders.Remove(frequent[number]);
        }

        foreach (var (tag, rare) in holders)
        {
            places.Add(tag, new TagPlace(-1, 0, [.. rare]));
        }
    }

    /// <summary>Number of volunteers.</summary>
    public int Count { get; }

    /// <summary>Number of columns of frequent tags.</summary>
    public int Columns => columns.Length;

    /// <summary>How many different tags each volunteer has.</summary>
    public NumberedColumn<int> Lengths { get; }

    public Column Column(int column) => columns[column];

    /// <summary>Where a tag is; false if no volunteer has it.</summary>
    public bool TryFind(string tag, out TagPlace place) => places.TryGetValue(tag, out place);

    private static Dictionary<string, List<int>> Holders(IReadOnlyList<VolunteerProfile> volunteers, Func<VolunteerProfile, Tags> tags)
    {
        var holders = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var volunteer = 0; volunteer < volunteers.Count; volunteer++)
        {
            foreach (var tag in tags(volunteers[volunteer]))
            {
                if (!holders.TryGetValue(tag, out var list))
                {
                    holders.Add(tag, list = []);
                }

                if (list.Count == 0 || list[^1] != volunteer)
                {
                    list.Add(volunteer);
                }
            }
        }

        return holders;
    }
}
