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
    private const int Stretch = 2048;

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
        Span<byte> places = stackalloc byte[Stretch];
        for (var start = 0; start < units.Length; start += Stretch)
        {
            var length = Math.Min(Stretch, units.Length - start);
            Fill(plan, first + start, places[..length], units.Slice(start, length), shareLanguage.Slice(start / RowPlan.Block, length / RowPlan.Block));
        }
    }

    private static void Fill(RowPlan plan, int first, Span<byte> places, Span<ushort> units, Span<ulong> shareLanguage)
    {
        units.Fill((ushort)plan.Constant);
        shareLanguage.Fill(ulong.MaxValue);
        foreach (ref readonly var part in plan.Parts)
        {
            if (part.TakesGreatest)
            {
                Join<Greatest>(plan, part, first, places);
                NotZero(places, shareLanguage);
            }
            else
            {
                Join<Sum>(plan, part, first, places);
            }

            WideUnits.Add(part.Units, places, units);
        }
    }

    private static void Join<TJoin>(RowPlan plan, in PlanPart part, int first, Span<byte> places) where TJoin : struct, IJoin
    {
        for (var at = part.First; at < part.End; at++)
        {
            ref readonly var lookup = ref plan.Lookups[at];
            var column = lookup.Column.AsSpan(first, places.Length);
            if (lookup.Table < 0)
            {
                column.CopyTo(places);
                continue;
            }

            var table = plan.Tables.Slice(lookup.Table, RowPlan.TableLength);
            switch ((at == part.First, lookup.IsLong))
            {
                case (true, false):
                    Look<ShortTable, Only>(ShortTable.From(table), column, places);
                    break;
                case (true, true):
                    Look<LongTable, Only>(LongTable.From(table), column, places);
                    break;
                case (false, false):
                    Look<ShortTable, TJoin>(ShortTable.From(table), column, places);
                    break;
                default:
                    Look<LongTable, TJoin>(LongTable.From(table), column, places);
                    break;
            }
        }
    }

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

    private static void NotZero(ReadOnlySpan<byte> places, Span<ulong> bits)
    {
        for (var word = 0; word < bits.Length; word++)
        {
            var block = Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(places), (nuint)(word * RowPlan.Block));
            bits[word] = ~Vector512.Equals(block, Vector512<byte>.Zero).ExtractMostSignificantBits();
        }
    }
}
