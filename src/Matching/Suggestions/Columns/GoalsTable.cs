using System.Numerics;
using Matching.Suggestions.Criteria;

namespace Matching.Suggestions.Columns;

/// <summary>
/// For one set of a participant's goals: the shares of it that each set of offers covers and of each set of wishes that it meets.
/// Equal shares stand together, so that the places of the units are the different shares of the one times those of the other.
/// </summary>
/// <param name="Offered">By the number of a set of offers.</param>
/// <param name="Met">By the number of a set of wishes.</param>
/// <param name="Units">By the sum of the two.</param>
internal sealed record GoalsTable(byte[] Offered, byte[] Met, UnitTable Units)
{
    /// <returns>Null if there are too many shares.</returns>
    public static GoalsTable? For(
        IReadOnlyList<ulong> offers, IReadOnlyList<ulong> wishes, ulong theirs, int count, Func<double?, int> units)
    {
        var (offered, offeredShares) = Shares(offers, set => set == 0 ? null : (double)BitOperations.PopCount(set & theirs) / count);
        var (met, metShares) = Shares(
            wishes, set => set == 0 ? null : (double)BitOperations.PopCount(set & theirs) / BitOperations.PopCount(set));
        if (offeredShares.Count * metShares.Count > UnitTable.Most)
        {
            return null;
        }

        int[] table = [.. offeredShares.SelectMany(_ => metShares, (one, two) => units(GoalsCriterion.Of(one, two)))];
        return new GoalsTable(
            [.. offered.Select(share => (byte)(share * metShares.Count))], [.. met.Select(share => (byte)share)], new UnitTable(table));
    }

    private static (int[] Numbers, List<double?> Shares) Shares(IReadOnlyList<ulong> sets, Func<ulong, double?> share)
    {
        var shares = new List<double?>();
        var numbers = new int[sets.Count];
        for (var set = 0; set < numbers.Length; set++)
        {
            var value = share(sets[set]);
            numbers[set] = shares.IndexOf(value);
            if (numbers[set] < 0)
            {
                numbers[set] = shares.Count;
                shares.Add(value);
            }
        }

        return (numbers, shares);
    }
}
