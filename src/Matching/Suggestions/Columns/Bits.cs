using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Matching.Suggestions.Columns;

/// <summary>Sets of volunteers: volunteer <c>i</c> is bit <c>i % 64</c> of word <c>i / 64</c>.</summary>
internal static class Bits
{
    public static bool Has(ReadOnlySpan<ulong> set, int place) => (set[place >> 6] >> (place & 63) & 1) == 1;

    public static void Set(Span<ulong> set, int place) => set[place >> 6] |= 1ul << (place & 63);

    public static int Count(ReadOnlySpan<ulong> set) => SetCounts.Both(set, set);

    /// <summary>How many are in both of two sets of the same length.</summary>
    public static int CountBoth(ReadOnlySpan<ulong> one, ReadOnlySpan<ulong> other) => SetCounts.Both(one, other);

    /// <summary>Takes everybody who is in one set out of another, no longer, one.</summary>
    public static void Remove(ReadOnlySpan<ulong> set, Span<ulong> from)
    {
        ref var taken = ref MemoryMarshal.GetReference(set[..from.Length]);
        ref var start = ref MemoryMarshal.GetReference(from);
        var word = 0;
        for (; word <= from.Length - Vector256<ulong>.Count; word += Vector256<ulong>.Count)
        {
            var left = Vector256.AndNot(Vector256.LoadUnsafe(ref start, (nuint)word), Vector256.LoadUnsafe(ref taken, (nuint)word));
            left.StoreUnsafe(ref start, (nuint)word);
        }

        for (; word < from.Length; word++)
        {
            from[word] &= ~set[word];
        }
    }

    public static void Clear(Span<ulong> set, int place) => set[place >> 6] &= ~(1ul << (place & 63));

    /// <summary>The bits below a place within one word; all of them from 64 on.</summary>
    public static ulong Below(int place) => place >= 64 ? ulong.MaxValue : (1ul << place) - 1;
}
