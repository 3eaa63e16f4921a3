using System.Globalization;
using Matching.Kpi.Indicators;

namespace Matching.Web.Pages.Results;

/// <summary>The rows of a figure that stand in one place, or those of them that stand there for one reason.</summary>
public sealed record RowGroup(RowPlace Place, string? Why, IReadOnlyList<FigureRow> Rows)
{
    /// <summary>The place in an address and in the sentences.</summary>
    public string Code => Place switch
    {
        RowPlace.Numerator => "numerator",
        RowPlace.DenominatorOnly => "denominator_only",
        _ => "left_out",
    };

    /// <summary>Each place that has rows, in the order of a fraction, and after it its reasons, the commonest first.</summary>
    public static IReadOnlyList<RowGroup> Of(IReadOnlyList<FigureRow> rows) =>
    [
        .. rows.GroupBy(row => row.Place).OrderBy(place => place.Key).SelectMany(place => Reasons(place.Key, [.. place])
            .Prepend(new RowGroup(place.Key, null, [.. place]))),
    ];

    /// <summary>Leads to this group; the page beneath it begins anew.</summary>
    public IReadOnlyList<KeyValuePair<string, string?>> Query(int year) =>
        [new("year", year.ToString(CultureInfo.InvariantCulture)), new("group", Code), new("why", Why)];

    private static IEnumerable<RowGroup> Reasons(RowPlace place, IReadOnlyList<FigureRow> rows) => rows
        .Where(row => row.Reason is not null)
        .GroupBy(row => row.Reason, StringComparer.Ordinal)
        .OrderByDescending(why => why.Count())
        .ThenBy(why => why.Key, StringComparer.Ordinal)
        .Select(why => new RowGroup(place, why.Key, [.. why]));
}
