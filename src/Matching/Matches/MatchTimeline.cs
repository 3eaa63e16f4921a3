namespace Matching.Matches;

/// <summary>The story of a match from proposal to end, with what is due next.</summary>
public sealed class MatchTimeline(
    MatchAnswerStore answers, MatchEvents events, ReminderDays reminders, ExpireMatch expire, IEnumerable<StepsAhead> others)
{
    /// <returns>What was, in order, and then what is to come, in order.</returns>
    public async Task<IReadOnlyList<TimelineStep>> OfAsync(Match match, DateOnly today)
    {
        var given = await answers.OfMatchAsync(match.Id);
        var reminded = await answers.RemindersAsync(match.Id);
        List<TimelineStep> was =
        [
            new(match.ProposedOn, "proposed", Who: match.ProposedBy),
            .. reminded.Select(one => new TimelineStep(one.RemindedOn, "reminded." + one.Side)),
            .. Answered(match, given),
            .. match.StartedOn is { } started ? [new TimelineStep(started, "started")] : Array.Empty<TimelineStep>(),
            .. (await events.OfMatchAsync(match.Id)).Select(one => new TimelineStep(one.OnDay, one.Step, Who: one.Who, Detail: one.Details)),
            .. Closed(match),
        ];
        var ahead = Ahead(match, today, reminded).ToList();
        foreach (var other in others)
        {
            ahead.AddRange(await other.OfAsync(match, today));
        }

        return [.. was.OrderBy(step => step.Day), .. ahead.OrderBy(step => step.Day)];
    }

    /// <summary>As they were given; for history that has only days, from those.</summary>
    private static IEnumerable<TimelineStep> Answered(Match match, IReadOnlyList<MatchAnswer> given)
    {
        foreach (var answer in given)
        {
            var no = answer.IsYes ? null : match;
            yield return new TimelineStep(
                answer.GivenOn, $"{answer.Answer}.{answer.Side}.{answer.How}", Who: answer.RecordedBy, Detail: no?.DeclineReason, Words: no?.DeclineNote);
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

    private IEnumerable<TimelineStep> Ahead(Match match, DateOnly today, IReadOnlyList<MatchReminder> reminded)
    {
        if (match.AskedSide is { } side)
        {
            if (!reminded.Any(one => one.Side == side) && reminders.DueOn(match) >= today)
            {
                yield return new TimelineStep(reminders.DueOn(match), "due.reminder." + side, IsAhead: true);
            }

            yield return new TimelineStep(expire.DueOn(match), "due.expiry." + side, IsAhead: true);
        }

        if (match.State != MatchStates.Active)
        {
            yield break;
        }

        if (match.IsPausedOn(today))
        {
            yield return new TimelineStep(match.PausedUntil!.Value, "due.resumes", IsAhead: true);
        }

        if (match.PlannedEndOn is { } end)
        {
            yield return new TimelineStep(end, "due.end", IsAhead: true);
        }
    }
}
