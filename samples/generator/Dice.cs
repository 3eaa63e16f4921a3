namespace Matching.Samples;

/// <summary>
/// All chance in the sample. Only <see cref="Random.Next(int)"/> of a seeded <see cref="Random"/> is used, so that the same seed gives
/// the same files; each part of the sample throws its own dice, so that a change in one does not shuffle the others.
/// </summary>
internal sealed class Dice(int seed, string part)
{
    private readonly Random random = new(part.Aggregate(seed, (sum, letter) => ((sum * 31) + letter) % 1_000_003));

    public int Below(int end) => random.Next(end);

    /// <summary>From <paramref name="low"/> to <paramref name="high"/>, both of them possible.</summary>
    public int Between(int low, int high) => low + Below(high - low + 1);

    public bool Chance(int percent) => Below(100) < percent;

    public DateOnly Day(DateOnly first, DateOnly last) => first.AddDays(Below(last.DayNumber - first.DayNumber + 1));

    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    public T PickWeighted<T>(IReadOnlyList<(int Weight, T Item)> items)
    {
        var left = Below(items.Sum(i => i.Weight));
        foreach (var (weight, item) in items)
        {
            left -= weight;
            if (left < 0)
                return item;
        }

        throw new ArgumentException("Nothing to pick from.", nameof(items));
    }

    /// <summary>As many different items as asked for, or all there are; the heavier the likelier and the earlier.</summary>
    public List<T> SomeWeighted<T>(int count, IReadOnlyList<(int Weight, T Item)> items)
    {
        var left = items.ToList();
        var chosen = new List<T>();
        while (chosen.Count < count && left.Count > 0)
        {
            var at = PickWeighted(left.Select((x, index) => (x.Weight, index)).ToList());
            chosen.Add(left[at].Item);
            left.RemoveAt(at);
        }

        return chosen;
    }

    public List<T> Some<T>(int count, IEnumerable<T> items) => SomeWeighted(count, items.Select(i => (1, i)).ToList());
}
