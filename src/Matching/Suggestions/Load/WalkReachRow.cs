using System.Numerics;
using Matching.People;
using Matching.Suggestions.Columns;
using Matching.Suggestions.Criteria;
using Matching.Suggestions.Explanation;

namespace Matching.Suggestions.Load;

/// <summary>Turns to one volunteer after another in one group of steps. Not for several threads at once.</summary>
internal sealed class WalkReachRow(WalkReachGroup group)
{
    private readonly CriterionRow?[] rows = [.. group.Columns.Select(columns => columns?.Row())];
    private readonly CriterionRow languages = group.Languages.Row();
    private readonly bool[] mayChange = new bool[group.Most.Length];
    private readonly RowPlan plan = new();
    private readonly RowPlan languagePlan = new();
    private readonly Scratch scratch = new();
    private readonly ushort[] most = new ushort[group.Least.Length];
    private readonly ushort[] unused = new ushort[group.Least.Length];
    private readonly ulong[] mayReach = new ulong[group.Least.Length / RowPlan.Block];
    private readonly ulong[] share = new ulong[group.Least.Length / RowPlan.Block];

    /// <summary>Adds the steps that a volunteer may reach.</summary>
    public void AddTo(List<Reached> steps, VolunteerProfile volunteer)
    {
        Open(volunteer);
        Bound();
        for (var word = 0; word < mayReach.Length; word++)
        {
            for (var left = mayReach[word] & share[word]; left != 0; left &= left - 1)
            {
                var number = word * RowPlan.Block + BitOperations.TrailingZeroCount(left);
                if (Score(number, volunteer) is var (units, more) && units + more >= group.Least[number])
                {
                    steps.Add(new Reached(group.Steps[number], units));
                }
            }
        }
    }

    private void Open(VolunteerProfile volunteer)
    {
        plan.Clear();
        languagePlan.Clear();
        var exchanged = Exchanged(volunteer);
        languages.Open(languagePlan, exchanged, group.Scorer);
        for (var place = 0; place < rows.Length; place++)
        {
            mayChange[place] = VolunteerChange.MayTouch(group.Criteria[place].Code, volunteer);
            if (rows[place] is { } row && !mayChange[place])
            {
                row.Open(plan, exchanged, group.Scorer);
            }
            else
            {
                plan.AddConstant(group.Most[place]);
            }
        }
    }

    private void Bound()
    {
        Fill(plan, most, mayReach);
        Fill(languagePlan, unused, share);
        for (var word = 0; word < mayReach.Length && !plan.IsGivenUp; word++)
        {
            mayReach[word] = 0;
            for (var bit = 0; bit < RowPlan.Block; bit++)
            {
                mayReach[word] |= (most[word * RowPlan.Block + bit] >= group.Least[word * RowPlan.Block + bit] ? 1ul : 0) << bit;
            }
        }

        mayReach[^1] &= Bits.Below(group.Steps.Length - (mayReach.Length - 1) * RowPlan.Block);
    }

    private void Fill(RowPlan of, ushort[] units, ulong[] set)
    {
        if (of.IsGivenUp)
        {
            Array.Fill(set, ulong.MaxValue);
        }
        else if (WideLookups.IsSupported)
        {
            WideLookups.Fill(of, scratch, 0, units, set);
        }
        else
        {
            PortableLookups.Fill(of, scratch, 0, units, set);
        }
    }

    /// <summary>The units as they are, and how many more a change may bring.</summary>
    private (int Units, int More) Score(int number, VolunteerProfile volunteer)
    {
        var (sum, more) = (0, 0);
        for (var place = 0; place < mayChange.Length; place++)
        {
            var units = group.Scorer.Scorer.Units(place, group.Participants[number], volunteer);
            sum += units;
            more = mayChange[place] ? Math.Max(more, group.Most[place] - units) : more;
        }

        return (sum, more);
    }

    private static ParticipantProfile Exchanged(VolunteerProfile volunteer) => new()
    {
        Goals = Tags.None,
        Occupation = volunteer.Occupation,
        Languages = volunteer.Languages,
        Interests = volunteer.Interests,
        Availability = volunteer.Availability,
        District = volunteer.District,
        BirthYear = volunteer.BirthYear,
    };
}
