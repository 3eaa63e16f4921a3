using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Matching.Suggestions.Columns;

/// <summary>
/// Follows a plan for 64 volunteers at a time with AVX-512: a table of 128 bytes is two registers, looked up for 64 numbers by one
/// instruction. The low and the high bytes of the units are looked up apart and joined. Each table stays in its registers for a stretch
/// of volunteers that is short enough for everything else to stay in the nearest cache.
/// </summary>
public static class WideLookups
{
    public static bool IsSupported => Avx512BW.IsSupported && Avx512Vbmi.IsSupported;

    internal static bool IsChosen(Processor processor) => processor switch
    {
        Processor.Portable => false,
        Processor.Wide when !IsSupported => throw new PlatformNotSupportedException("This machine has no AVX-512 (BW and VBMI)."),
        _ => IsSupported,
    };

    /// <inheritdoc cref="PortableLookups.Fill"/>
    internal static void Fill(RowPlan plan, Scratch scratch, int first, Span<ushort> units, Span<ulong> shareLanguage)
    {
        for (var start = 0; start < units.Length; start += Scratch.Stretch)
        {
            var length = Math.Min(Scratch.Stretch, units.Length - start);
            var sums = MemoryMarshal.Cast<byte, ushort>(scratch.Units.Slice(0, length * sizeof(ushort)));
            Fill(plan, first + start, scratch.Places.Slice(0, length), sums, shareLanguage.Slice(start / RowPlan.Block, length / RowPlan.Block));
            sums.CopyTo(units[start..]);
        }
    }

    private static void Fill(RowPlan plan, int first, Span<byte> places, Span<ushort> units, Span<ulong> shareLanguage)
    {
        units.Fill((ushort)plan.Constant);
        shareLanguage.Fill(ulong.MaxValue);
        foreach (ref readonly var part in plan.Parts)
        {
            var lookups = plan.Lookups[part.First..part.End];
            if (lookups.Length == 1 && lookups[0].Table < 0)
            {
                WideUnits.Add(part.Units, lookups[0].Column.Slice(first, places.Length), units);
            }
            else if (part.TakesGreatest)
            {
                Join<Greatest>(plan, lookups, first, places);
                NotZero(places, shareLanguage);
                WideUnits.Add(part.Units, places, units);
            }
            else
            {
                Join<Sum>(plan, lookups, first, places);
                WideUnits.Add(part.Units, places, units);
            }
        }
    }

    private static void Join<TJoin>(RowPlan plan, ReadOnlySpan<Lookup> lookups, int first, Span<byte> places) where TJoin : struct, IJoin
    {
        if (lookups.IsEmpty)
        {
            places.Clear();
            return;
        }

        Look<Begin>(plan, lookups[0], first, places);
        foreach (ref readonly var lookup in lookups[1..])
        {
            Look<TJoin>(plan, lookup, first, places);
        }
    }

    private static void Look<TJoin>(RowPlan plan, in Lookup lookup, int first, Span<byte> places) where TJoin : struct, IJoin
    {
        var column = lookup.Column.Slice(first, places.Length);
        var table = plan.Tables.Slice(lookup.Table, RowPlan.TableLength);
        if (lookup.IsLong)
        {
            Look<LongTable, TJoin>(LongTable.From(table), column, places);
        }
        else
        {
            Look<ShortTable, TJoin>(ShortTable.From(table), column, places);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Look<TTable, TJoin>(TTable table, ReadOnlySpan<byte> column, Span<byte> places)
        where TTable : struct, IWideTable
        where TJoin : struct, IJoin
    {
        ref var from = ref MemoryMarshal.GetReference(column);
        ref var to = ref MemoryMarshal.GetReference(places);
        for (nuint at = 0; at < (nuint)places.Length; at += RowPlan.Block)
        {
            TJoin.Join(Vector512.LoadUnsafe(ref to, at), table.At(Vector512.LoadUnsafe(ref from, at))).StoreUnsafe(ref to, at);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void NotZero(ReadOnlySpan<byte> places, Span<ulong> bits)
    {
        for (var word = 0; word < bits.Length; word++)
        {
            var block = Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(places), (nuint)(word * RowPlan.Block));
            bits[word] = ~Vector512.Equals(block, Vector512<byte>.Zero).ExtractMostSignificantBits();
        }
    }
}
