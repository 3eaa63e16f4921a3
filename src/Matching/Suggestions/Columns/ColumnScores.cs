using Matching.People;
using Matching.Suggestions.Scoring;

namespace Matching.Suggestions.Columns;

/// <summary>
/// The scores of every pair of some participants with a programme's volunteers, from columns: the same whole numbers as
/// <see cref="Scorer.Total"/> and the same pairs as <see cref="Eligibility.EligibilityRules.Allow"/>, some hundred times as fast.
/// </summary>
/// <remarks>
/// Memory: the volunteers' columns (see <see cref="VolunteerColumns"/>), 8 bytes a participant and 4 an excluded pair; a reader holds a
/// few thousand small tables at most, and one byte a volunteer for each seven rare tags of its participant.
/// </remarks>
public sealed class ColumnScores : PairScores
{
    private readonly Participant[] participants;
    private readonly WeightedScorer[] scorers;
    private readonly Dictionary<int, int[]> excluded;
    private readonly Lazy<int[]> firstAlike;

    /// <param name="volunteers">The programme's volunteers.</param>
    /// <param name="participants">Each id once, in any order.</param>
    /// <param name="excluded">Pairs of ids that must not meet; whoever is not here is passed over.</param>
    /// <param name="on">The day judged.</param>
    /// <param name="weights">The weights of each participant; those of the same numbers are worked out once.</param>
    public ColumnScores(
        VolunteerColumns volunteers,
        IEnumerable<Participant> participants,
        IReadOnlySet<(string Participant, string Volunteer)> excluded,
        DateOnly on,
        Func<Participant, Weights> weights)
    {
        this.participants = [.. participants];
        Array.Sort(this.participants, (one, other) => string.CompareOrdinal(one.Id, other.Id));
        Columns = volunteers;
        Rules = volunteers.On(on);
        scorers = Scorers(volunteers, Array.ConvertAll(this.participants, participant => weights(participant)));
        this.excluded = ExcludedPlaces.Of(this.participants, volunteers, excluded);
        firstAlike = new(() => AlikeVolunteers.Of(volunteers.People, Rules.Rules, on, this.excluded.Values.SelectMany(places => places).ToHashSet()));
    }

    public override int Participants => participants.Length;

    public override int Volunteers => Columns.People.Count;

    /// <summary>How columns are looked up. Default the best that this machine has.</summary>
    public Processor Processor { get; init; }

    internal VolunteerColumns Columns { get; }

    internal RuleColumns Rules { get; }

    /// <summary>Who stands at a place.</summary>
    public Participant Participant(int place) => participants[place];

    /// <summary>Who stands at a place.</summary>
    public Volunteer Volunteer(int place) => Columns.People[place];

    public override int FirstAlike(int volunteer) => firstAlike.Value[volunteer];

    public override ScoreRow Reader() => new ColumnRow(this);

    internal WeightedScorer ScorerOf(int participant) => scorers[participant];

    /// <summary>Places of the volunteers whom a participant must not meet, ascending.</summary>
    internal int[] ExcludedFor(int participant) => excluded.GetValueOrDefault(participant, []);

    private static WeightedScorer[] Scorers(VolunteerColumns volunteers, Weights[] weights)
    {
        var known = weights.Distinct().ToDictionary(set => set, volunteers.ScorerFor);
        return Array.ConvertAll(weights, set => known[set]);
    }
}
