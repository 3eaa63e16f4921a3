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
                var (reason, rule, counted) = Why(place, free);
                unmatched.Add(new UnmatchedParticipant
                {
                    ParticipantId = people.Participants[place].Id,
                    WaitedDays = people.WaitedDays(place),
                    Reason = reason,
                    Rule = rule,
                    Counted = counted,
                    Judged = people.Volunteers.Count,
                });
            }
        }

        return unmatched;
    }

    private (string Reason, string? Rule, int Counted) Why(int place, int[] free)
    {
        var participant = people.Participants[place];
        if (own.Of(participant) is { } rule)
        {
            return (UnmatchedReasons.OwnRule, rule, people.Volunteers.Count);
        }

        var (suit, reach, haveAPlace) = (0, 0, 0);
        stretches.Visit(place, (volunteer, units) =>
        {
            suit++;
            reach += units >= problem.MinimumUnits ? 1 : 0;
            haveAPlace += units >= problem.MinimumUnits && free[volunteer] > 0 ? 1 : 0;
        });
        return (suit, reach, haveAPlace) switch
        {
            (0, _, _) => NobodySuits(place),
            (_, 0, _) => (UnmatchedReasons.BelowMinimum, null, suit),
            (_, _, 0) => (UnmatchedReasons.Taken, null, suit),
            _ => (UnmatchedReasons.AddsNothing, null, suit),
        };
    }

    private (string, string?, int) NobodySuits(int place)
    {
        var participant = people.Participants[place];
        var mine = edits.Forbidden.Where(pair => pair.Participant == participant.Id).Select(pair => pair.Volunteer).ToHashSet(StringComparer.Ordinal);
        var forbidden = mine.Count == 0 ? 0 : people.Volunteers.Count(volunteer => mine.Contains(volunteer.Id)
            && rules.Allow(new Pair(participant, volunteer, people.AsOf, people.Excluded.Contains((participant.Id, volunteer.Id)))));
        if (forbidden > 0)
        {
            return (UnmatchedReasons.Forbidden, null, forbidden);
        }

        var most = removesMost.Of(participant);
        return (UnmatchedReasons.NobodySuits, most.Count == 0 ? null : most.Rule, most.Count);
    }
}
