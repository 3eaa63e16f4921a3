using Matching.Suggestions.Criteria;
using Matching.Suggestions.Eligibility;
using Matching.Suggestions.Scoring;

namespace Matching.Suggestions.Columns;

/// <summary>Reads rows of <see cref="ColumnScores"/>. What it works out for one participant it keeps for others like them.</summary>
internal sealed class ColumnRow(ColumnScores scores) : ScoreRow
{
    private readonly CriterionRow[] criteria = [.. scores.Columns.Criteria.Select(columns => columns.Row())];
    private readonly RuleRow rules = new(scores.Rules);
    private readonly RowPlan plan = new();
    private readonly bool isWide = WideLookups.IsChosen(scores.Processor);
    private ulong[] allowed = [];
    private int[] excluded = [];
    private int open = -1;

    public override void Open(int participant)
    {
        open = participant;
        var person = scores.Participant(participant);
        allowed = rules.Allowed(person);
        excluded = scores.ExcludedFor(participant);
        plan.Clear();
        var profile = ParticipantProfile.Of(person);
        var scorer = scores.ScorerOf(participant);
        foreach (var criterion in criteria)
        {
            criterion.Open(plan, profile, scorer);
        }
    }

    public override void Read(int first, Span<ushort> units, Span<ulong> eligible)
    {
        if (first % PairScores.Grain != 0 || first < 0 || first + units.Length > scores.Volunteers)
        {
            throw new ArgumentOutOfRangeException(nameof(first), first, "A stretch begins at a multiple of the grain and ends within the row.");
        }

        if (plan.IsGivenUp)
        {
            ReadPlain(first, units, eligible);
            return;
        }

        var whole = units.Length / RowPlan.Block * RowPlan.Block;
        Fill(first, units[..whole], eligible);
        if (whole < units.Length)
        {
            Span<ushort> last = stackalloc ushort[RowPlan.Block];
            Fill(first + whole, last, eligible[(whole / RowPlan.Block)..]);
            last[..(units.Length - whole)].CopyTo(units[whole..]);
        }

        Judge(first, units.Length, eligible);
    }

    public override int UnitsOf(int volunteer)
    {
        if (plan.IsGivenUp)
        {
            return PlainUnitsOf(volunteer);
        }

        return Bits.Has(allowed, volunteer) && Array.BinarySearch(excluded, volunteer) < 0 ? PortableLookups.Of(plan, volunteer) : -1;
    }

    private void Fill(int first, Span<ushort> units, Span<ulong> shareLanguage)
    {
        if (isWide)
        {
            WideLookups.Fill(plan, first, units, shareLanguage);
        }
        else
        {
            PortableLookups.Fill(plan, first, units, shareLanguage);
        }
    }

    private void Judge(int first, int count, Span<ulong> eligible)
    {
        var word = first / PairScores.Grain;
        for (var left = count; left > 0; left -= PairScores.Grain)
        {
            eligible[word - first / PairScores.Grain] &= allowed[word] & Bits.Below(left);
            word++;
        }

        var from = excluded.Length == 0 ? -1 : Array.BinarySearch(excluded, first);
        for (var next = from < 0 ? ~from : from; next < excluded.Length && excluded[next] < first + count; next++)
        {
            Bits.Clear(eligible, excluded[next] - first);
        }
    }

    private void ReadPlain(int first, Span<ushort> units, Span<ulong> eligible)
    {
        eligible[..((units.Length + PairScores.Grain - 1) / PairScores.Grain)].Clear();
        for (var i = 0; i < units.Length; i++)
        {
            var plain = PlainUnitsOf(first + i);
            units[i] = (ushort)Math.Max(plain, 0);
            if (plain >= 0)
            {
                Bits.Set(eligible, i);
            }
        }
    }

    private int PlainUnitsOf(int volunteer)
    {
        var participant = scores.Participant(open);
        var pair = new Pair(participant, scores.Volunteer(volunteer), scores.Rules.On, Array.BinarySearch(excluded, volunteer) >= 0);
        return scores.Rules.Rules.Allow(pair)
            ? scores.ScorerOf(open).Scorer.Total(ParticipantProfile.Of(participant), scores.Columns.Profiles[volunteer])
            : -1;
    }
}
