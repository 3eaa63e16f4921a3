using Matching.Matches;

namespace Matching.FollowUps;

/// <summary>What somebody answers: a coded answer, when and how the two were last in touch, and words.</summary>
/// <param name="Answer">One of <see cref="FollowUpAnswers"/>.</param>
/// <param name="Day">When they were in touch; needed with <c>met</c> and <c>talked</c>.</param>
/// <param name="How">One of <see cref="MeetingKinds"/> for the day; by default what the answer says, or a meeting.</param>
/// <param name="Words">At most <see cref="Meeting.LongestWords"/> characters.</param>
public sealed record FollowUpReply(string? Answer, DateOnly? Day = null, string? How = null, string? Words = null)
{
    private bool TellsOfContact => Answer is FollowUpAnswers.Met or FollowUpAnswers.Talked;

    internal FollowUpOutcome? Refusal(string kind, Match match, DateOnly today) =>
        Answer is null || !FollowUpAnswers.To(kind).Contains(Answer, StringComparer.Ordinal) ? new FollowUpOutcome.UnknownAnswer()
        : TellsOfContact && Day is null ? new FollowUpOutcome.DayIsMissing()
        : Day > today || Day < match.ProposedOn ? new FollowUpOutcome.DayCannotBe(match.ProposedOn, today)
        : How is not null && !MeetingKinds.All.Contains(How, StringComparer.Ordinal) ? new FollowUpOutcome.UnknownAnswer()
        : Words?.Length > Meeting.LongestWords ? new FollowUpOutcome.WordsAreTooLong()
        : null;

    /// <summary>The line of the log that the answer makes; null if it tells of no day.</summary>
    internal Meeting? InLog(string matchId, string side, Change change) => Day is not { } day || Answer == FollowUpAnswers.NotYet ? null : new Meeting
    {
        MatchId = matchId,
        Side = side,
        OnDay = day,
        Kind = How ?? (Answer == FollowUpAnswers.Talked ? MeetingKinds.Called : MeetingKinds.Met),
        WrittenBy = change.Who,
        WrittenOn = change.On,
    };
}
