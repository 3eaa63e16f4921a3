using System.Numerics;
using Matching.People;
using Matching.Suggestions.Criteria;
using Matching.Suggestions.Eligibility;

namespace Matching.Suggestions.Columns;

/// <summary>
/// One participant's whole row, kept to answer what a list of suggestions asks of it: who is best, who fails what, and which rank somebody
/// would have with other units. Used again for the next participant; not for several threads at once.
/// </summary>
internal sealed class RankedRow(VolunteerColumns columns, RuleColumns kinds, Processor processor)
{
    private readonly VolunteerRow row = new(columns, kinds, processor);
    private readonly RuleRow askRules = new(kinds);
    private readonly ushort[] units = new ushort[Column.Padded(columns.People.Count)];
    private readonly ulong[] shareLanguage = new ulong[kinds.Words];
    private readonly ulong[] eligible = new ulong[kinds.Words];
    private readonly ulong[] failOne = new ulong[kinds.Words];
    private readonly List<int> setAside = [];
    private TopList top = new(0);
    private Participant participant = null!;
    private int[] excluded = [];

    public VolunteerColumns Columns => columns;

    public RuleColumns Rules => kinds;

    public Processor Processor => processor;

    /// <summary>Keys of the best, as many as were asked for, best first.</summary>
    public ReadOnlySpan<long> Top => top.Keys;

    /// <summary>The units of one criterion alone.</summary>
    public CriterionUnits Availability { get; } = new(columns, CriterionCodes.Availability);

    /// <summary>Whoever is eligible and not set aside, a bit each.</summary>
    public ReadOnlySpan<ulong> Candidates => eligible;

    /// <summary>Room for one set of volunteers, for whoever works with this row at the moment.</summary>
    public ulong[] Room { get; } = new ulong[kinds.Words];

    /// <summary>Those who are eligible and set aside, by place.</summary>
    public IReadOnlyList<int> SetAside => setAside;

    public int UnitsOf(int volunteer) => units[volunteer];

    /// <param name="person">Whose row it is from here on.</param>
    /// <param name="scorer">Their scorer, of these columns.</param>
    /// <param name="mustNotMeet">Places of the volunteers whom they must not meet, ascending.</param>
    /// <param name="aside">Places of the volunteers who are set aside for them, ascending.</param>
    /// <param name="best">How many of the best are wanted.</param>
    public void Read(Participant person, WeightedScorer scorer, int[] mustNotMeet, int[] aside, int best)
    {
        (participant, excluded, top) = (person, mustNotMeet, new TopList(best));
        setAside.Clear();
        row.Open(person, scorer, mustNotMeet);
        for (var first = 0; first < row.Volunteers; first += Scratch.Stretch)
        {
            var count = Math.Min(Scratch.Stretch, row.Volunteers - first);
            var words = (count + RowPlan.Block - 1) / RowPlan.Block;
            var share = shareLanguage.AsSpan(first / RowPlan.Block, words);
            var allowed = eligible.AsSpan(first / RowPlan.Block, words);
            row.ReadLanguages(first, units.AsSpan(first, count), share);
            share.CopyTo(allowed);
            row.Judge(first, count, allowed);
            PutAside(aside, first, count, allowed);
            top.Offer(first, units.AsSpan(first, words * RowPlan.Block), allowed);
        }

        top.End();
    }

    /// <summary>Nobody reads this row any more; it is free for the next participant.</summary>
    public void GiveBack() => kinds.Idle.Add(this);

    /// <summary>Every volunteer by the rules that they fail.</summary>
    public Tally Tally()
    {
        var fails = askRules.Failing(participant);
        var (shareNone, everybody) = (shareLanguage, kinds.Everybody);
        for (var word = 0; word < shareNone.Length && word < everybody.Length; word++)
        {
            shareNone[word] = everybody[word] & ~shareNone[word];
        }

        fails.Add((kinds.LanguagePlace, shareNone));
        if (excluded.Length > 0)
        {
            var mustNotMeet = new ulong[kinds.Words];
            Array.ForEach(excluded, volunteer => Bits.Set(mustNotMeet, volunteer));
            fails.Add((kinds.ExcludedPlace, mustNotMeet));
        }

        fails.Sort((one, other) => one.Rule.CompareTo(other.Rule));
        return new Tally(kinds.Rules, kinds.Everybody, fails, Room, failOne);
    }

    /// <summary>The key of the best of a set; null if there is nobody in it.</summary>
    public long? BestOf(ReadOnlySpan<ulong> among)
    {
        var best = new TopList(1);
        best.Offer(0, units, among);
        return best.Keys is [var key] ? key : null;
    }

    /// <summary>The rank, from 1, that an eligible volunteer would have with other units, all others unchanged.</summary>
    public int RankWith(int volunteer, int otherUnits)
    {
        var key = TopList.Key(otherUnits, volunteer);
        var own = TopList.Key(units[volunteer], volunteer);
        var better = Top.Length > 0 && key >= Top[^1] ? Keys.Above(Top, key) : CountAbove(otherUnits, volunteer);
        return 1 + better - (own > key ? 1 : 0);
    }

    /// <summary>The eligible volunteers with at least so many units, in the order of their places.</summary>
    public List<int> AtLeast(int least)
    {
        var found = new List<int>();
        var threshold = (ushort)Math.Clamp(least, 0, ushort.MaxValue);
        for (var word = 0; word < eligible.Length; word++)
        {
            for (var left = eligible[word] & UnitScan.Reaching(units, word * RowPlan.Block, threshold); left != 0; left &= left - 1)
            {
                found.Add(word * RowPlan.Block + BitOperations.TrailingZeroCount(left));
            }
        }

        return found;
    }

    private void PutAside(int[] aside, int first, int count, Span<ulong> allowed)
    {
        foreach (var place in aside)
        {
            if (place >= first && place < first + count && Bits.Has(allowed, place - first))
            {
                Bits.Clear(allowed, place - first);
                setAside.Add(place);
            }
        }
    }

    // Equals stand above who comes after them, so up to the volunteer as many units will do, and from there on it takes one more.
    private int CountAbove(int least, int volunteer)
    {
        var own = volunteer / RowPlan.Block;
        var before = Bits.Below(volunteer % RowPlan.Block);
        var count = Count(0, own, least) + Count(own + 1, eligible.Length, least + 1);
        var reaching = UnitScan.Reaching(units, own * RowPlan.Block, (ushort)least) & before;
        var more = UnitScan.Reaching(units, own * RowPlan.Block, (ushort)(least + 1)) & ~before;
        return count + BitOperations.PopCount(eligible[own] & (reaching | more));
    }

    private int Count(int from, int to, int least)
    {
        var count = 0;
        for (var word = from; word < to; word++)
        {
            count += BitOperations.PopCount(eligible[word] & UnitScan.Reaching(units, word * RowPlan.Block, (ushort)least));
        }

        return count;
    }
}
