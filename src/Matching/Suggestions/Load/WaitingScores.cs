using Matching.People;
using Matching.Suggestions.Criteria;
using Matching.Suggestions.Eligibility;
using Matching.Suggestions.Scoring;

namespace Matching.Suggestions.Load;

/// <summary>
/// The scores of everybody who waits in one programme with every volunteer of it, judged and scored as they are read. Each row is weighed
/// with its own participant's weights.
/// </summary>
public sealed class WaitingScores : PairScores
{
    private readonly EligibilityRules rules;
    private readonly List<Participant> participants;
    private readonly List<ParticipantProfile> profiles;
    private readonly List<Scorer> scorers;
    private readonly List<Volunteer> volunteers;
    private readonly List<VolunteerProfile> volunteerProfiles;
    private readonly IReadOnlySet<(string Participant, string Volunteer)> apart;
    private readonly DateOnly on;

    /// <param name="rules">The rules of eligibility.</param>
    /// <param name="criteria">The criteria.</param>
    /// <param name="weights">The programme's weights.</param>
    /// <param name="people">The programme's people, and the pairs of them that are not to be suggested.</param>
    /// <param name="on">The day judged.</param>
    public WaitingScores(EligibilityRules rules, CriteriaList criteria, Weights weights, ProgrammePeople people, DateOnly on)
    {
        (this.rules, this.on, apart) = (rules, on, people.Apart);
        participants = [.. people.Participants.Where(one => one.WaitsFrom(on) is not null).OrderBy(one => one.Id, StringComparer.Ordinal)];
        volunteers = [.. people.Volunteers.OrderBy(one => one.Id, StringComparer.Ordinal)];
        profiles = participants.ConvertAll(ParticipantProfile.Of);
        scorers = participants.ConvertAll(one => new Scorer(criteria, weights.Raising(one.RaisedCriterion)));
        volunteerProfiles = volunteers.ConvertAll(VolunteerProfile.Of);
        PlacesLeft = volunteers.ConvertAll(one => one.PlacesLeft);
        PlaceOfVolunteer = volunteers.Index().ToDictionary(one => one.Item.Id, one => one.Index, StringComparer.Ordinal);
        InTurn = [.. participants.Index().OrderBy(one => one.Item.WaitsFrom(on)).Select(one => one.Index)];
    }

    public override int Participants => participants.Count;

    public override int Volunteers => volunteers.Count;

    /// <summary>Rows in the order of waiting, the longest first, equals by id.</summary>
    public IReadOnlyList<int> InTurn { get; }

    /// <summary>By volunteer.</summary>
    public IReadOnlyList<int> PlacesLeft { get; }

    /// <summary>By volunteer id.</summary>
    public Dictionary<string, int> PlaceOfVolunteer { get; }

    public string IdOf(int participant) => participants[participant].Id;

    public string VolunteerAt(int place) => volunteers[place].Id;

    /// <summary>The units of a row's participant with a volunteer who would be as told.</summary>
    public int UnitsWith(int participant, VolunteerProfile volunteer) => scorers[participant].Total(profiles[participant], volunteer);

    public override ScoreRow Reader() => new Row(this);

    private bool IsEligible(int participant, int volunteer)
    {
        var (one, other) = (participants[participant], volunteers[volunteer]);
        return !apart.Contains((one.Id, other.Id)) && rules.Allow(new Pair(one, other, on, IsExcluded: false));
    }

    private sealed class Row(WaitingScores all) : ScoreRow
    {
        private int participant;

        public override void Open(int participant) => this.participant = participant;

        public override void Read(int first, Span<ushort> units, Span<ulong> eligible)
        {
            eligible[..((units.Length + Grain - 1) / Grain)].Clear();
            for (var i = 0; i < units.Length; i++)
            {
                if (UnitsOf(first + i) is >= 0 and var sum)
                {
                    units[i] = (ushort)sum;
                    eligible[i / Grain] |= 1ul << (i % Grain);
                }
            }
        }

        public override int UnitsOf(int volunteer) =>
            all.IsEligible(participant, volunteer) ? all.UnitsWith(participant, all.volunteerProfiles[volunteer]) : -1;
    }
}
