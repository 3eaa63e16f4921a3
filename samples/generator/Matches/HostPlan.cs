using Matching.Samples.People;

namespace Matching.Samples.Matches;

/// <summary>What the host programme did from November 2011 to the summer of 2013, day by day, and who waits at the end.</summary>
internal sealed class HostPlan
{
    /// <summary>Matches that start in a month; quiet summers, busy autumns. Those of 2012 add up to the published number.</summary>
    private static readonly IReadOnlyList<(int Year, int Month, int Matches)> Starts =
    [
        (2011, 11, 5), (2011, 12, 6),
        (2012, 1, 14), (2012, 2, 16), (2012, 3, 19), (2012, 4, 17), (2012, 5, 18), (2012, 6, 13),
        (2012, 7, 6), (2012, 8, 17), (2012, 9, 24), (2012, 10, 21), (2012, 11, 19), (2012, 12, 13),
        (2013, 1, 8), (2013, 2, 9), (2013, 3, 8), (2013, 4, 7), (2013, 5, 6), (2013, 6, 5), (2013, 7, 3),
    ];

    private readonly Dice dice;
    private readonly Newcomers newcomers;
    private readonly List<Step> steps = [];
    private readonly List<Participant> people = [];

    public HostPlan(Dice dice, Newcomers newcomers)
    {
        this.dice = dice;
        this.newcomers = newcomers;
        foreach (var (year, month, matches) in Starts)
            PlanMonth(new(year, month, 1), matches);
        PlanWaitingList();
    }

    public IEnumerable<Step> Steps => steps.OrderBy(s => s.ProposedOn);

    public IReadOnlyList<Participant> People => people;

    /// <summary>Those among them whom the office can suggest few hosts to, or none.</summary>
    public IReadOnlyList<Participant> HardToPlace { get; } = Samples.People.HardToPlace.Newcomers();

    private void PlanMonth(DateOnly first, int matches)
    {
        var isSecondChance = first.Month is 6 or 8 or 9 or 10 or 11 && first.Year == 2012;
        for (var i = 0; i < matches; i++)
        {
            var second = isSecondChance && i == 0;
            steps.Add(Step.ThatStarts(
                dice.Day(first, first.AddMonths(1).AddDays(-1)), dice, proposedOn => second ? null : Registered(proposedOn)));
        }
    }

    private Participant Registered(DateOnly proposedOn)
    {
        var refused = dice.Chance(13);
        var person = newcomers.Draw(proposedOn.AddDays(refused ? -dice.Between(32, 90) : -dice.Between(6, 70)), matched: true);
        people.Add(person);
        if (refused)
            steps.Add(new(Calendar.Workday(proposedOn.AddDays(-dice.Between(17, 26))), Step.Refusal(dice), person));
        return person;
    }

    private void PlanWaitingList()
    {
        Wait(7, new(2012, 11, 1), new(2012, 12, 31));
        Wait(11, new(2013, 1, 2), new(2013, 3, 31));
        Wait(28, new(2013, 4, 1), new(2013, 6, 15));
        var recent = people.Count;
        Wait(16, new(2013, 6, 16), new(2013, 7, 30));
        foreach (var person in people.Skip(recent - 28).Take(9))
            steps.Add(new(Calendar.Workday(person.RegisteredOn.AddDays(dice.Between(5, 30))), Step.Refusal(dice), person));
        foreach (var (person, day) in people.Skip(recent - 12).Zip<Participant, int>([18, 19, 23, 26, 30]))
            steps.Add(new(new(2013, 7, day), "proposed", person));
        foreach (var (person, day) in people.Skip(recent - 7).Zip<Participant, int>([22, 25]))
            steps.Add(new(new(2013, 7, day), "accepted", person) { AcceptedOn = new(2013, 7, day + 4) });
        people.AddRange(HardToPlace);
    }

    private void Wait(int count, DateOnly first, DateOnly last)
    {
        for (var i = 0; i < count; i++)
            people.Add(newcomers.Draw(dice.Day(first, last), matched: false));
    }
}
