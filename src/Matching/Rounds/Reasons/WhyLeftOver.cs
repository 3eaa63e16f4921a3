using Matching.Rounds.Solving;
using Matching.Suggestions.Eligibility;

namespace Matching.Rounds.Reasons;

/// <summary>Says of every volunteer who was given nobody, or has places left, why.</summary>
internal sealed class WhyLeftOver(RoundPeople people, EligibilityRules rules, RoundProblem problem)
{
    private readonly OwnRules own = new(rules, people.AsOf);
    private readonly RuleThatRemovesMost removesMost = new(people, rules);
    private readonly ScoreStretches stretches = new(problem.Scores);

    /// <param name="solution">The draft.</param>
    /// <param name="free">Places that it leaves free, by volunteer.</param>
    /// <param name="cancel">Ends it.</param>
    public IReadOnlyList<LeftOverVolunteer> Of(RoundSolution solution, int[] free, CancellationToken cancel)
    {
        var given = new int[people.Volunteers.Count];
        foreach (var volunteer in solution.VolunteerOf.Where(volunteer => volunteer >= 0))
        {
            given[volunteer]++;
        }

        var left = Enumerable.Range(0, people.Volunteers.Count).Where(place => given[place] == 0 || free[place] > 0).ToList();
        var rule = left.ToDictionary(place => place, place => own.Of(people.Volunteers[place]));
        var seen = Look(left.Where(place => rule[place] is null), solution, cancel);
        return [.. left.Select(place => Row(place, free[place], rule[place], seen[place]))];
    }

    private LeftOverVolunteer Row(int place, int free, string? rule, Seen seen)
    {
        var volunteer = people.Volunteers[place];
        var (reason, named, counted) = (rule, seen) switch
        {
            (not null, _) => (LeftOverReasons.OwnRule, rule, people.Participants.Count),
            (_, Seen.Unmatched) => (LeftOverReasons.AddsNothing, null, 0),
            (_, Seen.Matched) => (LeftOverReasons.MatchedElsewhere, null, 0),
            (_, Seen.BelowMinimum) => (LeftOverReasons.BelowMinimum, null, 0),
            _ => (LeftOverReasons.NobodySuits, removesMost.Of(volunteer) is { Count: > 0 } most ? most.Rule : null, removesMost.Of(volunteer).Count),
        };
        return new LeftOverVolunteer
        {
            VolunteerId = volunteer.Id, Places = free, Reason = reason, Rule = named, Counted = counted, Judged = people.Participants.Count,
        };
    }

    /// <summary>Looks down the columns of those who fail no rule, until each was seen to suit somebody; those still waiting are looked at first.</summary>
    private Seen[] Look(IEnumerable<int> volunteers, RoundSolution solution, CancellationToken cancel)
    {
        var seen = new Seen[people.Volunteers.Count];
        var asked = new ulong[(people.Volunteers.Count + 63) / 64];
        foreach (var place in volunteers)
        {
            asked[place / 64] |= 1UL << (place % 64);
        }

        foreach (var participant in Enumerable.Range(0, people.Participants.Count).OrderBy(place => solution.VolunteerOf[place] >= 0))
        {
            cancel.ThrowIfCancellationRequested();
            if (!asked.AsSpan().ContainsAnyExcept(0UL))
            {
                break;
            }

            var reaches = solution.VolunteerOf[participant] < 0 ? Seen.Unmatched : Seen.Matched;
            stretches.Visit(participant, (volunteer, units) =>
            {
                var now = units >= problem.MinimumUnits ? reaches : Seen.BelowMinimum;
                seen[volunteer] = now > seen[volunteer] ? now : seen[volunteer];
                if (now > Seen.BelowMinimum)
                {
                    asked[volunteer / 64] &= ~(1UL << (volunteer % 64));
                }
            }, asked);
        }

        return seen;
    }

    private enum Seen
    {
        Nobody,
        BelowMinimum,
        Matched,
        Unmatched,
    }
}
