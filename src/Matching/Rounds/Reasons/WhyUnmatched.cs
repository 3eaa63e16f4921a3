using Matching.People;
using Matching.Rounds.Solving;
using Matching.Suggestions.Eligibility;

namespace Matching.Rounds.Reasons;

/// <summary>Says of everybody whom a solution leaves waiting which rule keeps them so, or that others came before them.</summary>
internal sealed class WhyUnmatched(RoundPeople people, EligibilityRules rules, RoundProblem problem, RoundEdits edits)
{
    private readonly OwnRules own = new(rules, people.AsOf);
    private readonly RuleThatRemovesMost removesMost = new(people, rules);
    private readonly ScoreStretches stretches = new(problem.Scores);

    /// <param name="solution">The draft.</param>
    /// <param name="free">Places that it leaves free, by volunteer.</param>
    /// <param name="cancel">Ends it.</param>
    public IReadOnlyList<UnmatchedParticipant> Of(RoundSolution solution, int[] free, CancellationToken cancel)
    {
        var unmatched = new List<UnmatchedParticipant>();
        for (var place = 0; place < people.Participants.Count; place++)
        {
            if (solution.VolunteerOf[place] < 0)
            {
                cancel.ThrowIfCancellationRequested();
                unmatched.Add(Why(place, free) with { WaitedDays = people.WaitedDays(place), Judged = people.Volunteers.Count });
            }
        }

        return unmatched;
    }

    private UnmatchedParticipant Why(int place, int[] free)
    {
        var participant = people.Participants[place];
        var answer = new UnmatchedParticipant { ParticipantId = participant.Id, Reason = UnmatchedReasons.OwnRule };
        if (own.Of(participant) is { } rule)
        {
            return answer with { Rule = rule, Part = own.PartOf(rule, participant), Counted = people.Volunteers.Count };
        }

        var (suit, reach, haveAPlace, freeBelow, best, bestUnits) = (0, 0, 0, 0, -1, -1);
        stretches.Visit(place, (volunteer, units) =>
        {
            suit++;
            if (units >= problem.MinimumUnits)
            {
                reach++;
                haveAPlace += free[volunteer] > 0 ? 1 : 0;
            }
            else if (free[volunteer] > 0)
            {
                freeBelow++;
                (best, bestUnits) = units > bestUnits ? (volunteer, units) : (best, bestUnits);
            }
        });
        return suit == 0
            ? NobodySuits(answer, participant)
            : answer with
            {
                Reason = reach == 0 ? UnmatchedReasons.BelowMinimum : haveAPlace == 0 ? UnmatchedReasons.Taken : UnmatchedReasons.AddsNothing,
                Counted = suit,
                Reach = reach,
                FreeBelow = freeBelow,
                BestFreeId = best < 0 ? null : people.Volunteers[best].Id,
                BestFreeUnits = Math.Max(0, bestUnits),
            };
    }

    private UnmatchedParticipant NobodySuits(UnmatchedParticipant answer, Participant participant)
    {
        var mine = edits.Forbidden.Where(pair => pair.Participant == participant.Id).Select(pair => pair.Volunteer).ToHashSet(StringComparer.Ordinal);
        var forbidden = mine.Count == 0 ? 0 : people.Volunteers.Count(volunteer => mine.Contains(volunteer.Id)
            && rules.Allow(new Pair(participant, volunteer, people.AsOf, people.Excluded.Contains((participant.Id, volunteer.Id)))));
        if (forbidden > 0)
        {
            return answer with { Reason = UnmatchedReasons.Forbidden, Counted = forbidden };
        }

        var most = removesMost.Of(participant);
        return answer with { Reason = UnmatchedReasons.NobodySuits, Rule = most.Count == 0 ? null : most.Rule, Counted = most.Count };
    }
}
