using Matching.Matches;
using Matching.Messages;

namespace Matching.Web.Pages.Link;

/// <summary>Why a link that was withdrawn does not open: its question ran out, a newer one took its place, or neither.</summary>
public sealed class WhyClosed(Links links, MatchStore matches)
{
    public async Task<LinkState> OfAsync(Matching.Messages.Link link, LinkState state)
    {
        if (state != LinkState.Withdrawn)
        {
            return state;
        }

        if (link.Purpose is LinkPurposes.VolunteerAnswer or LinkPurposes.ParticipantAnswer
            && await matches.FindAsync(link.MatchId) is { State: MatchStates.Expired } match && match.PersonOn(link.Side) == link.Person)
        {
            return LinkState.Expired;
        }

        return await links.IsOpenAsync(link.MatchId, link.Side, link.Purpose) ? LinkState.Replaced : state;
    }
}
