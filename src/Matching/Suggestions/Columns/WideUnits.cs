using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Matching.Suggestions.Columns;

/// <summary>Adds the units that stand at places, 64 at a time.</summary>
internal static class WideUnits
{
    // Joining low and high bytes works within each sixteen of them: the first halves give one register, the second halves the other.
    private static Vector512<ulong> Order => Vector512.Create(0ul, 4, 1, 5, 2, 6, 3, 7);

    public static void Add(UnitTable table, ReadOnlySpan<byte> places, Span<ushort> units)
    {
        switch (table.Length)
        {
            case <= 64:
                Add(SmallTable.From(table.Low), SmallTable.From(table.High), places, units);
                break;
            case <= 128:
                Add(ShortTable.From(table.Low), ShortTable.From(table.High), places, units);
                break;
            default:
                Add(LongTable.From(table.Low), LongTable.From(table.High), places, units);
                break;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Add<TTable>(TTable low, TTable high, ReadOnlySpan<byte> places, Span<ushort> units) where TTable : struct, IWideTable
    {
        ref var from = ref MemoryMarshal.GetReference(places);
        ref var to = ref MemoryMarshal.GetReference(units);
        for (nuint at = 0; at < (nuint)places.Length; at += RowPlan.Block)
        {
            var numbers = Avx512F.PermuteVar8x64(Vector512.LoadUnsafe(ref from, at).AsUInt64(), Order).AsByte();
            var (lows, highs) = (low.At(numbers), high.At(numbers));
            (Vector512.LoadUnsafe(ref to, at) + Avx512BW.UnpackLow(lows, highs).AsUInt16()).StoreUnsafe(ref to, at);
            (Vector512.LoadUnsafe(ref to, at + 32) + Avx512BW.UnpackHigh(lows, highs).AsUInt16()).StoreUnsafe(ref to, at + 32);
        }
    }
}
