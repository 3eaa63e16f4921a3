using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Matching.Suggestions.Columns;

/// <summary>
/// Follows a plan for 64 volunteers at a time with AVX-512: a table of 128 bytes is two registers, looked up for 64 numbers by one
/// instruction. The low and the high bytes of the units are looked up apart and joined.
/// </summary>
public static class WideLookups
{
    private static readonly Vector512<ulong> FirstHalf = Vector512.Create(0ul, 1, 8, 9, 2, 3, 10, 11);
    private static readonly Vector512<ulong> SecondHalf = Vector512.Create(4ul, 5, 12, 13, 6, 7, 14, 15);

    public static bool IsSupported => Avx512BW.IsSupported && Avx512Vbmi.IsSupported;

    internal static bool IsChosen(Processor processor) => processor switch
    {
        Processor.Portable => false,
        Processor.Wide when !IsSupported => throw new PlatformNotSupportedException("This machine has no AVX-512 (BW and VBMI)."),
        _ => IsSupported,
    };

    /// <inheritdoc cref="PortableLookups.Fill"/>
    internal static void Fill(RowPlan plan, int first, Span<ushort> units, Span<ulong> shareLanguage)
    {
        ref var tables = ref MemoryMarshal.GetReference(plan.Tables);
        var lookups = plan.Lookups;
        var parts = plan.Parts;
        for (var block = 0; block < units.Length; block += RowPlan.Block)
        {
            var one = Vector512.Create((ushort)plan.Constant);
            var two = one;
            var share = ulong.MaxValue;
            foreach (ref readonly var part in parts)
            {
                var places = Vector512<byte>.Zero;
                for (var lookup = part.First; lookup < part.End; lookup++)
                {
                    var numbers = Numbers(lookups[lookup], ref tables, first + block);
                    places = part.TakesGreatest ? Vector512.Max(places, numbers) : places + numbers;
                }

                if (part.TakesGreatest)
                {
                    share = ~Vector512.Equals(places, Vector512<byte>.Zero).ExtractMostSignificantBits();
                }

                var low = At(part.Units.Low, part.Units.Length, places);
                var high = At(part.Units.High, part.Units.Length, places);
                one += Avx512BW.UnpackLow(low, high).AsUInt16();
                two += Avx512BW.UnpackHigh(low, high).AsUInt16();
            }

            // Unpacking left the units in groups of eight, those of the first half of each sixteen in one register.
            ref var target = ref Unsafe.Add(ref MemoryMarshal.GetReference(units), block);
            Avx512F.PermuteVar8x64x2(one.AsUInt64(), FirstHalf, two.AsUInt64()).AsUInt16().StoreUnsafe(ref target);
            Avx512F.PermuteVar8x64x2(one.AsUInt64(), SecondHalf, two.AsUInt64()).AsUInt16().StoreUnsafe(ref target, (nuint)RowPlan.Block / 2);
            shareLanguage[block / RowPlan.Block] = share;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> Numbers(in Lookup lookup, ref byte tables, int first)
    {
        var numbers = Vector512.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(lookup.Column), (nuint)first);
        if (lookup.Table < 0)
        {
            return numbers;
        }

        ref var table = ref Unsafe.Add(ref tables, lookup.Table);
        return lookup.IsLong ? OfLong(ref table, numbers) : OfShort(ref table, numbers);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> At(byte[] table, int length, Vector512<byte> places)
    {
        ref var start = ref MemoryMarshal.GetArrayDataReference(table);
        return length <= 64 ? Avx512Vbmi.PermuteVar64x8(Vector512.LoadUnsafe(ref start), places)
            : length <= 128 ? OfShort(ref start, places)
            : OfLong(ref start, places);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> OfShort(ref byte table, Vector512<byte> numbers) =>
        Avx512Vbmi.PermuteVar64x8x2(Vector512.LoadUnsafe(ref table), numbers, Vector512.LoadUnsafe(ref table, 64));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<byte> OfLong(ref byte table, Vector512<byte> numbers) => Vector512.ConditionalSelect(
        Vector512.LessThan(numbers.AsSByte(), Vector512<sbyte>.Zero).AsByte(),
        OfShort(ref Unsafe.Add(ref table, 128), numbers),
        OfShort(ref table, numbers));
}
