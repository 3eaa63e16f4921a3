using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Matching.Suggestions.Columns;

/// <summary>Adds the units that stand at places: those of a table of sixteen for sixteen volunteers at a time, others one by one.</summary>
internal static class PortableUnits
{
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add(UnitTable table, ReadOnlySpan<byte> places, Span<ushort> units)
    {
        if (table.Length <= SixteenLookups.Length)
        {
            OfSixteen(table, places, units);
            return;
        }

        ref var start = ref MemoryMarshal.GetArrayDataReference(table.Units);
        for (var i = 0; i < places.Length && i < units.Length; i++)
        {
            units[i] += Unsafe.Add(ref start, places[i]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void OfSixteen(UnitTable table, ReadOnlySpan<byte> places, Span<ushort> units)
    {
        var (low, high) = (Vector128.Create(table.Low), Vector128.Create(table.High));
        ref var from = ref MemoryMarshal.GetReference(places);
        ref var to = ref MemoryMarshal.GetReference(units);
        for (nuint at = 0; at < (nuint)places.Length; at += SixteenLookups.Length)
        {
            var numbers = Vector128.LoadUnsafe(ref from, at);
            var (lowsOne, lowsTwo) = Vector128.Widen(Vector128.ShuffleNative(low, numbers));
            var (highsOne, highsTwo) = Vector128.Widen(Vector128.ShuffleNative(high, numbers));
            (Vector128.LoadUnsafe(ref to, at) + (lowsOne | highsOne << 8)).StoreUnsafe(ref to, at);
            (Vector128.LoadUnsafe(ref to, at + 8) + (lowsTwo | highsTwo << 8)).StoreUnsafe(ref to, at + 8);
        }
    }
}
