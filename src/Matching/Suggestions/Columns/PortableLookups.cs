using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Matching.Suggestions.Columns;

/// <summary>Follows a plan one volunteer at a time, on any machine.</summary>
internal static class PortableLookups
{
    private const int Stretch = 1024;

    /// <param name="plan">The participant's plan.</param>
    /// <param name="first">The first volunteer, a multiple of <see cref="RowPlan.Block"/>.</param>
    /// <param name="units">Filled; whole blocks.</param>
    /// <param name="shareLanguage">Filled with a bit for each of them: not known to share no language.</param>
    public static void Fill(RowPlan plan, int first, Span<ushort> units, Span<ulong> shareLanguage)
    {
        units.Fill((ushort)plan.Constant);
        shareLanguage[..(units.Length / RowPlan.Block)].Fill(ulong.MaxValue);
        Span<byte> places = stackalloc byte[Stretch];
        for (var start = 0; start < units.Length; start += Stretch)
        {
            var length = Math.Min(Stretch, units.Length - start);
            foreach (ref readonly var part in plan.Parts)
            {
                Places(plan, part, first + start, places[..length]);
                Add(part.Units.Units, places[..length], units.Slice(start, length));
                if (part.TakesGreatest)
                {
                    NotZero(places[..length], shareLanguage[(start / RowPlan.Block)..]);
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
        for (var at = part.First; at < part.End; at++)
        {
            ref readonly var lookup = ref plan.Lookups[at];
            var column = lookup.Column.AsSpan(first, places.Length);
            if (lookup.Table < 0)
            {
                column.CopyTo(places);
                continue;
            }

            // Slices of the full length of a byte's numbers need no check of any number.
            var table = plan.Tables.Slice(lookup.Table, RowPlan.TableLength);
            if (at == part.First)
            {
                First(table, column, places);
            }
            else if (part.TakesGreatest)
            {
                Greatest(table, column, places);
            }
            else
            {
                Sum(table, column, places);
            }
        }
    }

    private static void First(ReadOnlySpan<byte> table, ReadOnlySpan<byte> column, Span<byte> places)
    {
        ref var start = ref MemoryMarshal.GetReference(table);
        for (var i = 0; i < places.Length && i < column.Length; i++)
        {
            places[i] = Unsafe.Add(ref start, column[i]);
        }
    }

    private static void Sum(ReadOnlySpan<byte> table, ReadOnlySpan<byte> column, Span<byte> places)
    {
        ref var start = ref MemoryMarshal.GetReference(table);
        for (var i = 0; i < places.Length && i < column.Length; i++)
        {
            places[i] += Unsafe.Add(ref start, column[i]);
        }
    }

    private static void Greatest(ReadOnlySpan<byte> table, ReadOnlySpan<byte> column, Span<byte> places)
    {
        ref var start = ref MemoryMarshal.GetReference(table);
        for (var i = 0; i < places.Length && i < column.Length; i++)
        {
            places[i] = Math.Max(places[i], Unsafe.Add(ref start, column[i]));
        }
    }

    private static void Add(ushort[] table, ReadOnlySpan<byte> places, Span<ushort> units)
    {
        ref var start = ref MemoryMarshal.GetArrayDataReference(table);
        for (var i = 0; i < places.Length && i < units.Length; i++)
        {
            units[i] += Unsafe.Add(ref start, places[i]);
        }
    }

    private static void NotZero(ReadOnlySpan<byte> places, Span<ulong> words)
    {
        for (var i = 0; i < places.Length; i += RowPlan.Block)
        {
            var bits = 0ul;
            for (var bit = 0; bit < RowPlan.Block; bit++)
            {
                bits |= (places[i + bit] == 0 ? 0ul : 1ul) << bit;
            }

            words[i / RowPlan.Block] = bits;
        }
    }
}
