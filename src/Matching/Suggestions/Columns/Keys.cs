namespace Matching.Suggestions.Columns;

/// <summary>Lists of keys, greatest first.</summary>
internal static class Keys
{
    /// <summary>How many keys are greater than one, which need not be among them.</summary>
    public static int Above(ReadOnlySpan<long> keys, long key)
    {
        var (low, high) = (0, keys.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = keys[middle] > key ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
