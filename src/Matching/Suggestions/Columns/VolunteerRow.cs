using Matching.People;
using Matching.Suggestions.Criteria;
using Matching.Suggestions.Eligibility;

namespace Matching.Suggestions.Columns;

/// <summary>
/// Turns to one participant after another and reads their scores with all volunteers. What it works out for one participant it keeps for
/// others like them. Not for several threads at once.
/// </summary>
internal sealed class VolunteerRow
{
    private readonly VolunteerColumns columns;
    private readonly RuleColumns kinds;
    private readonly CriterionRow[] criteria;
    private readonly RuleRow rules;
    private readonly RowPlan plan = new();
    private readonly Scratch scratch = new();
    private readonly bool isWide;
    private ulong[] allowed = [];
    private int[] excluded = [];
    private Participant participant = null!;
    private ParticipantProfile profile = null!;
    private WeightedScorer scorer = null!;

    public VolunteerRow(VolunteerColumns columns, RuleColumns kinds, Processor processor)
    {
        this.columns = columns;
        this.kinds = kinds;
        criteria = [.. columns.Criteria.Select(criterion => criterion.Row())];
        rules = new RuleRow(kinds);
        isWide = WideLookups.IsChosen(processor);
    }

    public int Volunteers => columns.People.Count;

    /// <param name="person">Whose row is read from here on.</param>
    /// <param name="weighted">Their scorer, of these columns.</param>
    /// <param name="mustNotMeet">Places of the volunteers whom they must not meet, ascending.</param>
    public void Open(Participant person, WeightedScorer weighted, int[] mustNotMeet)
    {
        (participant, profile, scorer, excluded) = (person, ParticipantProfile.Of(person), weighted, mustNotMeet);
        allowed = rules.Allowed(person);
        plan.Clear();
        foreach (var criterion in criteria)
        {
            criterion.Open(plan, profile, weighted);
        }
    }

    /// <inheritdoc cref="Scoring.ScoreRow.Read"/>
    public void Read(int first, Span<ushort> units, Span<ulong> eligible)
    {
        if (first % RowPlan.Block != 0 || first < 0 || first + units.Length > Volunteers)
        {
            throw new ArgumentOutOfRangeException(nameof(first), first, "A stretch begins at a multiple of the grain and ends within the row.");
        }

        ReadLanguages(first, units, eligible);
        Judge(first, units.Length, eligible);
    }

    /// <summary>The same as <see cref="Read"/>, but of the rules only that of languages is asked; bits past the last mean nothing.</summary>
    public void ReadLanguages(int first, Span<ushort> units, Span<ulong> shareLanguage)
    {
        if (plan.IsGivenUp)
        {
            ReadPlain(first, units, shareLanguage);
            return;
        }

        var whole = units.Length / RowPlan.Block * RowPlan.Block;
        Fill(first, units[..whole], shareLanguage);
        if (whole < units.Length)
        {
            Span<ushort> last = stackalloc ushort[RowPlan.Block];
            Fill(first + whole, last, shareLanguage[(whole / RowPlan.Block)..]);
            last[..(units.Length - whole)].CopyTo(units[whole..]);
        }
    }

    /// <summary>Takes out of a set whoever fails another rule than that of languages.</summary>
    public void Judge(int first, int count, Span<ulong> eligible)
    {
        var word = first / RowPlan.Block;
        for (var left = count; left > 0; left -= RowPlan.Block)
        {
            eligible[word - first / RowPlan.Block] &= allowed[word] & Bits.Below(left);
            word++;
        }

        var from = excluded.Length == 0 ? -1 : Array.BinarySearch(excluded, first);
        for (var next = from < 0 ? ~from : from; next < excluded.Length && excluded[next] < first + count; next++)
        {
            Bits.Clear(eligible, excluded[next] - first);
        }
    }

    /// <inheritdoc cref="Scoring.ScoreRow.UnitsOf"/>
    public int UnitsOf(int volunteer) =>
        !Bits.Has(allowed, volunteer) || Array.BinarySearch(excluded, volunteer) >= 0 ? -1
        : plan.IsGivenUp ? SharesLanguage(volunteer) ? PlainUnits(volunteer) : -1
        : PortableLookups.Of(plan, volunteer);

    private void Fill(int first, Span<ushort> units, Span<ulong> shareLanguage)
    {
        if (isWide)
        {
            WideLookups.Fill(plan, scratch, first, units, shareLanguage);
        }
        else
        {
            PortableLookups.Fill(plan, scratch, first, units, shareLanguage);
        }
    }

    private void ReadPlain(int first, Span<ushort> units, Span<ulong> shareLanguage)
    {
        shareLanguage[..((units.Length + RowPlan.Block - 1) / RowPlan.Block)].Clear();
        for (var i = 0; i < units.Length; i++)
        {
            units[i] = (ushort)PlainUnits(first + i);
            if (SharesLanguage(first + i))
            {
                Bits.Set(shareLanguage, i);
            }
        }
    }

    private int PlainUnits(int volunteer) => scorer.Scorer.Total(profile, columns.Profiles[volunteer]);

    private bool SharesLanguage(int volunteer) =>
        kinds.Languages.Ask(new Pair(participant, columns.People[volunteer], kinds.On, IsExcluded: false)) != RuleAnswer.Fails;
}
