using System.Diagnostics;
using Matching.Rounds.Fairness;
using Matching.Rounds.Reasons;
using Matching.Rounds.Solving;
using Matching.Suggestions.Eligibility;
using Microsoft.Extensions.Options;

namespace Matching.Rounds;

/// <summary>
/// From people and terms to a whole result: scores, the best draft, its proof, what first come, first served gives, reasons and groups.
/// Pure: the same people, terms and edits give the same result, its seconds apart.
/// </summary>
public sealed class WorkOutRound(ScorePairs scorePairs, SolveRound solve, EligibilityRules rules, IOptions<RoundSettings> settings)
{
    /// <param name="people">Who waits, and the volunteers.</param>
    /// <param name="terms">What is to be done.</param>
    /// <param name="edits">Pins and forbidden pairs.</param>
    /// <param name="progress">Is told how far it is; null if nobody looks on.</param>
    /// <param name="cancel">Ends it; nothing is kept.</param>
    public RoundResult Handle(
        RoundPeople people, RoundTerms terms, RoundEdits edits, IProgress<RoundProgress>? progress = null, CancellationToken cancel = default)
    {
        progress?.Report(new RoundProgress(RoundSteps.Reading));
        var began = Stopwatch.GetTimestamp();
        var scores = scorePairs(people, terms.Weights, edits.Forbidden);
        var (pins, dropped) = PinnedPairs.Of(people, scores, edits.Pins);
        var problem = new RoundProblem
        {
            Scores = scores,
            Places = [.. people.Volunteers.Select(volunteer => Math.Max(0, volunteer.PlacesLeft))],
            Objective = terms.Objective,
            MinimumUnits = terms.MinimumUnits,
            BonusUnits = terms.WaitingBonusUnits == 0 ? [] : [.. Enumerable.Range(0, people.Participants.Count).Select(place => terms.BonusFor(people.WaitsFrom(place)))],
            Pins = pins,
            MostPasses = settings.Value.MostPasses,
        };
        var scored = Stopwatch.GetTimestamp();
        var solution = solve(problem, progress is null ? null : new Steps(progress), cancel);
        var solved = Stopwatch.GetTimestamp();
        return Explain(people, problem, solution, edits, progress, cancel) with
        {
            DroppedPins = dropped,
            Figures = Figures(people, problem, solution, cancel) with
            {
                ScoreSeconds = Stopwatch.GetElapsedTime(began, scored).TotalSeconds,
                SolveSeconds = Stopwatch.GetElapsedTime(scored, solved).TotalSeconds,
            },
        };
    }

    private RoundResult Explain(
        RoundPeople people, RoundProblem problem, RoundSolution solution, RoundEdits edits, IProgress<RoundProgress>? progress, CancellationToken cancel)
    {
        progress?.Report(new RoundProgress(RoundSteps.Explaining));
        var pairs = RoundPairs.Of(people, problem, solution);
        var free = problem.Places.ToArray();
        foreach (var volunteer in solution.VolunteerOf.Where(volunteer => volunteer >= 0))
        {
            free[volunteer]--;
        }

        var unmatched = new WhyUnmatched(people, rules, problem, edits).Of(solution, free, cancel);
        var leftOver = new WhyLeftOver(people, rules, problem, edits).Of(solution, free, cancel);
        progress?.Report(new RoundProgress(RoundSteps.Comparing));
        var groups = GroupCounts.Of(people, pairs);
        var few = people.Participants.Count + people.Volunteers.Count <= settings.Value.MostPeopleForVariants;
        return new RoundResult
        {
            Figures = new RoundFigures(),
            Pairs = pairs,
            Unmatched = unmatched,
            LeftOver = leftOver,
            DroppedPins = [],
            Groups = groups,
            Variants = few ? new FairVariants(solve).Of(people, problem, groups, cancel) : [],
        };
    }

    private static RoundFigures Figures(RoundPeople people, RoundProblem problem, RoundSolution solution, CancellationToken cancel)
    {
        var (firstComePairs, firstComeUnits) = FirstComeBesidePins(people, problem, cancel);
        return new RoundFigures
        {
            Waiting = people.Participants.Count,
            OpenElsewhere = people.Participants.Count(participant => participant.OpenWith is not null),
            TotalUnits = solution.TotalUnits,
            BoundUnits = solution.BoundUnits,
            Proven = solution.Proven,
            Passes = solution.Passes,
            FirstComeUnits = firstComeUnits,
            FirstComePairs = firstComePairs,
        };
    }

    /// <summary>The draft's pins stand here as well, so that like is compared with like: first come, first served gives out what they leave.</summary>
    private static (int Pairs, long Units) FirstComeBesidePins(RoundPeople people, RoundProblem problem, CancellationToken cancel)
    {
        var places = problem.Places.ToArray();
        var row = problem.Scores.Reader();
        var units = 0L;
        foreach (var (participant, volunteer) in problem.Pins)
        {
            row.Open(participant);
            units += row.UnitsOf(volunteer);
            places[volunteer]--;
        }

        var pinned = problem.Pins.Select(pin => pin.Participant).ToHashSet();
        var walked = FirstCome.Walk(problem with { Places = places }, [.. people.InOrderOfWaiting().Where(place => !pinned.Contains(place))], cancel);
        return (problem.Pins.Count + walked.VolunteerOf.Count(volunteer => volunteer >= 0), units + walked.TotalUnits);
    }

    /// <summary>The solver's steps in the words of a round, told at once and in order.</summary>
    private sealed class Steps(IProgress<RoundProgress> progress) : IProgress<SolveProgress>
    {
        public void Report(SolveProgress value) => progress.Report(new RoundProgress(RoundSteps.Code(value.Step), value.Pass, value.Done));
    }
}
