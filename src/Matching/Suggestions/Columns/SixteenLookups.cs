using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Matching.Suggestions.Columns;

/// <summary>Looks up sixteen volunteers at a time in tables of sixteen bytes.</summary>
internal static class SixteenLookups
{
    public const int Length = 16;

    private const int LowBits = 4;

    /// <summary>Joins what stands at the numbers of a column, all below sixteen.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Of<TJoin>(ReadOnlySpan<byte> table, ReadOnlySpan<byte> column, Span<byte> places) where TJoin : struct, IJoin
    {
        var all = Vector128.Create(table);
        ref var from = ref MemoryMarshal.GetReference(column);
        ref var to = ref MemoryMarshal.GetReference(places);
        for (nuint at = 0; at < (nuint)places.Length; at += Length)
        {
            var numbers = Vector128.ShuffleNative(all, Vector128.LoadUnsafe(ref from, at));
            TJoin.Join(Vector128.LoadUnsafe(ref to, at), numbers).StoreUnsafe(ref to, at);
        }
    }

    /// <summary>Joins what the marks of seven tags come to: those of the first four and those of the other three.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void OfMarks<TJoin>(ReadOnlySpan<byte> table, ReadOnlySpan<byte> column, Span<byte> places) where TJoin : struct, IJoin
    {
        Span<byte> others = stackalloc byte[Length];
        for (var set = 0; set < MarkTable.Length / Length; set++)
        {
            others[set] = table[set * Length];
        }

        var (low, high) = (Vector128.Create(table), Vector128.Create<byte>(others));
        ref var from = ref MemoryMarshal.GetReference(column);
        ref var to = ref MemoryMarshal.GetReference(places);
        for (nuint at = 0; at < (nuint)places.Length; at += Length)
        {
            var sets = Vector128.LoadUnsafe(ref from, at);
            var ofLow = Vector128.ShuffleNative(low, sets & Vector128.Create((byte)(Length - 1)));
            var ofHigh = Vector128.ShuffleNative(high, sets >>> LowBits);
            TJoin.Join(Vector128.LoadUnsafe(ref to, at), TJoin.Join(ofLow, ofHigh)).StoreUnsafe(ref to, at);
        }
    }

    /// <summary>A bit for each place that is not 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void NotZero(ReadOnlySpan<byte> places, Span<ulong> words)
    {
        words.Clear();
        for (var at = 0; at < places.Length; at += Length)
        {
            var zero = Vector128.Equals(Vector128.Create(places[at..]), Vector128<byte>.Zero).ExtractMostSignificantBits();
            words[at / RowPlan.Block] |= (ulong)(ushort)~zero << at % RowPlan.Block;
        }
    }
}
