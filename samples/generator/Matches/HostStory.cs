using Matching.Samples.People;

namespace Matching.Samples.Matches;

/// <summary>The host programme's history: the plan carried out one proposal after the other.</summary>
internal sealed class HostStory(Dice dice, HostPlan plan, IReadOnlyList<Volunteer> hosts)
{
    private readonly Office office = new(dice, hosts);
    private readonly HostLengths lengths = new(dice);

    public IReadOnlyList<Match> Tell()
    {
        foreach (var step in plan.Steps)
            Take(step);
        return office.Matches;
    }

    private void Take(Step step)
    {
        var match = office.Propose(step.Participant ?? SecondChance(step.ProposedOn), step.ProposedOn, step.State);
        match.AcceptedOn = step.AcceptedOn;
        match.StartedOn = step.StartedOn;
        if (match.State is "active")
            lengths.Deal(match);
        else if (match.State is not ("proposed" or "accepted"))
            office.Refuse(match);
    }

    private Participant SecondChance(DateOnly day) => office.Matches
        .Where(m => m.EndedOn < day.AddDays(-10) && m.EndReason is "no_fit" or "no_contact" or "no_time")
        .Select(m => m.Participant)
        .First(p => office.Matches.Count(m => ReferenceEquals(m.Participant, p) && m.StartedOn is not null) == 1);
}
