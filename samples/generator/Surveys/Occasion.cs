using Matching.Samples.Matches;

namespace Matching.Samples.Surveys;

/// <summary>One survey that somebody filled in: a match, a wave and the day.</summary>
internal sealed record Occasion(Match Match, string Wave, DateOnly AnsweredOn)
{
    /// <summary>Every wave that has been due on a match by today, with a day on which it could have been answered.</summary>
    public static IEnumerable<Occasion> Of(Match match, Dice dice)
    {
        if (match.StartedOn is not { } start)
            yield break;
        foreach (var (wave, months) in new[] { ("3m", 3), ("6m", 6) })
        {
            var due = start.AddMonths(months);
            if (due < match.LastDay)
                yield return new(match, wave, dice.Day(due, Calendar.Earlier(match.LastDay, due.AddDays(20))));
        }

        if (match.EndedOn is { } end)
            yield return new(match, "end", dice.Day(end, Calendar.Earlier(Calendar.Today, end.AddDays(14))));
    }

    /// <summary>The order in which the latest answer wins.</summary>
    public static List<Occasion> InOrder(IEnumerable<Occasion> occasions) =>
        [.. occasions.OrderBy(o => o.AnsweredOn).ThenBy(o => o.Match.Id, StringComparer.Ordinal).ThenBy(o => o.Wave, StringComparer.Ordinal)];

    public Answer Participant(string question, string value) => new(Match, "participant", Wave, question, value, AnsweredOn);

    public Answer Volunteer(string question, string value) => new(Match, "volunteer", Wave, question, value, AnsweredOn);
}
