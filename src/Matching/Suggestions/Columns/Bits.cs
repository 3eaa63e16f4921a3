using System.Numerics;

namespace Matching.Suggestions.Columns;

/// <summary>Sets of volunteers: volunteer <c>i</c> is bit <c>i % 64</c> of word <c>i / 64</c>.</summary>
internal static class Bits
{
    public static bool Has(ReadOnlySpan<ulong> set, int place) => (set[place >> 6] >> (place & 63) & 1) == 1;

    public static void Set(Span<ulong> set, int place) => set[place >> 6] |= 1ul << (place & 63);

    public static int Count(ReadOnlySpan<ulong> set)
    {
        var count = 0;
        foreach (var word in set)
        {
            count += BitOperations.PopCount(word);
        }

        return count;
    }

    /// <summary>How many are in both of two sets of the same length.</summary>
    public static int CountBoth(ReadOnlySpan<ulong> one, ReadOnlySpan<ulong> other)
    {
        var count = 0;
        other = other[..one.Length];
        for (var word = 0; word < one.Length; word++)
        {
            count += BitOperations.PopCount(one[word] & other[word]);
        }

        return count;
    }

    public static void Clear(Span<ulong> set, int place) => set[place >> 6] &= ~(1ul << (place & 63));

    /// <summary>The bits below a place within one word; all of them from 64 on.</summary>
    public static ulong Below(int place) => place >= 64 ? ulong.MaxValue : (1ul << place) - 1;
}
