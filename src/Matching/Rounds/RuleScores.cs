using Matching.People;
using Matching.Suggestions.Criteria;
using Matching.Suggestions.Eligibility;
using Matching.Suggestions.Scoring;

namespace Matching.Rounds;

/// <summary>Scores of all pairs, each asked of the rules and criteria one by one.</summary>
public sealed class RuleScores(RoundPeople people, EligibilityRules rules, Scorer scorer, IReadOnlySet<(string Participant, string Volunteer)> forbidden) : PairScores
{
    private readonly VolunteerProfile[] profiles = [.. people.Volunteers.Select(VolunteerProfile.Of)];

    public override int Participants => people.Participants.Count;

    public override int Volunteers => people.Volunteers.Count;

    public override ScoreRow Reader() => new Row(this);

    private int UnitsOf(Participant participant, ParticipantProfile profile, int place)
    {
        var volunteer = people.Volunteers[place];
        var pair = (participant.Id, volunteer.Id);
        return rules.Allow(new Pair(participant, volunteer, people.AsOf, people.Excluded.Contains(pair) || forbidden.Contains(pair)))
            ? scorer.Total(profile, profiles[place])
            : -1;
    }

    private sealed class Row(RuleScores scores) : ScoreRow
    {
        private Participant participant = null!;
        private ParticipantProfile profile = null!;

        public override void Open(int participant)
        {
            this.participant = scores.ParticipantAt(participant);
            profile = ParticipantProfile.Of(this.participant);
        }

        public override void Read(int first, Span<ushort> units, Span<ulong> eligible)
        {
            eligible[..((units.Length + 63) / 64)].Clear();
            for (var i = 0; i < units.Length; i++)
            {
                if (UnitsOf(first + i) is >= 0 and var found)
                {
                    units[i] = (ushort)found;
                    eligible[i / 64] |= 1UL << (i % 64);
                }
            }
        }

        public override int UnitsOf(int volunteer) => scores.UnitsOf(participant, profile, volunteer);
    }

    private Participant ParticipantAt(int place) => people.Participants[place];
}
