using System.Diagnostics.CodeAnalysis;

namespace Matching.Suggestions.Columns;

/// <summary>What a reader worked out before and may need again; forgets everything when it holds too much.</summary>
internal sealed class Kept<TKey, TValue> where TKey : notnull
{
    private const int Most = 4096;

    private readonly Dictionary<TKey, TValue> values = [];

    public bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue value) => values.TryGetValue(key, out value);

    public TValue Keep(TKey key, TValue value)
    {
        if (values.Count >= Most)
        {
            values.Clear();
        }

        values[key] = value;
        return value;
    }
}
