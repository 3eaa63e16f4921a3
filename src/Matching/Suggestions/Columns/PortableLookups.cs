using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Matching.Suggestions.Columns;

/// <summary>
/// Follows a plan on any machine. Tables of sixteen bytes are looked up for sixteen volunteers at a time; longer ones one by one.
/// </summary>
internal static class PortableLookups
{
    /// <param name="plan">The participant's plan.</param>
    /// <param name="scratch">Room for what is on the way.</param>
    /// <param name="first">The first volunteer, a multiple of <see cref="RowPlan.Block"/>.</param>
    /// <param name="units">Filled; whole blocks.</param>
    /// <param name="shareLanguage">Filled with a bit for each of them: not known to share no language.</param>
    public static void Fill(RowPlan plan, Scratch scratch, int first, Span<ushort> units, Span<ulong> shareLanguage)
    {
        for (var start = 0; start < units.Length; start += Scratch.Stretch)
        {
            var length = Math.Min(Scratch.Stretch, units.Length - start);
            var sums = MemoryMarshal.Cast<byte, ushort>(scratch.Units.Slice(0, length * sizeof(ushort)));
            Fill(plan, first + start, scratch.Places.Slice(0, length), sums, shareLanguage.Slice(start / RowPlan.Block, length / RowPlan.Block));
            sums.CopyTo(units[start..]);
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

    private static void Fill(RowPlan plan, int first, Span<byte> places, Span<ushort> units, Span<ulong> shareLanguage)
    {
        units.Fill((ushort)plan.Constant);
        shareLanguage.Fill(ulong.MaxValue);
        foreach (ref readonly var part in plan.Parts)
        {
            var lookups = plan.Lookups[part.First..part.End];
            if (lookups.Length == 1 && lookups[0].Table < 0)
            {
                PortableUnits.Add(part.Units, lookups[0].Column.Slice(first, places.Length), units);
            }
            else if (part.TakesGreatest)
            {
                Join<Greatest>(plan, lookups, first, places);
                SixteenLookups.NotZero(places, shareLanguage);
                PortableUnits.Add(part.Units, places, units);
            }
            else
            {
                Join<Sum>(plan, lookups, first, places);
                PortableUnits.Add(part.Units, places, units);
            }
        }
    }

    private static void Join<TJoin>(RowPlan plan, ReadOnlySpan<Lookup> lookups, int first, Span<byte> places) where TJoin : struct, IJoin
    {
        places.Clear();
        foreach (ref readonly var lookup in lookups)
        {
            var column = lookup.Column.Slice(first, places.Length);
            var table = plan.Tables.Slice(lookup.Table, RowPlan.TableLength);
            if (lookup.OfMarks)
            {
                SixteenLookups.OfMarks<TJoin>(table, column, places);
            }
            else if (lookup.Kinds <= SixteenLookups.Length)
            {
                SixteenLookups.Of<TJoin>(table, column, places);
            }
            else
            {
                OneByOne<TJoin>(table, column, places);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void OneByOne<TJoin>(ReadOnlySpan<byte> table, ReadOnlySpan<byte> column, Span<byte> places) where TJoin : struct, IJoin
    {
        // A table is as long as a byte has numbers, so no number needs a check.
        ref var start = ref MemoryMarshal.GetReference(table);
        for (var i = 0; i < places.Length && i < column.Length; i++)
        {
            places[i] = TJoin.Join(places[i], Unsafe.Add(ref start, column[i]));
        }
    }
}
