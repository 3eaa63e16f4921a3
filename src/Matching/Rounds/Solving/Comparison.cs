using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Matching.Rounds.Solving;

/// <summary>Which of 64 pairs are worth a look: those with <c>price + a ≤ score + b</c> and <c>score ≥ minimum</c>, in 16 bits that stop at their end.</summary>
/// <param name="toPrices">The a.</param>
/// <param name="toScores">The b.</param>
/// <param name="minimum">The least score that counts.</param>
/// <param name="isWide">Whether 32 pairs are compared at once, or 8; the answer is the same.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Comparison(ushort toPrices, ushort toScores, ushort minimum, bool isWide)
{
    /// <returns>A bit for each pair.</returns>
    public ulong Of(ReadOnlySpan<ushort> units, ReadOnlySpan<ushort> lanes) =>
        isWide ? Wide(units, lanes) : Narrow(units, lanes);

    private ulong Wide(ReadOnlySpan<ushort> units, ReadOnlySpan<ushort> lanes)
    {
        var prices = Vector512.Create(toPrices);
        var scores = Vector512.Create(toScores);
        var least = Vector512.Create(minimum);
        return Half(units, lanes, 0) | (Half(units, lanes, 32) << 32);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        ulong Half(ReadOnlySpan<ushort> score, ReadOnlySpan<ushort> price, nuint from)
        {
            var unit = Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(score), from);
            var asked = Vector512.AddSaturate(Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(price), from), prices);
            var enough = Vector512.LessThanOrEqual(asked, Vector512.AddSaturate(unit, scores)) & Vector512.GreaterThanOrEqual(unit, least);
            return enough.ExtractMostSignificantBits();
        }
    }

    private ulong Narrow(ReadOnlySpan<ushort> units, ReadOnlySpan<ushort> lanes)
    {
        var prices = Vector128.Create(toPrices);
        var scores = Vector128.Create(toScores);
        var least = Vector128.Create(minimum);
        var bits = 0UL;
        for (nuint from = 0; from < 64; from += 8)
        {
            var unit = Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(units), from);
            var asked = Vector128.AddSaturate(Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(lanes), from), prices);
            var enough = Vector128.LessThanOrEqual(asked, Vector128.AddSaturate(unit, scores)) & Vector128.GreaterThanOrEqual(unit, least);
            bits |= (ulong)enough.ExtractMostSignificantBits() << (int)from;
        }

        return bits;
    }
}
