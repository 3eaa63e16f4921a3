using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Matching.Suggestions.Columns;

/// <summary>Looks through units by the block.</summary>
internal static class UnitScan
{
    /// <summary>Whoever has at least so many units, a bit each.</summary>
    /// <param name="units">At least a block from <paramref name="first"/> on.</param>
    /// <param name="first">The first of the block.</param>
    /// <param name="least">Units.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Reaching(ReadOnlySpan<ushort> units, int first, ushort least)
    {
        ref var start = ref Unsafe.Add(ref MemoryMarshal.GetReference(units), first);
        if (Vector512.IsHardwareAccelerated)
        {
            var wide = Vector512.Create(least);
            return Vector512.GreaterThanOrEqual(Vector512.LoadUnsafe(ref start), wide).ExtractMostSignificantBits()
                | Vector512.GreaterThanOrEqual(Vector512.LoadUnsafe(ref start, 32), wide).ExtractMostSignificantBits() << 32;
        }

        var threshold = Vector256.Create(least);
        var reaching = 0ul;
        for (var part = 0; part < RowPlan.Block; part += Vector256<ushort>.Count)
        {
            reaching |= (ulong)Vector256.GreaterThanOrEqual(Vector256.LoadUnsafe(ref start, (nuint)part), threshold).ExtractMostSignificantBits() << part;
        }

        return reaching;
    }
}
