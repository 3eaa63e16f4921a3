using Matching.Samples.People;

namespace Matching.Samples.Matches;

/// <summary>
/// The mentor programme's history. Exactly 28 young people registered in 2012 and exactly 28 mentors were vetted in 2012, one for each;
/// everybody else came before or after.
/// </summary>
internal sealed class MentorStory(Dice dice, Young young, Mentors mentors)
{
    private readonly List<Participant> people = [];
    private readonly List<Volunteer> volunteers = [];
    private readonly List<(Step Step, DateOnly? End)> steps = [];

    public IReadOnlyList<Participant> People => people;

    public IReadOnlyList<Volunteer> Volunteers => volunteers;

    public IReadOnlyList<Match> Tell()
    {
        foreach (var (start, end) in MentorPlan.Matches(dice))
            PlanOf2012(start, end);
        var newcomersAmongMentors = RecruitAround2012();
        PlanOf2013();
        WaitingList();
        return CarryOut(newcomersAmongMentors);
    }

    private void PlanOf2012(DateOnly start, DateOnly? end)
    {
        var step = Step.ThatStarts(start, dice, proposedOn => Register(
            Calendar.Later(new(2012, 1, 4), proposedOn.AddDays(-dice.Between(20, 70)))));
        steps.Add((step, end));
        var vettedOn = dice.Day(Calendar.Later(new(2012, 1, 5), step.ProposedOn.AddDays(-40)), step.ProposedOn.AddDays(-1));
        volunteers.Add(mentors.Draw(vettedOn.AddDays(-dice.Between(7, 60)), vettedOn));
        if (dice.Chance(14) && step.Participant!.RegisteredOn < step.ProposedOn.AddDays(-20))
            steps.Add((new(Calendar.Workday(step.ProposedOn.AddDays(-17)), Step.Refusal(dice), step.Participant), null));
    }

    /// <summary>One mentor from before, two who were vetted just after, and those of 2013.</summary>
    private HashSet<Volunteer> RecruitAround2012()
    {
        List<Volunteer> others =
        [
            mentors.Draw(new(2011, 11, 14), new(2011, 12, 9)),
            mentors.Draw(new(2012, 12, 6), new(2013, 1, 8)),
            mentors.Draw(new(2012, 12, 18), new(2013, 1, 22)),
        ];
        others[0].PausedUntil = new(2014, 1, 1);
        for (var i = 0; i < 15; i++)
        {
            var registeredOn = dice.Day(new(2013, 1, 7), new(2013, 7, 1));
            others.Add(mentors.Draw(registeredOn, registeredOn.AddDays(dice.Between(7, 28))));
        }

        others.Add(mentors.Draw(new(2013, 7, 16), vettedOn: null));
        others.Add(mentors.Draw(new(2013, 7, 24), vettedOn: null));
        volunteers.AddRange(others);
        return [.. others];
    }

    private void PlanOf2013()
    {
        foreach (var (month, day) in new[] { (2, 12), (2, 28), (3, 14), (3, 31), (4, 18), (5, 7), (5, 30), (6, 11), (7, 2) })
        {
            var step = Step.ThatStarts(new(2013, month, day), dice, proposedOn => Register(
                Calendar.Later(new(2013, 1, 3), proposedOn.AddDays(-dice.Between(10, 45)))));
            var stops = month is 2 or 5 && day > 20;
            steps.Add((step, stops ? dice.Day(new(2013, month + 1, 10), new(2013, 7, 20)) : null));
        }
    }

    /// <summary>Those of 2011 turn 26 in 2013 while they wait: they are to be listed, not dropped.</summary>
    private void WaitingList()
    {
        foreach (var registeredOn in new DateOnly[] { new(2011, 11, 8), new(2011, 11, 24), new(2011, 12, 13) })
            people.Add(young.Draw(registeredOn, birthYear: 1987));
        for (var i = 0; i < 19; i++)
            Register(dice.Day(i < 4 ? new(2013, 1, 8) : new(2013, 4, 2), new(2013, 7, 26)));
        steps.Add((new(new(2013, 7, 24), "proposed", people.Last(p => p.RegisteredOn < new DateOnly(2013, 7, 1))), null));
    }

    private Participant Register(DateOnly on)
    {
        var person = young.Draw(on, young.BirthYear(on.Year));
        people.Add(person);
        return person;
    }

    private IReadOnlyList<Match> CarryOut(HashSet<Volunteer> notOf2012)
    {
        var office = new Office(dice, volunteers);
        foreach (var (step, end) in steps.OrderBy(s => s.Step.ProposedOn))
        {
            // Each mentor of 2012 is kept for one young person of that year.
            bool Suits(Volunteer v) => step.ProposedOn.Year > 2012
                ? v.PausedUntil is null
                : !notOf2012.Contains(v) && !office.Matches.Any(m => ReferenceEquals(m.Volunteer, v) && m.StartedOn is not null);
            var match = office.Propose(step.Participant!, step.ProposedOn, step.State, Suits);
            match.AcceptedOn = step.AcceptedOn;
            match.StartedOn = step.StartedOn;
            if (end is { } day)
                match.End(day, dice);
            else if (match.State is not ("active" or "proposed"))
                office.Refuse(match);
        }

        return office.Matches;
    }
}
