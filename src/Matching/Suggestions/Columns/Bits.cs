namespace Matching.Suggestions.Columns;

/// <summary>Sets of volunteers: volunteer <c>i</c> is bit <c>i % 64</c> of word <c>i / 64</c>.</summary>
internal static class Bits
{
    public static bool Has(ReadOnlySpan<ulong> set, int place) => (set[place >> 6] >> (place & 63) & 1) == 1;

    public static void Set(Span<ulong> set, int place) => set[place >> 6] |= 1ul << (place & 63);

    public static void Clear(Span<ulong> set, int place) => set[place >> 6] &= ~(1ul << (place & 63));

    /// <summary>The bits below a place within one word; all of them from 64 on.</summary>
    public static ulong Below(int place) => place >= 64 ? ulong.MaxValue : (1ul << place) - 1;
}
