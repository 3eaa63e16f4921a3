using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Matching.People;
using Matching.Suggestions.Eligibility;

namespace Matching.Suggestions.Columns;

/// <summary>
/// One participant's whole row, kept to answer what a list of suggestions asks of it: who is best, who fails what, and which rank somebody
/// would have with other units. Used again for the next participant; not for several threads at once.
/// </summary>
internal sealed class RankedRow(VolunteerColumns columns, RuleColumns kinds, Processor processor)
{
    private readonly VolunteerRow row = new(columns, kinds, processor);
    private readonly RuleRow rules = new(kinds);
    private readonly ushort[] units = new ushort[columns.People.Count];
    private readonly ulong[] shareLanguage = new ulong[kinds.Words];
    private readonly ulong[] eligible = new ulong[kinds.Words];
    private TopList top = new(0);
    private Participant participant = null!;
    private int[] excluded = [];

    public VolunteerColumns Columns => columns;

    public Processor Processor => processor;

    /// <summary>Keys of the best, as many as were asked for, best first.</summary>
    public ReadOnlySpan<long> Top => top.Keys;

    public int UnitsOf(int volunteer) => units[volunteer];

    /// <inheritdoc cref="VolunteerRow.Open"/>
    public void Read(Participant person, WeightedScorer scorer, int[] mustNotMeet, int best)
    {
        (participant, excluded, top) = (person, mustNotMeet, new TopList(best));
        row.Open(person, scorer, mustNotMeet);
        for (var first = 0; first < units.Length; first += RowPlan.Stretch)
        {
            var stretch = units.AsSpan(first, Math.Min(RowPlan.Stretch, units.Length - first));
            var words = (stretch.Length + RowPlan.Block - 1) / RowPlan.Block;
            var share = shareLanguage.AsSpan(first / RowPlan.Block, words);
            var allowed = eligible.AsSpan(first / RowPlan.Block, words);
            row.ReadLanguages(first, stretch, share);
            share.CopyTo(allowed);
            row.Judge(first, stretch.Length, allowed);
            top.Offer(first, stretch, allowed);
        }

        top.End();
    }

    /// <summary>Nobody reads this row any more; it is free for the next participant.</summary>
    public void GiveBack() => kinds.Idle.Add(this);

    /// <summary>Every volunteer by the rules that they fail.</summary>
    public Tally Tally()
    {
        var fails = rules.Failing(participant);
        fails.Add((kinds.LanguagePlace, [.. shareLanguage.Select((share, word) => kinds.Everybody[word] & ~share)]));
        if (excluded.Length > 0)
        {
            var mustNotMeet = new ulong[kinds.Words];
            Array.ForEach(excluded, volunteer => Bits.Set(mustNotMeet, volunteer));
            fails.Add((kinds.ExcludedPlace, mustNotMeet));
        }

        return new Tally(kinds.Rules, kinds.Everybody, [.. fails.OrderBy(rule => rule.Rule)]);
    }

    /// <summary>The rank, from 1, that an eligible volunteer would have with other units, all others unchanged.</summary>
    public int RankWith(int volunteer, int otherUnits)
    {
        var key = TopList.Key(otherUnits, volunteer);
        var own = TopList.Key(units[volunteer], volunteer);
        var better = Top.Length > 0 && key >= Top[^1] ? Keys.Above(Top, key) : CountAbove(key);
        return 1 + better - (own > key ? 1 : 0);
    }

    /// <summary>The eligible volunteers with at least so many units.</summary>
    public List<int> AtLeast(int least)
    {
        var found = new List<int>();
        var threshold = Math.Max(least, 0);
        for (var word = 0; word < eligible.Length; word++)
        {
            for (var left = eligible[word] & Reaching(word, threshold); left != 0; left &= left - 1)
            {
                found.Add(word * RowPlan.Block + BitOperations.TrailingZeroCount(left));
            }
        }

        return found;
    }

    private int CountAbove(long key)
    {
        var (least, place) = (TopList.UnitsOf(key), TopList.PlaceOf(key));
        var count = 0;
        for (var word = 0; word < eligible.Length; word++)
        {
            // Equals stand above who comes after them.
            var reaching = Reaching(word, least);
            var more = Reaching(word, least + 1);
            var before = Bits.Below(Math.Clamp(place - word * RowPlan.Block, 0, RowPlan.Block));
            count += BitOperations.PopCount(eligible[word] & (more | reaching & before));
        }

        return count;
    }

    /// <summary>The volunteers of a word with at least so many units, a bit each.</summary>
    private ulong Reaching(int word, int least)
    {
        var first = word * RowPlan.Block;
        if (least > ushort.MaxValue)
        {
            return 0;
        }

        if (first + RowPlan.Block > units.Length)
        {
            var bits = 0ul;
            for (var i = first; i < units.Length; i++)
            {
                bits |= (units[i] >= least ? 1ul : 0) << (i - first);
            }

            return bits;
        }

        var threshold = Vector256.Create((ushort)least);
        ref var start = ref MemoryMarshal.GetReference(units.AsSpan(first, RowPlan.Block));
        var reaching = 0ul;
        for (var part = 0; part < RowPlan.Block; part += Vector256<ushort>.Count)
        {
            reaching |= (ulong)Vector256.GreaterThanOrEqual(Vector256.LoadUnsafe(ref start, (nuint)part), threshold).ExtractMostSignificantBits() << part;
        }

        return reaching;
    }
}
