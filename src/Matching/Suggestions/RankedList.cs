using Matching.Suggestions.Criteria;
using Matching.Suggestions.Load;
using Matching.Suggestions.Scoring;

namespace Matching.Suggestions;

/// <summary>One participant's candidates in the order shown, and where one of them would stand if something changed.</summary>
internal sealed class RankedList
{
    private static readonly int Availability = CriterionCodes.InOrder.Index().Single(code => code.Item == CriterionCodes.Availability).Index;

    private readonly Scorer scorer;
    private readonly IReadOnlyList<Candidate> candidates;
    private readonly Loads loads;
    private readonly int[] units;
    private readonly Standing standing;
    private readonly ShownOrder shown;

    /// <param name="scorer">With this participant's weights.</param>
    /// <param name="participant">What the criteria see of them.</param>
    /// <param name="candidates">In ordinal order of id.</param>
    /// <param name="loads">As those who wait longer leave them.</param>
    public RankedList(Scorer scorer, ParticipantProfile participant, IReadOnlyList<Candidate> candidates, Loads loads)
    {
        (this.scorer, this.candidates, this.loads, Participant) = (scorer, candidates, loads, participant);
        units = [.. candidates.Select(candidate => scorer.Total(participant, candidate.Profile))];
        standing = new Standing(units);
        shown = new ShownOrder(standing, IsLoaded);
    }

    public ParticipantProfile Participant { get; }

    /// <summary>The candidate of a rank, which counts from 1.</summary>
    public int At(int rank) => shown.At(rank);

    public int RankOf(int candidate) => shown.RankOf(candidate);

    public bool IsLoaded(int candidate) => loads.IsLoaded(candidates[candidate].Volunteer.Id);

    public VolunteerProfile Profile(int candidate) => candidates[candidate].Profile;

    /// <summary>The rank of a candidate who would be as told, everybody else as they are; loads are walked again with the change.</summary>
    public int RankWith(int candidate, VolunteerProfile changed)
    {
        var flipped = loads.FlippedBy(candidates[candidate].Volunteer.Id, changed);
        return ShownOrder.RankWith(standing, candidate, scorer.Total(Participant, changed),
            other => IsLoaded(other) != flipped.Contains(candidates[other].Volunteer.Id));
    }

    /// <summary>The whole order if the participant were free in a slot more: that moves the others too, and no load, which those before decide.</summary>
    public ShownOrder WithParticipantFree(string slot)
    {
        var freer = Participant with { Availability = Tags.Of([.. Participant.Availability, slot]) };
        int[] changed = [.. candidates.Select((candidate, place) => units[place]
            + scorer.Units(Availability, freer, candidate.Profile)
            - scorer.Units(Availability, Participant, candidate.Profile))];
        return new ShownOrder(new Standing(changed), IsLoaded);
    }
}
