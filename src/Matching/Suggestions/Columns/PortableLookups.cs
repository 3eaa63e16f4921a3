using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Matching.Suggestions.Columns;

/// <summary>Follows a plan one volunteer at a time, on any machine.</summary>
internal static class PortableLookups
{
    /// <param name="plan">The participant's plan.</param>
    /// <param name="first">The first volunteer, a multiple of <see cref="RowPlan.Block"/>.</param>
    /// <param name="units">Filled; whole blocks.</param>
    /// <param name="shareLanguage">Filled with a bit for each of them: not known to share no language.</param>
    public static void Fill(RowPlan plan, int first, Span<ushort> units, Span<ulong> shareLanguage)
    {
        units.Fill((ushort)plan.Constant);
        shareLanguage[..(units.Length / RowPlan.Block)].Fill(ulong.MaxValue);
        Span<byte> places = stackalloc byte[RowPlan.Block];
        foreach (ref readonly var part in plan.Parts)
        {
            for (var block = 0; block < units.Length; block += RowPlan.Block)
            {
                Places(plan, part, first + block, places);
                Add(part.Units.Units, places, units.Slice(block, RowPlan.Block));
                if (part.TakesGreatest)
                {
                    shareLanguage[block / RowPlan.Block] = NotZero(places);
                }
            }
        }
    }

    /// <summary>The units of one volunteer; negative if the two are known to share no language.</summary>
    public static int Of(RowPlan plan, int volunteer)
    {
        var units = plan.Constant;
        foreach (ref readonly var part in plan.Parts)
        {
            var place = 0;
            foreach (ref readonly var lookup in plan.Lookups[part.First..part.End])
            {
                int number = lookup.Column[volunteer];
                number = lookup.Table < 0 ? number : plan.Tables[lookup.Table + number];
                place = part.TakesGreatest ? Math.Max(place, number) : place + number;
            }

            if (part.TakesGreatest && place == 0)
            {
                return -1;
            }

            units += part.Units.Units[place];
        }

        return units;
    }

    private static void Places(RowPlan plan, in PlanPart part, int first, Span<byte> places)
    {
        places.Clear();
        foreach (ref readonly var lookup in plan.Lookups[part.First..part.End])
        {
            ref var column = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(lookup.Column), first);
            if (lookup.Table < 0)
            {
                MemoryMarshal.CreateReadOnlySpan(ref column, RowPlan.Block).CopyTo(places);
                continue;
            }

            ref var table = ref Unsafe.Add(ref MemoryMarshal.GetReference(plan.Tables), lookup.Table);
            for (var i = 0; i < places.Length; i++)
            {
                var number = Unsafe.Add(ref table, Unsafe.Add(ref column, i));
                places[i] = part.TakesGreatest ? Math.Max(places[i], number) : (byte)(places[i] + number);
            }
        }
    }

    private static void Add(ushort[] table, ReadOnlySpan<byte> places, Span<ushort> units)
    {
        ref var start = ref MemoryMarshal.GetArrayDataReference(table);
        for (var i = 0; i < places.Length; i++)
        {
            units[i] += Unsafe.Add(ref start, places[i]);
        }
    }

    private static ulong NotZero(ReadOnlySpan<byte> places)
    {
        var bits = 0ul;
        for (var i = 0; i < places.Length; i++)
        {
            bits |= (places[i] == 0 ? 0ul : 1ul) << i;
        }

        return bits;
    }
}
