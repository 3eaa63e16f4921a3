using Matching.Messages;
using Matching.People;

namespace Matching.Matches;

/// <summary>
/// A volunteer has no room just now: this question is declined, and they are not asked again before a day of their own choice. The reason is
/// kept as "no_time", since files know no other code for it; the audit tells the two apart.
/// </summary>
public sealed class NotNow(DeclineMatch decline)
{
    public const string Reason = "no_time";
    public const int MostWeeks = 52;

    private const int DaysInAWeek = 7;

    public static DateOnly BackOn(int weeks, DateOnly from) => from.AddDays(weeks * DaysInAWeek);

    /// <returns>Unknown for a link that is not a volunteer's, UnknownReason for a number of weeks that is not 1 to 52.</returns>
    public Task<AnswerOutcome> HandleAsync(LinkToken token, int weeks, string? note, OwnTerms? terms, Change change) =>
        weeks is < 1 or > MostWeeks
            ? Task.FromResult<AnswerOutcome>(new AnswerOutcome.UnknownReason())
            : decline.HandleAsync(token, Reason, note, change with { Why = "not_now" }, terms, BackOn(weeks, change.On));
}
