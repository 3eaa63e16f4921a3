using Matching.People;
using Matching.Rounds.Solving;
using Matching.Suggestions.Eligibility;

namespace Matching.Rounds.Reasons;

/// <summary>
/// Says of every volunteer who was given nobody, or has places left, why. Those who still wait decide: whoever suits and waits is looked at
/// first, those who are matched only where nobody who suits waits.
/// </summary>
internal sealed class WhyLeftOver(RoundPeople people, EligibilityRules rules, RoundProblem problem, RoundEdits edits)
{
    private readonly OwnRules own = new(rules, people.AsOf);
    private readonly RuleThatRemovesMost removesMost = new(people, rules);
    private readonly ScoreStretches stretches = new(problem.Scores);
    private readonly ILookup<string, string> forbidden = edits.Forbidden.ToLookup(pair => pair.Volunteer, pair => pair.Participant, StringComparer.Ordinal);

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
        var seen = new SeenColumns(stretches, problem, left.Where(place => rule[place] is null), people.Volunteers.Count);
        seen.Look(solution, cancel);
        var waits = Enumerable.Range(0, people.Participants.Count).Where(place => solution.VolunteerOf[place] < 0)
            .ToDictionary(place => people.Participants[place].Id, place => people.Participants[place], StringComparer.Ordinal);
        var all = people.Participants.ToDictionary(participant => participant.Id, StringComparer.Ordinal);
        return [.. left.Select(place => Row(place, free[place], rule[place] is { } own
            ? (LeftOverReasons.OwnRule, own, people.Participants.Count)
            : Why(people.Volunteers[place], seen.Of(place), waits, all)))];
    }

    private LeftOverVolunteer Row(int place, int free, (string Reason, string? Rule, int Counted) why) => new()
    {
        VolunteerId = people.Volunteers[place].Id, Places = free, Reason = why.Reason, Rule = why.Rule, Counted = why.Counted, Judged = people.Participants.Count,
    };

    private (string Reason, string? Rule, int Counted) Why(
        Volunteer volunteer, SeenColumns.Seen seen, Dictionary<string, Participant> waits, Dictionary<string, Participant> all)
    {
        if (seen.Reaches)
        {
            return (LeftOverReasons.AddsNothing, null, 0);
        }

        if (seen.Below > 0)
        {
            return (LeftOverReasons.BelowMinimum, null, seen.Below);
        }

        if (ForbiddenOf(volunteer, waits) is > 0 and var ruledOut)
        {
            return (LeftOverReasons.Forbidden, null, ruledOut);
        }

        if (seen.SuitsMatched || ForbiddenOf(volunteer, all) > 0)
        {
            return (LeftOverReasons.MatchedElsewhere, null, 0);
        }

        var most = removesMost.Of(volunteer);
        return (LeftOverReasons.NobodySuits, most.Count == 0 ? null : most.Rule, most.Count);
    }

    /// <summary>How many of some participants would suit, were the pair not forbidden in this draft.</summary>
    private int ForbiddenOf(Volunteer volunteer, Dictionary<string, Participant> among) => forbidden[volunteer.Id].Count(id =>
        among.TryGetValue(id, out var participant)
        && rules.Allow(new Pair(participant, volunteer, people.AsOf, people.Excluded.Contains((participant.Id, volunteer.Id)))));
}
