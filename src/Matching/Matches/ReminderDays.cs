using Microsoft.Extensions.Options;

namespace Matching.Matches;

/// <summary>When a question is to be reminded of, and which have been.</summary>
public sealed class ReminderDays(MatchAnswerStore answers, IOptions<MatchSettings> settings)
{
    public DateOnly DueOn(Match match) => match.Asked.AddDays(settings.Value.RemindDays);

    /// <summary>The latest day of a question that is reminded of on a day.</summary>
    public DateOnly AskedBy(DateOnly on) => on.AddDays(-settings.Value.RemindDays);

    /// <summary>From its day until the question expires; not what fell due before its match was imported.</summary>
    public bool IsDue(Match match, DateOnly on) => match.AskedSide is not null
        && DueOn(match) <= on && on < match.Asked.AddDays(settings.Value.ExpireDays)
        && !(DueOn(match) <= match.ImportedOn);

    public Task<IReadOnlySet<(string Match, string Side)>> RemindedAsync() => answers.RemindedAsync();
}
