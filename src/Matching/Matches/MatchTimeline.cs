using Matching.Audit;

namespace Matching.Matches;

/// <summary>The story of a match from proposal to end, with what is due next.</summary>
public sealed class MatchTimeline(MatchAnswerStore answers, MatchEvents events, MatchAhead ahead, Moments moments)
{
    /// <returns>What was, in order, and then what is to come, in order.</returns>
    public async Task<IReadOnlyList<TimelineStep>> OfAsync(Match match, DateOnly today)
    {
        var given = await answers.OfMatchAsync(match.Id);
        var reminded = await answers.RemindersAsync(match.Id);
        var befell = await events.OfMatchAsync(match.Id);
        var notNow = befell.Any(one => one.Step == MatchEvent.NotNow);
        List<TimelineStep> was =
        [
            new(match.ProposedOn, "proposed", Who: match.ProposedBy),
            .. reminded.Select(one => new TimelineStep(one.RemindedOn, "reminded." + one.Side)),
            .. Answered(match, given).Where(step => !notNow || !step.What.StartsWith("no.volunteer", StringComparison.Ordinal)),
            .. match.StartedOn is { } started ? [new TimelineStep(started, "started")] : Array.Empty<TimelineStep>(),
            .. befell.Select(one => new TimelineStep(one.OnDay, one.Step, Who: one.Who, Detail: one.Details, Words: one.Step == MatchEvent.NotNow ? match.DeclineNote : null)),
            .. Closed(match),
        ];
        return [.. Moments.InOrder(Timed(was, await moments.OfAsync(match.Id)), step => step.Day, step => step.At), .. await ahead.OfAsync(match, today, reminded)];
    }

    /// <summary>A step that can come more than once a day takes the moment of its turn.</summary>
    private static IEnumerable<TimelineStep> Timed(IReadOnlyList<TimelineStep> steps, MomentsOfSubject known) => steps.Select((step, place) =>
    {
        var earlier = MatchEvent.ComesAgain(step.What) ? steps.Take(place).Count(before => before.Day == step.Day && before.What == step.What) : 0;
        return ActionOf(step.What) is (var action, var details) ? step with { At = known.Find(step.Day, action, details, earlier) } : step;
    });

    /// <summary>How the audit calls a step; null where its row tells when it was written down and not when it was.</summary>
    private static (string Action, string Details)? ActionOf(string what) => what.Split('.') switch
    {
        ["reminded", var side] => ("match.reminded", side),
        ["yes" or "no", _, not AnswerWays.Link] => null,
        ["yes", Sides.Volunteer, _] or ["asked", Sides.Participant] => ("match.accepted_by_volunteer", ""),
        ["yes", Sides.Participant, _] => ("match.started", ""),
        ["no", var side, _] => ("match.declined_by_" + side, ""),
        [MatchEvent.NotNow] => ("match.declined_by_volunteer", ""),
        [MatchEvent.PauseDropped] => ("match.ended", ""),
        _ => ("match." + what, ""),
    };

    /// <summary>As they were given; for history that has only days, from those.</summary>
    private static IEnumerable<TimelineStep> Answered(Match match, IReadOnlyList<MatchAnswer> given)
    {
        foreach (var answer in given)
        {
            var no = answer.IsYes ? null : match;
            yield return new TimelineStep(
                answer.GivenOn, $"{answer.Answer}.{answer.Side}.{answer.How}", Who: answer.RecordedBy, Detail: no?.DeclineReason, Words: no?.DeclineNote);
            if (answer is { IsYes: true, Side: Sides.Volunteer })
            {
                yield return new TimelineStep(answer.RecordedOn, "asked.participant");
            }
        }

        if (match.AcceptedOn is { } accepted && !given.Any(answer => answer.Side == Sides.Volunteer))
        {
            yield return new TimelineStep(accepted, "yes.volunteer.link");
        }
    }

    private static IEnumerable<TimelineStep> Closed(Match match) => match.State switch
    {
        MatchStates.Withdrawn when match.ClosedOn is { } day =>
            [new(day, "withdrawn", Who: match.WithdrawnBy, Detail: match.WithdrawReason, Words: match.WithdrawNote)],
        MatchStates.Expired when match.ClosedOn is { } day => [new(day, "expired")],
        MatchStates.Ended when match.EndedOn is { } day => [new(day, "ended", Who: match.EndedBy, Detail: match.EndReason, Words: match.EndNote)],
        _ => [],
    };
}
