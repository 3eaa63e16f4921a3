using Matching.People;
using Matching.Suggestions.Columns;
using Matching.Suggestions.Criteria;

namespace Matching.Suggestions.Load;

/// <summary>Those steps of a walk whose participants have the same weights, their participants as columns.</summary>
internal sealed class WalkReachGroup
{
    /// <param name="scorer">With the weights of all of them.</param>
    /// <param name="steps">With their numbers in the walk, ascending.</param>
    /// <param name="scores">All who wait.</param>
    public WalkReachGroup(WeightedScorer scorer, IReadOnlyList<(int Index, WalkStep Step)> steps, WaitingScores scores)
    {
        Scorer = scorer;
        Steps = [.. steps.Select(step => step.Index)];
        Least = new ushort[Column.Padded(Steps.Length)];
        for (var number = 0; number < Steps.Length; number++)
        {
            Least[number] = (ushort)steps[number].Step.Units;
        }

        Criteria = scores.Pairs.Columns.Measures;
        Participants = [.. steps.Select(step => scores.ProfileOf(step.Step.Participant))];
        VolunteerProfile[] exchanged = Array.ConvertAll(Participants, Exchanged);
        Columns = [.. Criteria.Select((criterion, place) => criterion.IsMutual ? criterion.Columns(place, exchanged) : null)];
        Languages = Criteria[CriterionCodes.PlaceOf(CriterionCodes.Language)].Columns(0, exchanged);
        Most = [.. Criteria.Select((_, place) => scorer.Scorer.Units(place, 1))];
    }

    public WeightedScorer Scorer { get; }

    /// <summary>Their numbers in the walk.</summary>
    public int[] Steps { get; }

    /// <summary>The units of who stands first in each, 0 where nobody does; whole blocks.</summary>
    public ushort[] Least { get; }

    /// <summary>Who waits in each.</summary>
    public ParticipantProfile[] Participants { get; }

    /// <summary>Of use only for who shares a language.</summary>
    public CriterionColumns Languages { get; }

    /// <summary>The most units of each criterion.</summary>
    public int[] Most { get; }

    /// <summary>All, in order.</summary>
    public IReadOnlyList<Criterion> Criteria { get; }

    /// <summary>By criterion, of those which are the same with the sides exchanged.</summary>
    public IReadOnlyList<CriterionColumns?> Columns { get; }

    private static VolunteerProfile Exchanged(ParticipantProfile participant) => new()
    {
        Offers = Tags.None,
        Hopes = Tags.None,
        Occupation = participant.Occupation,
        Languages = participant.Languages,
        Interests = participant.Interests,
        Availability = participant.Availability,
        District = participant.District,
        BirthYear = participant.BirthYear,
    };
}
