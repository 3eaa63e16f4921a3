using Matching.Samples.People;

namespace Matching.Samples.Matches;

/// <summary>The caseworkers of one programme: they look at a few volunteers who are free and propose the one who suits best.</summary>
internal sealed class Office(Dice dice, IReadOnlyList<Volunteer> volunteers)
{
    private const int LookedAt = 5;

    private readonly List<Match> matches = [];

    public IReadOnlyList<Match> Matches => matches;

    /// <summary>Proposals must be made in the order of their days: a place is counted as taken by what was proposed before.</summary>
    public Match Propose(Participant participant, DateOnly day, string state, Func<Volunteer, bool>? only = null)
    {
        var candidates = volunteers
            .Where(v => (only is null || only(v)) && Rules.Allow(participant, v, day) && HasPlace(v, day) && !Knows(participant, v));
        var chosen = dice.Some(LookedAt, candidates)
            .OrderByDescending(v => Fit.Of(participant, v) + dice.Below(25))
            .FirstOrDefault()
            ?? throw new InvalidOperationException($"Nobody can be proposed to {participant.Name} on {day:yyyy-MM-dd}: recruit more volunteers.");
        var match = new Match { Participant = participant, Volunteer = chosen, ProposedOn = day, State = state };
        matches.Add(match);
        return match;
    }

    /// <summary>A volunteer's no, an answer that never came, or a caseworker's change of mind.</summary>
    public void Refuse(Match match)
    {
        match.FreeAfter = match.ProposedOn.AddDays(match.State switch { "expired" => 14, _ => dice.Between(1, 11) });
        if (match.State is "declined")
            match.DeclineReason = dice.PickWeighted<string>([(6, "no_time"), (2, "not_my_field"), (2, "too_far"), (2, "other")]);
    }

    public bool HasPlace(Volunteer volunteer, DateOnly day) =>
        matches.Count(m => ReferenceEquals(m.Volunteer, volunteer) && !(m.FreeAfter < day)) < volunteer.Capacity;

    private bool Knows(Participant participant, Volunteer volunteer) =>
        matches.Exists(m => ReferenceEquals(m.Participant, participant) && ReferenceEquals(m.Volunteer, volunteer));
}
