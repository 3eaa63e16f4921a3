using System.Globalization;

namespace Matching.Web.Pages;

/// <summary>One page of a long list, and the query that leads to its neighbours.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Total">How long the whole list is.</param>
/// <param name="Query">What else was asked of the list.</param>
public sealed record Paging(int Number, int Total, IReadOnlyList<KeyValuePair<string, string?>> Query)
{
    public const int Size = 50;

    /// <summary>Where on the page the list stands, as <c>#rows</c>: so that the next part of a list low on a long page comes into view.</summary>
    public string Place { get; init; } = "";

    public int Pages => PagesOf(Total);

    /// <summary>The place in the whole list of the first one shown.</summary>
    public int First => Math.Min(((Number - 1) * Size) + 1, Total);

    public int Last => Math.Min(Number * Size, Total);

    /// <summary>A number outside the list gives the page nearest to it.</summary>
    public static (IReadOnlyList<T> Shown, Paging Paging) Of<T>(IReadOnlyList<T> all, int number, IReadOnlyList<KeyValuePair<string, string?>> query)
    {
        var paging = At(number, all.Count, query);
        return ([.. all.Skip((paging.Number - 1) * Size).Take(Size)], paging);
    }

    /// <summary>The same for a list of which only its length is known here.</summary>
    public static Paging At(int number, int total, IReadOnlyList<KeyValuePair<string, string?>> query) => new(Math.Clamp(number, 1, PagesOf(total)), total, query);

    public string AddressOf(int number) => Address(Query.Append(new("p", number.ToString(CultureInfo.InvariantCulture)))) + Place;

    /// <summary>What is not asked for does not stand in the address.</summary>
    public static string Address(IEnumerable<KeyValuePair<string, string?>> query) =>
        QueryString.Create(query.Where(pair => !string.IsNullOrEmpty(pair.Value))).ToString();

    private static int PagesOf(int total) => Math.Max(1, (total + Size - 1) / Size);
}
