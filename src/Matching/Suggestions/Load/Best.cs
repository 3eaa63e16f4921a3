namespace Matching.Suggestions.Load;

/// <summary>The few best of many that come by place: most units first, of equals the one that came first.</summary>
internal sealed class Best(int top)
{
    private readonly List<(int Units, int Place)> found = new(top + 1);

    public void Offer(int units, int place)
    {
        if (found.Count == top && units <= found[^1].Units)
        {
            return;
        }

        var at = found.Count;
        while (at > 0 && found[at - 1].Units < units)
        {
            at--;
        }

        found.Insert(at, (units, place));
        if (found.Count > top)
        {
            found.RemoveAt(top);
        }
    }

    /// <summary>The places in order, with one of all that were offered put before them; null puts nobody.</summary>
    public IReadOnlyList<int> With(int? first)
    {
        var places = found.Select(row => row.Place);
        return first is { } one ? [.. places.Where(place => place != one).Prepend(one).Take(top)] : [.. places];
    }
}
