using Matching.Matches;
using Matching.People;

namespace Matching.Web.Pages.Matches;

/// <summary>Everything there is to read about one match.</summary>
public sealed class MatchStory(MatchStore matches, PeopleStore people, MatchTimeline timeline, NextBest next, MatchCan can)
{
    /// <returns>Null if there is no such match.</returns>
    public async Task<WholeMatch?> FindAsync(string id, DateOnly today)
    {
        if (await matches.FindAsync(id) is not { } match)
        {
            return null;
        }

        return new WholeMatch(
            match,
            (await people.FindParticipantAsync(match.ParticipantId))!,
            (await people.FindVolunteerAsync(match.VolunteerId))!,
            await timeline.OfAsync(match, today))
        {
            Next = await next.AfterAsync(id, today),
            ReopenUntil = can.ReopenUntil(match, today),
            HasNoLink = await can.SendQuestionAsync(match),
            ShortBefore = [.. (await matches.OfParticipantAsync(match.ParticipantId)).Where(other => other.Id != match.Id && other.WasShort)],
        };
    }

    public sealed record WholeMatch(Match Match, Participant Participant, Volunteer Volunteer, IReadOnlyList<TimelineStep> Steps)
    {
        /// <summary>Whom to propose after it came to nothing; null if there is nothing to propose.</summary>
        public NextCandidate? Next { get; init; }

        /// <summary>The last day on which it may be reopened; null if that is over or it has not ended.</summary>
        public DateOnly? ReopenUntil { get; init; }

        /// <summary>Whether somebody is asked and has no link to answer with.</summary>
        public bool HasNoLink { get; init; }

        /// <summary>Other matches of the participant that lasted less than three months.</summary>
        public IReadOnlyList<Match> ShortBefore { get; init; } = [];
    }
}

/// <summary>What may still be done with a match on a day.</summary>
public sealed class MatchCan(ReopenMatch reopen, MatchAhead ahead)
{
    /// <returns>The last day on which it may be reopened; null if that is over or it has not ended.</returns>
    public DateOnly? ReopenUntil(Match match, DateOnly today) => reopen.LastDay(match) is { } last && last >= today ? last : null;

    /// <returns>Whether the open question can be sent with a link, since it has none.</returns>
    public Task<bool> SendQuestionAsync(Match match) => ahead.HasNoLinkAsync(match);
}
