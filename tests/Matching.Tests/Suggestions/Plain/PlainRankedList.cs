using Matching.People;
using Matching.Suggestions;
using Matching.Suggestions.Criteria;
using Matching.Suggestions.Eligibility;
using Matching.Suggestions.Explanation;
using Matching.Suggestions.Load;
using Matching.Suggestions.Scoring;

namespace Matching.Tests.Suggestions.Plain;

/// <summary>One participant's candidates in the order shown, and where one of them would stand if something changed.</summary>
internal sealed class PlainRankedList
{
    private static readonly int Availability = CriterionCodes.InOrder.Index().Single(code => code.Item == CriterionCodes.Availability).Index;

    private readonly Scorer scorer;
    private readonly IReadOnlyList<PlainCandidate> candidates;
    private readonly Loads loads;
    private readonly int[] units;
    private readonly PlainStanding standing;
    private readonly PlainShownOrder shown;

    /// <param name="scorer">With this participant's weights.</param>
    /// <param name="participant">What the criteria see of them.</param>
    /// <param name="candidates">In ordinal order of id.</param>
    /// <param name="loads">As those who wait longer leave them.</param>
    public PlainRankedList(Scorer scorer, ParticipantProfile participant, IReadOnlyList<PlainCandidate> candidates, Loads loads)
    {
        (this.scorer, this.candidates, this.loads, Participant) = (scorer, candidates, loads, participant);
        units = [.. candidates.Select(candidate => scorer.Total(participant, candidate.Profile))];
        standing = new PlainStanding(units);
        shown = new PlainShownOrder(standing, IsLoaded);
    }

    public ParticipantProfile Participant { get; }

    /// <summary>The candidate of a rank, which counts from 1.</summary>
    public int At(int rank) => shown.At(rank);

    public int RankOf(int candidate) => shown.RankOf(candidate);

    public bool IsLoaded(int candidate) => loads.Loaded.Contains(candidates[candidate].Volunteer.Id);

    public VolunteerProfile Profile(int candidate) => candidates[candidate].Profile;

    /// <summary>The rank of a candidate who would be as told, everybody else as they are; loads are walked again with the change.</summary>
    public int RankWith(int candidate, VolunteerProfile changed)
    {
        var flipped = loads.FlippedBy(candidates[candidate].Volunteer.Id, changed);
        return PlainShownOrder.RankWith(standing, candidate, scorer.Total(Participant, changed),
            other => IsLoaded(other) != flipped.Contains(candidates[other].Volunteer.Id));
    }

    /// <summary>The whole order if the participant were free in a slot more: that moves the others too, and no load, which those before decide.</summary>
    public PlainShownOrder WithParticipantFree(string slot)
    {
        var freer = Participant with { Availability = Tags.Of([.. Participant.Availability, slot]) };
        int[] changed = [.. candidates.Select((candidate, place) => units[place]
            + scorer.Units(Availability, freer, candidate.Profile)
            - scorer.Units(Availability, Participant, candidate.Profile))];
        return new PlainShownOrder(new PlainStanding(changed), IsLoaded);
    }
}
