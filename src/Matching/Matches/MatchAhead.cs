using Matching.Messages;

namespace Matching.Matches;

/// <summary>What is to come of a match, if nothing else happens. Nothing is while contact is stopped; what no link can bring is not promised.</summary>
public sealed class MatchAhead(ReminderDays reminders, ExpireMatch expire, ContactStops stops, Links links, IEnumerable<StepsAhead> others)
{
    /// <returns>In order.</returns>
    public async Task<IReadOnlyList<TimelineStep>> OfAsync(Match match, DateOnly today, IReadOnlyList<MatchReminder> reminded)
    {
        if (await stops.HoldsAsync(match.Id))
        {
            return [];
        }

        var steps = new List<TimelineStep>(match.AskedSide is { } side ? await AskedAsync(match, side, today, reminded) : Running(match, today));
        foreach (var other in others)
        {
            steps.AddRange((await other.OfAsync(match, today)).Where(step => !(match.PlannedEndOn < step.Day)));
        }

        return [.. steps.OrderBy(step => step.Day)];
    }

    /// <summary>Whether the question now open reached nobody by link: history has none, and another may have run out.</summary>
    public async Task<bool> HasNoLinkAsync(Match match) =>
        match.AskedSide is { } side && !await links.IsOpenAsync(match.Id, side, Asking.PurposeOf(side)) && !await stops.HoldsAsync(match.Id);

    private async Task<IReadOnlyList<TimelineStep>> AskedAsync(Match match, string side, DateOnly today, IReadOnlyList<MatchReminder> reminded)
    {
        var steps = new List<TimelineStep>();
        if (!reminded.Any(one => one.Side == side) && reminders.DueOn(match) >= today && await links.IsOpenAsync(match.Id, side, Asking.PurposeOf(side)))
        {
            steps.Add(new TimelineStep(reminders.DueOn(match), "due.reminder." + side, IsAhead: true));
        }

        // What fell due before the import does not expire by itself.
        if (expire.IsDue(match, expire.DueOn(match)))
        {
            steps.Add(new TimelineStep(expire.DueOn(match), "due.expiry." + side, IsAhead: true));
        }

        return steps;
    }

    private static IEnumerable<TimelineStep> Running(Match match, DateOnly today)
    {
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
