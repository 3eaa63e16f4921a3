using Matching.Matches;
using Matching.Messages;

namespace Matching.Web.Pages.Link;

/// <summary>Why a link that was taken back no longer works, as far as its holder may know: time ran out, a newer one was sent, one of the two ended the match, or none of these.</summary>
public sealed class ClosedLinks(Links links, MatchStore matches)
{
    public async Task<LinkView> WhyAsync(Matching.Messages.Link link) =>
        await links.HasNewerAsync(link) ? LinkView.Newer
        : link.Purpose is LinkPurposes.VolunteerAnswer or LinkPurposes.ParticipantAnswer
            && await matches.FindAsync(link.MatchId) is { State: MatchStates.Expired } ? LinkView.Closed(LinkState.Expired)
        : link.Purpose is not (LinkPurposes.VolunteerAnswer or LinkPurposes.ParticipantAnswer)
            && await matches.FindAsync(link.MatchId) is { State: MatchStates.Ended, EndedBy: Sides.Participant or Sides.Volunteer } ? LinkView.Ended
        : LinkView.Closed(LinkState.Withdrawn);
}
