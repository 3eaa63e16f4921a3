namespace Matching.Web.Pages.People;

/// <summary>One page of a long list, and the query that leads to its neighbours.</summary>
public sealed record Paging(int Number, int Pages, IReadOnlyList<KeyValuePair<string, string?>> Query)
{
    private const int Size = 50;

    public static (IReadOnlyList<T> Shown, Paging Paging) Of<T>(IReadOnlyList<T> all, int number, IReadOnlyList<KeyValuePair<string, string?>> query)
    {
        var pages = Math.Max(1, (all.Count + Size - 1) / Size);
        var valid = Math.Clamp(number, 1, pages);
        return ([.. all.Skip((valid - 1) * Size).Take(Size)], new Paging(valid, pages, query));
    }

    public string AddressOf(int number) => QueryString
        .Create(Query.Where(pair => !string.IsNullOrEmpty(pair.Value)).Append(new("p", number.ToString(System.Globalization.CultureInfo.InvariantCulture))))
        .ToString();
}
