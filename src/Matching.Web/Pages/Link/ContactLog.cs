using Matching.FollowUps;
using Matching.Matches;
using Matching.Web.Localisation;

namespace Matching.Web.Pages.Link;

/// <summary>The log of meetings on the page with contact details: what this side wrote, and a line to fill in.</summary>
public sealed class ContactLog(LogMeeting log, FollowUpStore store, MatchStore matches, Clocks clocks)
{
    private static readonly Texts<LinkTexts> T = new();

    public async Task<LogForm> WriteAsync(OpenedLink link, LinkForm form)
    {
        var filled = new LogForm(form["LogDay"], form["LogKind"], form["LogWords"]);
        return filled.Day is { Length: > 0 } typed && TypedDay.Of(typed) is null
            ? Again(filled, "LogDay", "not_a_day")
            : await log.ByLinkAsync(link.Token, new FollowUpReply(null, TypedDay.Of(filled.Day), filled.Kind, filled.Words), link.By(clocks)) switch
            {
                FollowUpOutcome.Done => new LogForm(IsSaved: true),
                FollowUpOutcome.DayIsMissing => Again(filled, "LogDay", "choose_day"),
                FollowUpOutcome.DayCannotBe => Again(filled, "LogDay", "day_cannot_be"),
                FollowUpOutcome.WordsAreTooLong => Again(filled, "LogWords", "note_too_long"),
                _ => Again(filled, "LogKind", "choose_how"),
            };
    }

    public async Task<LogModel> ShowAsync(OpenedLink link, LogForm? written)
    {
        var state = await store.StateAsync((await matches.FindAsync(link.Row.MatchId))!);
        return new LogModel([.. state.Meetings.Where(one => one.Side == link.Side).OrderByDescending(one => one.OnDay)], clocks.Today, written ?? new LogForm(), state.HasContact);
    }

    private static LogForm Again(LogForm filled, string field, string problem) => filled with { Slip = new LinkSlip(field, T["slip." + problem]) };
}

/// <summary>A line of the log as it was filled in.</summary>
public sealed record LogForm(string? Day = null, string? Kind = null, string? Words = null, LinkSlip? Slip = null, bool IsSaved = false);

/// <param name="Own">What this side wrote, the newest first.</param>
/// <param name="Today">The last day that a line may be of.</param>
/// <param name="Form">What is being filled in.</param>
/// <param name="HasContact">Whether it is known that the two have been in touch.</param>
public sealed record LogModel(IReadOnlyList<Meeting> Own, DateOnly Today, LogForm Form, bool HasContact);
