using Matching.Samples.Matches;

namespace Matching.Samples.People;

/// <summary>What has happened to people by the day of the demo, so that each rule of a suggestion has somebody to remove.</summary>
internal static class Circumstances
{
    public static void OfHosts(IReadOnlyList<Volunteer> hosts, IReadOnlyList<Match> matches, Dice dice)
    {
        var unused = hosts.Where(h => !matches.Any(m => ReferenceEquals(m.Volunteer, h))).ToList();
        foreach (var host in dice.Some(6, unused.Where(h => h.RegisteredOn > new DateOnly(2012, 9, 1))))
            host.VettedOn = null;
        foreach (var host in dice.Some(3, unused.Where(h => h.VettedOn is not null)))
            host.ConsentOn = null;
        var idle = hosts.Where(h => !matches.Any(m => ReferenceEquals(m.Volunteer, h) && m.FreeAfter is null) && h.VettedOn is not null);
        foreach (var host in dice.Some(7, idle.Where(h => h.ConsentOn is not null)))
            host.PausedUntil = dice.Day(new(2013, 8, 15), new(2014, 1, 15));
    }

    public static void OfNewcomers(HostPlan plan, IReadOnlyList<Match> matches, Dice dice)
    {
        var neverProposed = plan.People
            .Where(p => !plan.HardToPlace.Contains(p) && !matches.Any(m => ReferenceEquals(m.Participant, p)))
            .ToList();
        foreach (var person in dice.Some(2, neverProposed))
            person.ConsentOn = null;
        foreach (var person in dice.Some(2, neverProposed.Where(p => p.ConsentOn is not null)))
            person.PausedUntil = dice.Day(new(2013, 8, 20), new(2013, 9, 30));
        WaitAgain(matches, dice);
    }

    /// <summary>Whose match stopped in the spring, and who asked for another.</summary>
    private static void WaitAgain(IReadOnlyList<Match> matches, Dice dice)
    {
        var over = matches.Where(m =>
            m.EndedOn is { Year: 2013, Month: >= 3 and <= 6 } && m.EndReason is "no_time" or "no_fit" or "no_contact" or "moved_away"
            && m.EndedBy is "volunteer" or "caseworker"
            && !matches.Any(other => ReferenceEquals(other.Participant, m.Participant) && other.ProposedOn > m.ProposedOn));
        foreach (var match in over.Take(4).ToList())
            match.Participant.WaitingSince = match.EndedOn!.Value.AddDays(dice.Between(2, 12));
    }
}
